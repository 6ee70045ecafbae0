-- Records lie as they were written, some together: one row, one check and one entry of an index for all of a group.

-- Whoever adds to it waits, and then finds it gone.
LOCK TABLE record IN SHARE ROW EXCLUSIVE MODE;

CREATE TABLE record_group (
  first bigint PRIMARY KEY CHECK (first > 0),
  last bigint NOT NULL,
  -- Of the record before the first one.
  previous text NOT NULL CONSTRAINT record_group_previous_is_hash
    CHECK (length(previous) = 64 AND previous !~ '[^0-9a-f]'),
  -- Of each record: a chain can be signed for without reading what it says.
  hashes text[] NOT NULL CONSTRAINT record_group_hashes_are_hashes CHECK (
    array_position(hashes, NULL) IS NULL AND array_to_string(hashes, '') !~ '[^0-9a-f]'
    AND length(array_to_string(hashes, ' ')) = 65 * cardinality(hashes) - 1
  ),
  -- When the first and the last of its operations began.
  since timestamptz(3) NOT NULL,
  until timestamptz(3) NOT NULL CHECK (until >= since),
  -- The JSON of one record in each line.
  records text NOT NULL,
  CONSTRAINT record_group_is_whole CHECK (cardinality(hashes) = last - first + 1)
) WITH (toast_tuple_target = 8160);

-- Mostly keyed hashes, which no compression makes smaller.
ALTER TABLE record_group ALTER records SET STORAGE EXTERNAL;

-- Groups lie in the order of time, so it is enough to know the times of some pages together.
CREATE INDEX ix_record_group_time ON record_group USING brin (since, until)
  WITH (pages_per_range = 16, autosummarize = on);

CREATE TRIGGER record_group_is_final BEFORE UPDATE OR TRUNCATE ON record_group
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER record_group_is_kept BEFORE DELETE ON record_group
  FOR EACH ROW WHEN (OLD.until > now() - interval '3 years') EXECUTE FUNCTION refuse_change();

-- The groups that hold any of these records; the records as they were written; what they say, those alone that name somebody
-- or something when `naming` isn't null; the id of one.

CREATE FUNCTION record_group_between(from_sequence bigint, to_sequence bigint) RETURNS SETOF record_group
LANGUAGE plpgsql STABLE ROWS 100 AS $$
BEGIN
  RETURN QUERY SELECT * FROM record_group WHERE last >= from_sequence AND first <= to_sequence
    AND first >= COALESCE((SELECT max(first) FROM record_group WHERE first <= from_sequence), 0);
END $$;

CREATE FUNCTION record_line_between(from_sequence bigint, to_sequence bigint)
RETURNS TABLE (sequence bigint, line text) LANGUAGE sql STABLE AS $$
  SELECT first + place - 1, one.line
  FROM record_group_between(from_sequence, to_sequence)
    CROSS JOIN LATERAL string_to_table(records, E'\n') WITH ORDINALITY AS one (line, place)
  WHERE first + place - 1 BETWEEN from_sequence AND to_sequence
$$;

CREATE FUNCTION record_between(from_sequence bigint, to_sequence bigint, naming text DEFAULT NULL) RETURNS TABLE (
  sequence bigint, previous text, hash text, algorithm text, id uuid, at timestamptz, subject text, agency text,
  role text, purpose text, matter text, agreements jsonb, operation text, literals text, denied jsonb,
  releases jsonb, outcome text, salts jsonb
) LANGUAGE sql STABLE AS $$
  SELECT said.* FROM record_line_between(from_sequence, to_sequence) one CROSS JOIN LATERAL jsonb_to_record(one.line::jsonb) AS said (
    sequence bigint, previous text, hash text, algorithm text, id uuid, at timestamptz, subject text, agency text,
    role text, purpose text, matter text, agreements jsonb, operation text, literals text, denied jsonb,
    releases jsonb, outcome text, salts jsonb
  ) WHERE naming IS NULL OR strpos(one.line, to_json(naming)::text) > 0
$$;

CREATE FUNCTION record_id(of_sequence bigint) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT (line::jsonb ->> 'id')::uuid FROM record_line_between(of_sequence, of_sequence)
$$;

INSERT INTO record_group
SELECT min(sequence), max(sequence), (array_agg(previous ORDER BY sequence))[1],
  array_agg(hash ORDER BY sequence), min(at), max(at),
  string_agg(
    (to_jsonb(record) || jsonb_build_object('at', to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))::text,
    E'\n' ORDER BY sequence
  )
FROM record GROUP BY (sequence - 1) / 100;

-- Nothing goes before it says the same where it lies now.
DO $$ BEGIN
  IF EXISTS (SELECT FROM record FULL JOIN record_between(1, 9223372036854775807) carried USING (sequence)
    WHERE to_jsonb(record) IS DISTINCT FROM to_jsonb(carried)) THEN
    RAISE EXCEPTION 'A record was not carried over as it is';
  END IF;
END $$;
DROP TABLE record;

CREATE VIEW record AS SELECT * FROM record_between(1, 9223372036854775807);
