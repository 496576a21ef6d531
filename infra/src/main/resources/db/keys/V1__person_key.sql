-- One key per person, in a database of its own with its own backups: a restored backup of the record must not bring a
-- destroyed key back. A row without key is that of a person whose key was destroyed.
CREATE TABLE person_key (
    actor        text        NOT NULL,
    wrapped      bytea,
    created_at   timestamptz NOT NULL DEFAULT now(),
    destroyed_at timestamptz,
    CONSTRAINT person_key_key PRIMARY KEY (actor),
    CONSTRAINT person_key_gone CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
