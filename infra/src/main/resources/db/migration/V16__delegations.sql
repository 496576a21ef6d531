-- roles that a person entrusted to a colleague for some days; made again from the events
create table delegation_view (
    id            text   primary key,
    organisation  text   not null,
    giver         text   not null,
    receiver      text   not null,
    roles         text[] not null,
    first_day     date   not null,
    last_day      date   not null,
    reason_author text   not null,
    reason        text   not null,
    entrusted_on  date   not null,
    revoked_on    date
);
create index delegation_view_giver on delegation_view (giver, last_day);
create index delegation_view_receiver on delegation_view (receiver, last_day);

-- what was done under each
create table delegation_act (
    delegation text   not null,
    sequence   bigint not null,
    convention uuid   not null,
    action     text   not null,
    acted_on   date   not null,
    primary key (delegation, sequence)
);

grant truncate on delegation_view, delegation_act to "${app_role}";
