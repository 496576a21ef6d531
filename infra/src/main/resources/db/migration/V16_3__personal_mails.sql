-- how each person wants to be written to; without a row, by a digest
create table mail_setting (
    actor text primary key,
    pace  text not null,
    since timestamptz not null
);

-- mails to a person: their id says what each is about, so that none is sent twice; what they say is read when they leave
create table personal_mail (
    id           text        primary key,
    actor        text        not null,
    task         uuid,
    next_try     timestamptz not null default clock_timestamp(),
    tries        int         not null default 0,
    leased_until timestamptz,
    ended        boolean     not null default false,
    outcome      text
);
create index personal_mail_due on personal_mail (next_try) where not ended;
