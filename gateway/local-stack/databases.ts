import { join } from 'node:path';
import { type Cluster, startCluster } from '../../subgraphs/kit/postgres-cluster.ts';
import type { Settings } from './settings.ts';

export interface Databases {
  /** URL of each database by its variable. */
  readonly urls: ReadonlyMap<string, string>;
  /** The PostgreSQL that was started for those without a setting; null when all have one. */
  readonly cluster: Cluster | null;
}

/** Uses the databases that are set and runs PostgreSQL for the others. */
export async function openDatabases({ databaseUrls, dataDirectory }: Settings): Promise<Databases> {
  const missing = [...databaseUrls].filter(([, url]) => url === null).map(([name]) => name);
  const cluster =
    missing.length === 0
      ? null
      : await startCluster({
          directory: join(dataDirectory, 'postgres'),
          databases: missing.map(toDatabaseName),
        });
  const urls = [...databaseUrls].map(
    ([name, url]) => [name, url ?? cluster!.urlOf(toDatabaseName(name))] as const,
  );
  return { urls: new Map(urls), cluster };
}

export function toDatabaseName(variable: string): string {
  return variable.replace('DATABASE_URL_', '').toLowerCase();
}
