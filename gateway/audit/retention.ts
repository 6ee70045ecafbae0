import type { AuditDatabase } from './database.ts';

/** What the law asks for; the database refuses to delete anything younger. */
export const KEPT_YEARS = 3;

/**
 * Deletes records that have been kept long enough, in whole spans from the beginning of the chain, so that a signed
 * checkpoint stands where the rest, and a group of it, begins. The checkpoints themselves stay.
 *
 * @returns the number of records that are gone.
 */
export async function deleteOldRecords(db: AuditDatabase): Promise<number> {
  const [deleted] = await db.query<{ count: string }>(`
    WITH old AS (
      SELECT max(sequence) AS last FROM checkpoint JOIN record_group ON record_group.last = sequence
      WHERE sequence < COALESCE(
        (SELECT min(first) FROM record_group WHERE until > now() - interval '${KEPT_YEARS} years'),
        9223372036854775807)
    ), gone AS (
      DELETE FROM record_group USING old WHERE record_group.last <= old.last RETURNING cardinality(hashes) AS records
    )
    SELECT COALESCE(sum(records), 0) AS count FROM gone`);
  return Number(deleted!.count);
}
