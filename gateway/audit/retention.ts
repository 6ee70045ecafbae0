import type { AuditDatabase } from './database.ts';

/** What the law asks for; the database refuses to delete anything younger. */
export const KEPT_YEARS = 3;

/**
 * Deletes records that have been kept long enough, in whole spans from the beginning of the chain, so that a signed
 * checkpoint stands where the rest begins. The checkpoints themselves stay.
 *
 * @returns the number of records that are gone.
 */
export async function deleteOldRecords(db: AuditDatabase): Promise<number> {
  const [deleted] = await db.query<{ count: string }>(`
    WITH old AS (
      SELECT max(checkpoint.sequence) AS last FROM checkpoint WHERE checkpoint.sequence < COALESCE(
        (SELECT min(sequence) FROM record WHERE at > now() - interval '${KEPT_YEARS} years'),
        9223372036854775807)
    ), gone AS (
      DELETE FROM record USING old WHERE record.sequence <= old.last RETURNING record.sequence
    )
    SELECT count(*) AS count FROM gone`);
  return Number(deleted!.count);
}
