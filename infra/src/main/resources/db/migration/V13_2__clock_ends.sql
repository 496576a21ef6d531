-- From which end to which other a clock was moved. The first end stands beside the present one, so that every move can be told;
-- of what happened to a clock before this edition only the day and the ground are known.

alter table deadline_view add column first_nominal timestamptz;
update deadline_view d set first_nominal = nominal
    where not exists (select 1 from deadline_story_view s where s.deadline = d.id and s.ground is not null);

alter table deadline_story_view
    add column moved_from timestamptz,
    add column moved_to   timestamptz;
