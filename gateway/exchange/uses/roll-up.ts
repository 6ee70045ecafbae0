import type { Statements } from './statements.ts';
import { OF_READER, type Span, USED } from './used.ts';

/** Counts the releases of these records, in the transaction in which the follower moves on. */
export async function rollUp(statements: Statements, { first, last }: Span): Promise<void> {
  for (const sql of [READERS, DAYS, COORDINATES, BUNDLES, SUBJECTS]) {
    await statements.query(sql, [first, last]);
  }
}

const READERS = `
  INSERT INTO use_reader (subject, agency, role, purpose, matter)
  SELECT DISTINCT subject, agency, role, purpose, matter FROM record
  WHERE sequence BETWEEN $1 AND $2 AND releases <> '[]' AND NOT EXISTS (
    SELECT FROM use_reader reader WHERE reader.subject = record.subject AND reader.agency = record.agency
      AND reader.role = record.role AND reader.purpose IS NOT DISTINCT FROM record.purpose
      AND reader.matter IS NOT DISTINCT FROM record.matter)`;

const DAYS = `
  WITH ${USED}
  INSERT INTO use_of_day AS known
    (owner, day, reader_id, operations, silent, entities, first_sequence, last_sequence)
  SELECT owner, day, reader.id, count(*) FILTER (WHERE coordinates <> '[]'),
    count(*) FILTER (WHERE coordinates = '[]'), sum(entities), min(sequence), max(sequence)
  FROM used ${OF_READER}
  GROUP BY owner, day, reader.id
  ON CONFLICT (owner, day, reader_id) DO UPDATE SET
    operations = known.operations + excluded.operations,
    silent = known.silent + excluded.silent,
    entities = known.entities + excluded.entities,
    last_sequence = excluded.last_sequence`;

const COORDINATES = `
  WITH ${USED}
  INSERT INTO use_of_coordinate AS known
    (owner, day, reader_id, coordinate, operations, masked, entities, first_sequence, last_sequence)
  SELECT owner, day, reader.id, coordinate, count(*), count(*) FILTER (WHERE masked ? coordinate),
    sum(entities), min(sequence), max(sequence)
  FROM used ${OF_READER} CROSS JOIN jsonb_array_elements_text(coordinates) coordinate
  GROUP BY owner, day, reader.id, coordinate
  ON CONFLICT (owner, day, reader_id, coordinate) DO UPDATE SET
    operations = known.operations + excluded.operations,
    masked = known.masked + excluded.masked,
    entities = known.entities + excluded.entities,
    last_sequence = excluded.last_sequence`;

const DIGEST = `encode(sha256(convert_to(coordinates::text, 'UTF8')), 'hex')`;

const BUNDLES = `
  WITH ${USED}, bundle AS (
    SELECT DISTINCT owner, ${DIGEST} AS digest, coordinates FROM used
    WHERE coordinates <> '[]' AND subjects <> '[]'
  )
  INSERT INTO use_bundle (owner, digest, coordinates)
  SELECT owner, digest, coordinates FROM bundle WHERE NOT EXISTS (
    SELECT FROM use_bundle known WHERE known.owner = bundle.owner AND known.digest = bundle.digest)`;

const SUBJECTS = `
  WITH ${USED}
  INSERT INTO use_of_subject AS known
    (owner, subject_hash, day, reader_id, bundle_id, operations, first_sequence, last_sequence)
  SELECT used.owner, subject_hash, day, reader.id, bundle.id, count(*), min(sequence), max(sequence)
  FROM used ${OF_READER}
    JOIN use_bundle bundle ON bundle.owner = used.owner AND bundle.digest = ${DIGEST.replace('coordinates', 'used.coordinates')}
    CROSS JOIN jsonb_array_elements_text(subjects) subject_hash
  GROUP BY used.owner, subject_hash, day, reader.id, bundle.id
  ON CONFLICT (owner, subject_hash, day, reader_id, bundle_id) DO UPDATE SET
    operations = known.operations + excluded.operations,
    last_sequence = excluded.last_sequence`;
