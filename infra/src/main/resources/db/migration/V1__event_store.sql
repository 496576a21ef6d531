-- The record. The application may add to it and read it, and nothing else: what is written stays as it was written.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${app_role}') THEN
        CREATE ROLE "${app_role}" LOGIN;
    END IF;
END
$$;

CREATE SEQUENCE domain_event_index AS bigint CACHE 1;

CREATE TABLE domain_event (
    global_index     bigint NOT NULL DEFAULT nextval('domain_event_index'),
    event_id         uuid   NOT NULL,
    aggregate_id     text   NOT NULL,
    sequence         bigint NOT NULL,
    aggregate_type   text   NOT NULL,
    payload_type     text   NOT NULL,
    payload_revision text   NOT NULL,
    -- the exact text that was hashed, ISO 8601 in UTC with milliseconds
    recorded_at      text   NOT NULL,
    payload          bytea  NOT NULL,
    metadata         bytea  NOT NULL,
    convention       uuid   NOT NULL,
    hash             bytea  NOT NULL,
    CONSTRAINT domain_event_key PRIMARY KEY (global_index),
    CONSTRAINT domain_event_id UNIQUE (event_id),
    CONSTRAINT domain_event_sequence UNIQUE (aggregate_id, sequence),
    CONSTRAINT domain_event_hash CHECK (octet_length(hash) = 32)
);
ALTER SEQUENCE domain_event_index OWNED BY domain_event.global_index;
CREATE INDEX domain_event_convention ON domain_event (convention, global_index);

-- The last event of every chain, apart from the events: a cut tail or a removed chain shows against it.
CREATE TABLE chain_head (
    aggregate_id text   NOT NULL,
    convention   uuid   NOT NULL,
    sequence     bigint NOT NULL,
    hash         bytea  NOT NULL,
    CONSTRAINT chain_head_key PRIMARY KEY (aggregate_id),
    CONSTRAINT chain_head_hash CHECK (octet_length(hash) = 32)
);
CREATE INDEX chain_head_convention ON chain_head (convention);

-- States computed from the events, to load faster; may be emptied at any time.
CREATE TABLE snapshot (
    event_id         text   NOT NULL,
    aggregate_id     text   NOT NULL,
    sequence         bigint NOT NULL,
    aggregate_type   text   NOT NULL,
    payload_type     text   NOT NULL,
    payload_revision text   NOT NULL,
    recorded_at      text   NOT NULL,
    payload          bytea  NOT NULL,
    metadata         bytea  NOT NULL,
    CONSTRAINT snapshot_key PRIMARY KEY (aggregate_id, sequence)
);

-- How far each reader of the record has come.
CREATE TABLE token_entry (
    processor_name text    NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    recorded_at    text,
    owner          text,
    CONSTRAINT token_entry_key PRIMARY KEY (processor_name, segment)
);

GRANT USAGE ON SCHEMA public TO "${app_role}";
GRANT USAGE ON SEQUENCE domain_event_index TO "${app_role}";
GRANT INSERT, SELECT ON domain_event TO "${app_role}";
GRANT INSERT, SELECT, UPDATE, DELETE ON chain_head, snapshot, token_entry TO "${app_role}";

-- Every table of a later migration is the application's to write; the record above is the exception.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT INSERT, SELECT, UPDATE, DELETE ON TABLES TO "${app_role}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO "${app_role}";
