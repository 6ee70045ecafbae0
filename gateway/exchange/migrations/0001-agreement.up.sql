-- Every version of every owner's agreement that ever was in force. In force is the newest of each owner: nothing is ever
-- changed or deleted, so a record that names a version can always be read against its text.
CREATE TABLE agreement_version (
  -- Counts over all owners, without gaps: whoever has seen a revision has seen everything before it.
  revision bigint PRIMARY KEY CHECK (revision > 0),
  owner text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  agreement jsonb NOT NULL,
  put_at timestamptz(3) NOT NULL,
  put_by text NOT NULL,
  reason text NOT NULL,
  UNIQUE (owner, version)
);

CREATE FUNCTION refuse_agreement_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A version of an agreement is never changed or deleted';
END $$;

CREATE TRIGGER agreement_version_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON agreement_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_agreement_change();
