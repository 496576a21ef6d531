-- Who may read what was written about a thing, where that is not every party. Made again from the events, like every view.

create table reader_view (
    convention   uuid not null,
    aggregate_id text not null,
    organisation text not null,
    primary key (convention, aggregate_id, organisation)
);
grant truncate on reader_view to "${app_role}";
