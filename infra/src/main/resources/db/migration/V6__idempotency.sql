-- The first result of every command that carried a key: per person, kept 30 days.

create table idempotency (
    actor        varchar(100) not null,
    key          varchar(255) not null,
    fingerprint  bytea        not null,
    claimed_at   timestamptz  not null default now(),
    alive_until  timestamptz  not null,
    status       smallint,
    content_type text,
    location     text,
    etag         text,
    body         bytea,
    primary key (actor, key)
);

comment on column idempotency.fingerprint is 'SHA-256 of method, address and body: the same key with another request is refused';
comment on column idempotency.alive_until is 'While the first request runs, its application moves this on; once past, the application is gone and a repeat may act';
comment on column idempotency.status is 'Null until the first request has its result';

create index idempotency_age on idempotency (claimed_at);
