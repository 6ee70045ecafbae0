import pg from 'pg';
import { dayInChina } from '../../schema/contract/day.ts';
import type { AgencyName } from '../../schema/subgraphs.ts';
import { cutTotals } from '../../subgraphs/kit/totals/cut-totals.ts';
import { findCounted } from '../../subgraphs/world/load/counted.ts';

/** Cuts an agency's totals from the rows that a suite has written, as the agency does when a month is over. */
export async function cutTotalsOf(name: AgencyName, databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const run = async (sql: string, values: readonly unknown[] = []) =>
    (await client.query(sql, [...values])).rows;
  try {
    for (const counted of await findCounted(name)) {
      await run('BEGIN');
      await cutTotals(run, counted, dayInChina(new Date()));
      await run('COMMIT');
    }
  } finally {
    await client.end();
  }
}
