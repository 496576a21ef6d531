-- what a person typed and has not sent: theirs alone, sealed under their key, gone when the step is done
create table form_draft (
    owner      text        not null,
    place      text        not null,
    convention uuid        not null,
    cipher     text        not null,
    saved_at   timestamptz not null,
    primary key (owner, place)
);
create index form_draft_place on form_draft (place);
