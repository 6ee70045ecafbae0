-- Views of use, made from the records by one follower. They hold what the records say and nothing else: ids of tokens,
-- coordinates, hashes and counts, never a name, a number or a literal. Each line names the first and the last record that
-- it was made from, so that it can be traced back and proven.

-- How far the records are followed: everything up to this one is counted below, nothing after it.
CREATE TABLE use_place (
  is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
  sequence bigint NOT NULL
);
INSERT INTO use_place (sequence) VALUES (0);

-- Who used something, and why.
CREATE TABLE use_reader (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject text NOT NULL,
  agency text NOT NULL,
  role text NOT NULL,
  purpose text,
  matter text,
  UNIQUE NULLS NOT DISTINCT (subject, agency, role, purpose, matter)
);

-- The coordinates of one owner that left together, in the clear and masked; none for an operation that the owner answered
-- without releasing anything. Operations repeat, so these are few.
CREATE TABLE use_bundle (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  owner text NOT NULL,
  digest text NOT NULL,
  released jsonb NOT NULL,
  masked jsonb NOT NULL,
  UNIQUE (owner, digest)
);

-- What left an owner on a day (Asia/Shanghai) for a reader.
CREATE TABLE use_of_day (
  owner text NOT NULL,
  day date NOT NULL,
  reader_id bigint NOT NULL REFERENCES use_reader,
  bundle_id bigint NOT NULL REFERENCES use_bundle,
  operations bigint NOT NULL,
  entities bigint NOT NULL,
  first_sequence bigint NOT NULL,
  last_sequence bigint NOT NULL,
  PRIMARY KEY (owner, day, reader_id, bundle_id)
);

-- The same about one enterprise or person, by the owner's keyed hash of its identifier. By far the most rows,
-- written only together with those above: so without the checks of foreign keys, which cost more than the rows.
CREATE TABLE use_of_subject (
  owner text NOT NULL,
  subject_hash text NOT NULL,
  day date NOT NULL,
  reader_id bigint NOT NULL,
  bundle_id bigint NOT NULL,
  operations bigint NOT NULL,
  first_sequence bigint NOT NULL,
  last_sequence bigint NOT NULL,
  PRIMARY KEY (owner, subject_hash, day, reader_id, bundle_id)
);

-- For the sliding windows in which bulk readers are found: kept for a day and an hour.
CREATE TABLE use_of_minute (
  owner text NOT NULL,
  subject text NOT NULL,
  agency text NOT NULL,
  role text NOT NULL,
  minute timestamptz NOT NULL,
  entities bigint NOT NULL,
  PRIMARY KEY (owner, subject, agency, role, minute)
);

CREATE TABLE use_of_late (
  owner text NOT NULL,
  subject text NOT NULL,
  agency text NOT NULL,
  role text NOT NULL,
  subject_hash text NOT NULL,
  last_at timestamptz NOT NULL,
  PRIMARY KEY (owner, subject, agency, role, subject_hash)
);

CREATE TABLE bulk_alert (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  owner text NOT NULL,
  subject text NOT NULL,
  agency text NOT NULL,
  role text NOT NULL,
  period text NOT NULL CHECK (period IN ('HOUR', 'DAY')),
  measure text NOT NULL CHECK (measure IN ('ENTITIES', 'SUBJECTS')),
  counted bigint NOT NULL,
  allowed bigint NOT NULL,
  at timestamptz(3) NOT NULL,
  sequence bigint NOT NULL
);
CREATE INDEX ix_bulk_alert_at ON bulk_alert (owner, at);
CREATE INDEX ix_bulk_alert_subject ON bulk_alert (owner, subject, agency, role, period, at);

-- A reader's uses under one emergency. What comes after a review opens a report of its own.
CREATE TABLE emergency_report (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  owner text NOT NULL,
  reader_id bigint NOT NULL REFERENCES use_reader,
  coordinates text[] NOT NULL,
  operations bigint NOT NULL,
  entities bigint NOT NULL,
  first_sequence bigint NOT NULL,
  last_sequence bigint NOT NULL,
  first_at timestamptz(3) NOT NULL,
  last_at timestamptz(3) NOT NULL,
  due_on date NOT NULL,
  reminded_on date,
  reviewed_at timestamptz(3),
  reviewed_by text,
  comment text,
  CHECK ((reviewed_at IS NULL) = (reviewed_by IS NULL) AND (reviewed_at IS NULL) = (comment IS NULL))
);
CREATE UNIQUE INDEX ux_emergency_report_open ON emergency_report (owner, reader_id) WHERE reviewed_at IS NULL;
CREATE INDEX ix_emergency_report_at ON emergency_report (owner, first_at);

CREATE FUNCTION refuse_reviewed_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A reviewed report is never changed';
END $$;

CREATE TRIGGER emergency_report_is_final BEFORE UPDATE ON emergency_report
  FOR EACH ROW WHEN (OLD.reviewed_at IS NOT NULL) EXECUTE FUNCTION refuse_reviewed_change();
