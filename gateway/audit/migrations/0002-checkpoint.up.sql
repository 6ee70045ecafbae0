-- Records get a salt for each of their parts and name their hash function. Those of the form before can't be carried
-- over, since their hashes cover all of it at once: they stay in a table of their own.
ALTER TABLE record RENAME TO record_without_parts;
ALTER TABLE record_without_parts RENAME CONSTRAINT record_pkey TO record_without_parts_pkey;
ALTER TABLE record_without_parts RENAME CONSTRAINT record_previous_key TO record_without_parts_previous_key;
ALTER TABLE record_without_parts RENAME CONSTRAINT record_hash_key TO record_without_parts_hash_key;
ALTER TABLE record_without_parts RENAME CONSTRAINT record_id_key TO record_without_parts_id_key;
ALTER INDEX ix_record_at RENAME TO ix_record_without_parts_at;
ALTER INDEX ix_record_subject RENAME TO ix_record_without_parts_subject;

CREATE TABLE record (
  sequence bigint PRIMARY KEY CHECK (sequence > 0),
  previous text NOT NULL UNIQUE CHECK (previous ~ '^[0-9a-f]{64}$'),
  hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
  algorithm text NOT NULL CHECK (algorithm IN ('sha256', 'sm3')),
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
  outcome text NOT NULL,
  salts jsonb NOT NULL
);

CREATE INDEX ix_record_at ON record (at);
CREATE INDEX ix_record_subject ON record (subject, at);

-- A record is covered by one checkpoint: the next one begins where the last one ended, whichever gateway is first.
CREATE TABLE checkpoint (
  first bigint PRIMARY KEY CHECK (first > 0),
  sequence bigint NOT NULL UNIQUE CHECK (sequence >= first),
  previous text NOT NULL,
  hash text NOT NULL,
  root text NOT NULL,
  algorithm text NOT NULL,
  at timestamptz(3) NOT NULL,
  gateway text NOT NULL,
  signature text NOT NULL
);

CREATE TRIGGER record_is_final BEFORE UPDATE OR TRUNCATE ON record
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER checkpoint_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What is older than the time that records have to be kept may go; see commands/retain.ts.
CREATE TRIGGER record_is_kept BEFORE DELETE ON record
  FOR EACH ROW WHEN (OLD.at > now() - interval '3 years') EXECUTE FUNCTION refuse_change();
