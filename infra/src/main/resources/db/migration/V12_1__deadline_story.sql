-- What pages and forms read of a deadline beyond its end: whom it concerns, what happened to its clock, who was told of it,
-- and how it would be counted today. Made again from the events, like every view.

alter table deadline_view
    add column concerned       text[] not null default '{}',
    add column present_nominal timestamptz,
    add column present_prudent timestamptz,
    add column present_regime  text,
    add column present_rules   text,
    add column present_source  text,
    add column present_steps   text[],
    add column recount_cause   text;

-- one line per fact, in the order of the deadline's own facts; a change has a ground, a notice a channel and a recipient
create table deadline_story_view (
    deadline     uuid   not null,
    sequence     bigint not null,
    convention   uuid   not null,
    kind         text   not null,
    told_on      date   not null,
    ground       text,
    told_offset  text,
    channel      text,
    organisation text,
    role         text,
    primary key (deadline, sequence)
);
create index deadline_story_view_convention on deadline_story_view (convention);
grant truncate on deadline_story_view to "${app_role}";

-- the step that waits for a deadline moves with its clock
alter table task_due add column deadline uuid;
create index task_due_deadline on task_due (deadline);

-- how many times a deadline that is open was found to be counted otherwise today
alter table deadline_open add column recounts int not null default 0;
