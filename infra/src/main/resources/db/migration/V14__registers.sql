-- The registers: one line per thing, folded from the facts of its matter. Made again from the events, like every view.

create table register_line (
    register   text not null,
    id         text not null,
    convention uuid not null,
    begun_at   timestamptz not null,
    shown_to   text[] not null,
    cells      jsonb not null,
    history    jsonb not null,
    primary key (register, id)
);
create index register_line_convention on register_line (convention);
grant truncate on register_line to "${app_role}";
