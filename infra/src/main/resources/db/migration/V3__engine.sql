-- The memory that the bridge keeps of the process engine.

-- Every edition of the process models ever released: a convention follows the one it was drafted under to its end.
create table process_edition (
    edition text not null,
    matter text not null,
    xml text not null,
    primary key (edition, matter)
);

-- The process instance that never ends; gone from the engine, the engine is a new one.
create table engine_marker (
    id int primary key,
    instance_key bigint not null
);

grant select, insert on process_edition to pacta_app;
grant select, insert, update, delete on engine_marker to pacta_app;
