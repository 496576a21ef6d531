-- An avenant may seat several organisations in one role, and asks whoever joins to read and sign it before being a party.
alter table party_view drop constraint party_view_pkey;
alter table party_view add primary key (convention, organisation);
alter table party_view add column joining boolean not null default false;

-- 0 is the convention itself
alter table deliberation_view add column avenant int not null default 0;

-- who was a party once reads what was recorded until it left
create table former_party_view (
    convention   uuid        not null,
    organisation text        not null,
    until_at     timestamptz not null,
    primary key (convention, organisation)
);
grant truncate on former_party_view to "${app_role}";

-- who decides about a running deadline whose rule an avenant changed, and after which avenants
alter table deadline_open add column decider text;
alter table deadline_open add column avenants int[] not null default '{}';
