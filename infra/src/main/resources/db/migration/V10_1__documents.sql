-- Documents. The content is kept once per fingerprint and never changes; who may read it stands beside.

create table document_content (
    sha256 text   primary key,
    size   bigint not null,
    bytes  bytea  not null
);

create table document (
    id         uuid        primary key,
    sha256     text        not null references document_content (sha256),
    name       text        not null,
    type       text        not null,
    owner      text        not null,
    convention uuid,
    shared     boolean     not null,
    stored_by  text        not null,
    stored_at  timestamptz not null default now()
);
create index document_convention on document (convention, stored_at);
create index document_owner on document (owner, stored_at);
