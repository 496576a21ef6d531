-- Where a deadline runs, whose holidays and hour count for it; not told by those recorded before, all of the common mainland.

alter table deadline_view
    add column departement text,
    add column good_friday boolean not null default false;

-- by whose hour a step is due
alter table task_due add column zone text not null default 'Europe/Paris';
alter table task_view add column zone text not null default 'Europe/Paris';
