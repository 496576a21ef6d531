-- What the process engine refused for good: the fact stands in the record, its process was not told and waits.
-- A restart of the application tells each of them again; what the engine then takes leaves the table.

create table refused_message (
    event_id uuid primary key,
    convention uuid not null,
    name text not null,
    correlation text not null,
    status text not null,
    reason text not null,
    refused_at timestamptz not null default now()
);


