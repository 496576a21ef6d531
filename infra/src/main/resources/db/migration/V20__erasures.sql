-- requests to be erased and what was answered; made again from the events
create table erasure_view (
    id            text    not null,
    round         int     not null,
    key           uuid    not null,
    organisation  text    not null,
    person        text    not null,
    by_themself   boolean not null,
    asked_on      date    not null,
    due           date    not null,
    tell_by       date    not null,
    extended_due  date    not null,
    extended_on   date,
    reason_author text,
    reason        text,
    state         text    not null,
    ground        text,
    answer_author text,
    answer        text,
    late          boolean,
    decided_on    date,
    erased_on     date,
    primary key (id, round)
);
create index erasure_view_organisation on erasure_view (organisation, state, due);
create index erasure_view_person on erasure_view (person);
grant truncate on erasure_view to "${app_role}";

-- an act of an administration that may quote somebody who was erased since, and is kept as the law has it
alter table document add column quotes_erased boolean not null default false;
