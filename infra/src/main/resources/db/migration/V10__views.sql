-- Views: what pages and lists read. Every row can be thrown away and made again from the events, except convention_number,
-- which keeps the public number of a convention once it was given.

create table task_view (
    id           uuid        primary key,
    convention   uuid        not null,
    subject      text        not null,
    matter       text        not null,
    action       text        not null,
    organisation text        not null,
    roles        text[]      not null,
    round        int         not null,
    state        text        not null,
    assignee     text,
    delegated_by text,
    decision     text,
    due          timestamptz not null default 'infinity',
    opened_at    timestamptz not null,
    ended_at     timestamptz,
    ended_by     text
);
create index task_view_inbox on task_view (organisation, state, due);
create index task_view_open on task_view (organisation, due, opened_at, id) where state in ('OPEN', 'CLAIMED');
create index task_view_mine on task_view (assignee, due) where state = 'CLAIMED';
create index task_view_done on task_view (ended_by, ended_at) where state = 'DONE';
create index task_view_convention on task_view (convention, opened_at);

-- when the step that bears this name on this subject has to be done by; often known before the step is asked
create table task_due (
    subject text        not null,
    action  text        not null,
    due     timestamptz not null,
    primary key (subject, action)
);

create table convention_view (
    id               uuid        primary key,
    reference        text        not null,
    title            text        not null,
    template         text        not null,
    template_version int         not null,
    edition          text        not null,
    state            text        not null,
    version          int         not null,
    drafted_for      text        not null,
    submitted_text   text,
    drafted_on       date        not null,
    in_force_on      date,
    updated_at       timestamptz not null,
    searchable       text        not null
);
create index convention_view_latest on convention_view (updated_at desc, id);

create table convention_number (
    convention uuid primary key,
    year       int  not null,
    number     int  not null,
    unique (year, number)
);

create table party_view (
    convention   uuid not null,
    position     int  not null,
    role         text not null,
    organisation text not null,
    primary key (convention, role)
);
create index party_view_organisation on party_view (organisation, convention);

-- a waived blank has a reason and no value; an erased text has neither
create table blank_view (
    convention uuid    not null,
    blank      text    not null,
    value      text,
    waived     boolean not null,
    reason     text,
    primary key (convention, blank)
);

create table deadline_view (
    id         uuid        primary key,
    convention uuid        not null,
    subject    text        not null,
    code       text        not null,
    obligation text        not null,
    source     text        not null,
    regime     text        not null,
    rules      text        not null,
    zone       text        not null,
    trigger_at timestamptz not null,
    nominal    timestamptz not null,
    prudent    timestamptz not null,
    steps      text[]      not null,
    set_by     text        not null,
    state      text        not null
);
create index deadline_view_convention on deadline_view (convention, prudent);
create index deadline_view_running on deadline_view (nominal) where state = 'running';

-- the register of deliberations, one line per deliberation put to the vote
create table deliberation_view (
    id             text primary key,
    convention     uuid not null,
    version        int  not null,
    organisation   text not null,
    number         text not null,
    voted_on       date not null,
    outcome        text,
    secret         boolean not null,
    votes_for      int  not null,
    votes_against  int  not null,
    abstentions    int  not null,
    not_voting     int  not null,
    acte           text,
    received_on    date,
    published_on   date,
    executory_on   date
);
create index deliberation_view_organisation on deliberation_view (organisation, voted_on);

-- reading and writing are granted by default (V1); emptying a view, to make it again from the events, is not
grant truncate
    on task_view, task_due, convention_view, party_view, blank_view, deadline_view, deliberation_view to "${app_role}";
