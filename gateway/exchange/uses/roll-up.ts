import type { Transaction } from '../database.ts';

/**
 * Counts what stands in `used`, in the transaction in which the follower moves on.
 *
 * @returns how often an owner answered and reported nothing that left.
 */
export async function rollUp(transaction: Transaction): Promise<number> {
  for (const sql of [DAYS, SUBJECTS]) await transaction.query(sql);
  const [silent] = await transaction.query<{ count: string }>(SILENT);
  return Number(silent!.count);
}

const DAYS = `
  INSERT INTO use_of_day AS known
    (owner, day, reader_id, bundle_id, operations, entities, first_sequence, last_sequence)
  SELECT owner, day, reader_id, bundle_id, sum(operations), sum(entities * operations),
    min(first_sequence), max(last_sequence)
  FROM used GROUP BY 1, 2, 3, 4
  ON CONFLICT (owner, day, reader_id, bundle_id) DO UPDATE SET
    operations = known.operations + excluded.operations,
    entities = known.entities + excluded.entities,
    last_sequence = excluded.last_sequence`;

const SUBJECTS = `
  INSERT INTO use_of_subject AS known
    (owner, subject_hash, day, reader_id, bundle_id, operations, first_sequence, last_sequence)
  SELECT owner, subject_hash, day, reader_id, bundle_id, operations, first_sequence, last_sequence FROM met
  ON CONFLICT (owner, subject_hash, day, reader_id, bundle_id) DO UPDATE SET
    operations = known.operations + excluded.operations,
    last_sequence = excluded.last_sequence`;

const SILENT = `
  SELECT COALESCE(sum(operations), 0) AS count FROM used JOIN use_bundle bundle ON bundle.id = bundle_id
  WHERE released || masked = '[]'`;
