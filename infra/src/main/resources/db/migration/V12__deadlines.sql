-- What the clock is watched for. Every row follows from the events; the events of a deadline say what became of it.

create table deadline_open (
    deadline   text   primary key,
    convention uuid   not null,
    subject    text   not null,
    code       text   not null,
    concerned  text[] not null
);
create index deadline_open_subject on deadline_open (subject, code);
create index deadline_open_convention on deadline_open (convention);

-- the end of a deadline, or a word about it; taken in batches by whoever sweeps, for as long as the lease lasts
create table deadline_watch (
    deadline     text        not null,
    kind         text        not null,
    told_offset  text        not null default '',
    organisation text        not null default '',
    role         text        not null default '',
    at           timestamptz not null,
    leased_until timestamptz,
    primary key (deadline, kind, told_offset, organisation, role)
);
create index deadline_watch_at on deadline_watch (at);
