import { join } from 'node:path';
import pg from 'pg';
import type { AgencyName } from '../../../schema/subgraphs.ts';
import { findRunningDatabase } from '../../../subgraphs/kit/postgres/running.ts';

interface Change {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Does in an agency's own database what its officers would do. */
export async function change(
  { dataDirectory }: { readonly dataDirectory: string },
  agency: AgencyName,
  { sql, values }: Change,
): Promise<void> {
  const database = agency.replaceAll('-', '_');
  const connectionString = findRunningDatabase(join(dataDirectory, 'postgres'), database);
  if (connectionString === null) throw new Error('No PostgreSQL runs there');
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rowCount } = await client.query(sql, [...values]);
    if (rowCount !== 1) throw new Error(`${rowCount} rows were changed instead of one`);
  } finally {
    await client.end();
  }
}
