import { join } from 'node:path';
import type { OnDemandOptions } from '../../../schema/database/database-on-demand.ts';
import { findRunningExchange } from '../../local-stack/running-exchange.ts';
import { SettingReader } from '../../setting-reader.ts';
import { type AuditDatabase, createAuditDatabase } from '../database.ts';

/** A command may take its time. */
const PATIENCE_MS = 600_000;

export const DATABASE_HELP = `The database is that of DATABASE_URL_EXCHANGE; without it, that of the local stack in DATA_DIR (.data), which must
be running.`;

/** Gives a command the store of records, and closes it afterwards. */
export async function withAuditDatabase<Result>(
  use: (db: AuditDatabase) => Promise<Result>,
  { as = 'REQUESTS' }: Pick<OnDemandOptions, 'as'> = {},
): Promise<Result> {
  const reader = new SettingReader(process.env);
  const requestsUrl = reader.optional('DATABASE_URL_EXCHANGE_REQUESTS');
  const db = createAuditDatabase(findUrl(reader), { requestsUrl, as, patienceMs: PATIENCE_MS });
  try {
    return await use(db);
  } finally {
    await db.close();
  }
}

function findUrl(reader: SettingReader): string {
  const url = reader.optional('DATABASE_URL_EXCHANGE');
  const { DATA_DIR: dataDirectory = '.data' } = process.env;
  const found = url ?? findRunningExchange(join(dataDirectory, 'postgres'));
  if (found === null)
    throw new Error(
      `DATABASE_URL_EXCHANGE is missing, and no local stack runs in ${dataDirectory}`,
    );
  return found;
}
