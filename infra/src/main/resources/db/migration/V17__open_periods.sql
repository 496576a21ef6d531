-- The period that each convention is in: its last day. Kept by the reader of the facts that move it.

create table open_period (
    convention uuid primary key,
    last_day   date not null
);
