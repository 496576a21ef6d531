-- When assemblies sit, as calendars show it: one line per item of a sitting to which the members were called. Made again from the
-- events, like every view.

create table sitting_view (
    deliberation text not null,
    number       int  not null,
    convention   uuid not null,
    organisation text not null,
    held_on      date not null,
    held_at      time not null,
    convened_on  date not null,
    quorum       boolean not null,
    state        text not null,
    primary key (deliberation, number)
);
create index sitting_view_convention on sitting_view (convention, held_on);
grant truncate on sitting_view to "${app_role}";
