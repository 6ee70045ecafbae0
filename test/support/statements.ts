import { appendFileSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** One kind of SQL statement that a database was sent, and how often. */
export interface StatementCount {
  readonly database: string;
  readonly sql: string;
  readonly calls: number;
}

/** Has a stack's PostgreSQL count statements: give it to `startOwnStack` as `prepare`. */
export function prepareCounting(dataDirectory: string): void {
  const settings = join(clusterOf(dataDirectory), 'postgresql.auto.conf');
  appendFileSync(settings, "shared_preload_libraries = 'pg_stat_statements'\n");
}

/** The statements that a stack's databases were sent while the work was done, transaction control apart. */
export async function countStatements(
  dataDirectory: string,
  work: () => Promise<unknown>,
): Promise<StatementCount[]> {
  const client = new pg.Client(superuserLogin(dataDirectory));
  await client.connect();
  try {
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    await client.query('SELECT pg_stat_statements_reset()');
    await work();
    return (await client.query(COUNTS)).rows;
  } finally {
    await client.end();
  }
}

const COUNTS = `
  SELECT datname AS database, query AS sql, calls::int
  FROM pg_stat_statements JOIN pg_database ON pg_database.oid = dbid
  WHERE datname <> 'postgres' AND query !~* '^(BEGIN|START|COMMIT|ROLLBACK|SET|SAVEPOINT|RELEASE)'
  ORDER BY database, sql`;

function superuserLogin(dataDirectory: string): pg.ClientConfig {
  const cluster = clusterOf(dataDirectory);
  const [, , , port] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(cluster, '..', 'password'), 'utf8');
  const login = { host: '127.0.0.1', user: 'yaolian', database: 'postgres' };
  return { ...login, port: Number(port), password };
}

function clusterOf(dataDirectory: string): string {
  return realpathSync(join(dataDirectory, 'postgres', 'cluster'));
}
