import { DataSource, type DataSourceOptions } from 'typeorm';
import { admitRequests, assertAdmitted } from './admit-requests.ts';
import { type Migrations, migrate } from './migrate.ts';
import { toRequestsLogin } from './requests-login.ts';
import type { TablePrivileges } from './table-privileges.ts';

/** The tables that a program brings along. */
export interface Tables extends Migrations {
  readonly privileges: TablePrivileges;
}

/** What answers requests may do what was decided about each table; what keeps the tables up is their owner. */
export type LoginName = 'REQUESTS' | 'OWNER';

export interface DatabaseLogins {
  readonly ownerUrl: string;
  /** Of a login for requests that was made by hand; null for the one that follows from the owner's. */
  readonly requestsUrl: string | null;
  readonly as: LoginName;
}

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;
export type PoolOptions = Pick<
  PostgresOptions,
  'entities' | 'poolSize' | 'connectTimeoutMS' | 'extra' | 'poolErrorHandler'
>;

/**
 * An open connection pool on tables that are up to date and admit requests as decided; the caller must destroy it.
 *
 * @throws Error when the login of requests may do more or less than was decided.
 */
export async function openDatabase(
  { ownerUrl, requestsUrl, as }: DatabaseLogins,
  { privileges, ...migrations }: Tables,
  pool: PoolOptions,
): Promise<DataSource> {
  const login = toRequestsLogin(ownerUrl, requestsUrl);
  await migrate(ownerUrl, migrations, (owner) => admitRequests(owner, login, privileges));

  const url = as === 'OWNER' ? ownerUrl : login.url;
  const db = await new DataSource({ type: 'postgres', url, ...pool }).initialize();
  if (as === 'OWNER') return db;
  try {
    await assertAdmitted((sql, values) => db.query(sql, values), privileges);
    return db;
  } catch (cause) {
    await db.destroy();
    throw cause;
  }
}
