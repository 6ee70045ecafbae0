-- One row for each operation. The columns are the record: a hash over all of them but `hash` chains it to the one before.
CREATE TABLE record (
  sequence bigint PRIMARY KEY CHECK (sequence > 0),
  previous text NOT NULL UNIQUE CHECK (previous ~ '^[0-9a-f]{64}$'),
  hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
  id uuid NOT NULL UNIQUE,
  at timestamptz(3) NOT NULL,
  subject text NOT NULL,
  agency text NOT NULL,
  role text NOT NULL,
  purpose text,
  matter text,
  agreements jsonb NOT NULL,
  operation text,
  literals text,
  denied jsonb NOT NULL,
  releases jsonb NOT NULL,
  outcome text NOT NULL
);

CREATE INDEX ix_record_at ON record (at);
CREATE INDEX ix_record_subject ON record (subject, at);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A record is never changed or deleted';
END $$;

CREATE TRIGGER record_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON record
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
