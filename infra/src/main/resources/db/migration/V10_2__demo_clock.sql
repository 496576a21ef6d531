-- By how much a demonstration has moved the legal clock; empty where nobody did.

create table demo_clock (
    one_row       boolean primary key default true check (one_row),
    offset_millis bigint  not null
);
