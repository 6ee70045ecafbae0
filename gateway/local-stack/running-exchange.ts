import { findRunningDatabase } from '../../subgraphs/kit/postgres/running.ts';
import { toDatabaseName } from './databases.ts';
import { EXCHANGE_DATABASE } from './settings.ts';

/** The URL of the gateway's database in a local stack that runs; null when none does. */
export function findRunningExchange(directory: string): string | null {
  return findRunningDatabase(directory, toDatabaseName(EXCHANGE_DATABASE));
}
