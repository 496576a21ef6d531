-- who was reminded of a step, and when; made again from the events
create table task_reminder (
    task        uuid not null,
    reminded_on date not null,
    reminded_by text not null,
    primary key (task, reminded_on)
);

grant truncate on task_reminder to "${app_role}";
