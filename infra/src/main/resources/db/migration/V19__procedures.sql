-- ways to the end of a convention that are under way: the first to take effect makes the others lapse
create table open_procedure (
    procedure  text not null primary key,
    convention uuid not null,
    last_day   date
);
create index open_procedure_convention on open_procedure (convention);
