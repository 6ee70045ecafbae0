import type { Transaction } from '../database.ts';
import { OF_BUNDLE, OF_READER, type Span, USED } from './used.ts';

/**
 * Counts the releases of these records, in the transaction in which the follower moves on.
 *
 * @returns how often an owner answered and reported nothing that left.
 */
export async function rollUp(transaction: Transaction, { first, last }: Span): Promise<number> {
  for (const sql of [READERS, BUNDLES, DAYS, SUBJECTS]) await transaction.query(sql, [first, last]);
  const [silent] = await transaction.query<{ count: string }>(SILENT, [first, last]);
  return Number(silent!.count);
}

const READERS = `
  INSERT INTO use_reader (subject, agency, role, purpose, matter)
  SELECT DISTINCT subject, agency, role, purpose, matter FROM record
  WHERE sequence BETWEEN $1 AND $2 AND releases <> '[]' AND NOT EXISTS (
    SELECT FROM use_reader reader WHERE reader.subject = record.subject AND reader.agency = record.agency
      AND reader.role = record.role AND reader.purpose IS NOT DISTINCT FROM record.purpose
      AND reader.matter IS NOT DISTINCT FROM record.matter)`;

const BUNDLES = `
  WITH ${USED}
  INSERT INTO use_bundle (owner, digest, released, masked)
  SELECT DISTINCT owner, digest, released, masked FROM used WHERE NOT EXISTS (
    SELECT FROM use_bundle known WHERE known.owner = used.owner AND known.digest = used.digest)`;

const DAYS = `
  WITH ${USED}
  INSERT INTO use_of_day AS known
    (owner, day, reader_id, bundle_id, operations, entities, first_sequence, last_sequence)
  SELECT used.owner, day, reader.id, bundle.id, count(*), sum(entities), min(sequence), max(sequence)
  FROM used ${OF_READER} ${OF_BUNDLE}
  GROUP BY used.owner, day, reader.id, bundle.id
  ON CONFLICT (owner, day, reader_id, bundle_id) DO UPDATE SET
    operations = known.operations + excluded.operations,
    entities = known.entities + excluded.entities,
    last_sequence = excluded.last_sequence`;

const SUBJECTS = `
  WITH ${USED}
  INSERT INTO use_of_subject AS known
    (owner, subject_hash, day, reader_id, bundle_id, operations, first_sequence, last_sequence)
  SELECT used.owner, subject_hash, day, reader.id, bundle.id, count(*), min(sequence), max(sequence)
  FROM used ${OF_READER} ${OF_BUNDLE} CROSS JOIN jsonb_array_elements_text(subjects) subject_hash
  GROUP BY used.owner, subject_hash, day, reader.id, bundle.id
  ON CONFLICT (owner, subject_hash, day, reader_id, bundle_id) DO UPDATE SET
    operations = known.operations + excluded.operations,
    last_sequence = excluded.last_sequence`;

const SILENT = `WITH ${USED} SELECT count(*) FROM used WHERE released || masked = '[]'`;
