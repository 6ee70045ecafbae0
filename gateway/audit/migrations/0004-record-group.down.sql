CREATE TABLE record_row (
  sequence bigint CHECK (sequence > 0),
  previous text NOT NULL,
  hash text NOT NULL,
  algorithm text NOT NULL CONSTRAINT record_algorithm_check CHECK (algorithm IN ('sha256', 'sm3')),
  id uuid NOT NULL,
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
  salts jsonb NOT NULL,
  CONSTRAINT record_previous_is_hash CHECK (length(previous) = 64 AND previous !~ '[^0-9a-f]'),
  CONSTRAINT record_hash_is_hash CHECK (length(hash) = 64 AND hash !~ '[^0-9a-f]')
) WITH (toast_tuple_target = 8160);
ALTER TABLE record_row ALTER releases SET STORAGE EXTERNAL;
INSERT INTO record_row SELECT * FROM record;

DROP VIEW record;
DROP FUNCTION record_id, record_between, record_line_between, record_group_between;
DROP TABLE record_group;

ALTER TABLE record_row RENAME TO record;
ALTER TABLE record ADD CONSTRAINT record_pkey PRIMARY KEY (sequence), ADD CONSTRAINT record_id_key UNIQUE (id);
CREATE INDEX ix_record_at ON record (at);
CREATE TRIGGER record_is_final BEFORE UPDATE OR TRUNCATE ON record
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER record_is_kept BEFORE DELETE ON record
  FOR EACH ROW WHEN (OLD.at > now() - interval '3 years') EXECUTE FUNCTION refuse_change();
