-- Calendars that follow Pacta by a private address. The address holds a token that is told once and kept as its SHA-256 only.

create table calendar_feed (
    id            uuid        primary key,
    token_hash    text        not null unique,
    owner         text        not null,
    scope         text        not null check (scope in ('person', 'convention', 'organisation')),
    convention    uuid        check ((convention is not null) = (scope = 'convention')),
    organisations text[]      not null,
    created_at    timestamptz not null,
    last_read_at  timestamptz,
    revoked_at    timestamptz
);
create index calendar_feed_owner on calendar_feed (owner) where revoked_at is null;

comment on column calendar_feed.owner is 'Who made it; their calendars stop when the directory no longer knows them';
comment on column calendar_feed.organisations is 'Those in whose name it reads: the owner''s at the time, or the one that it belongs to';

-- how often what is told of an entry has changed: a calendar takes a later edition only
create table calendar_entry (
    uid         text        primary key,
    fingerprint text        not null,
    sequence    int         not null,
    changed_at  timestamptz not null
);
