-- E-mails on their way. What each says and what became of it is in its events; here is only when the next try is due, by the
-- database's own clock: servers are away in real time, whatever day a demonstration plays.

create table courriel_outbox (
    courriel     text        primary key,
    tries        int         not null default 0,
    next_try     timestamptz not null default clock_timestamp(),
    leased_until timestamptz,
    left_at      timestamptz,
    ended        boolean     not null default false
);
create index courriel_outbox_next_try on courriel_outbox (next_try) where not ended;

comment on column courriel_outbox.left_at is 'The server took it over, by the legal clock, and that is still to be recorded';
comment on column courriel_outbox.ended is 'Kept afterwards, so that its request read a second time sends nothing';
