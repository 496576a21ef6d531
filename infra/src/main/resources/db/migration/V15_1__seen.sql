-- Up to where a person has read the record of a convention. Kept when the views are made again: nothing tells it but the reading.

create table convention_seen (
    actor      text   not null,
    convention uuid   not null,
    position   bigint not null,
    primary key (actor, convention)
);
