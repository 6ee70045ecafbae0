import 'reflect-metadata';
import { types } from 'pg';
import type { DataSource, EntitySchema } from 'typeorm';
import { openDatabase as open } from '../../schema/database/open-database.ts';
import { sqlMigrations } from '../../schema/database/sql-migrations.ts';
import { readTablePrivileges } from '../../schema/database/table-privileges.ts';

const DATE_OID = 1082;
const POOL_SIZE = 16;

// The driver would turn a day into an instant of the machine's own time zone.
types.setTypeParser(DATE_OID, (text) => text);

export interface DatabaseSettings {
  /** As the owner of the tables. */
  readonly url: string;
  /** Of a login for requests that was made by hand; the one that follows from the owner's if left out. */
  readonly requestsUrl?: string | null;
  readonly entities: readonly EntitySchema[];
  /** Folder with `NNNN-name.up.sql` and `.down.sql`, and `privileges.json`. */
  readonly migrationsDirectory: string;
}

/** An open connection pool for requests, with every migration applied; the caller must destroy it. */
export function openDatabase(settings: DatabaseSettings): Promise<DataSource> {
  const { url, requestsUrl = null, entities, migrationsDirectory } = settings;
  return open(
    { ownerUrl: url, requestsUrl, as: 'REQUESTS' },
    {
      migrations: sqlMigrations(migrationsDirectory),
      privileges: readTablePrivileges(migrationsDirectory),
    },
    {
      entities: [...entities],
      poolSize: POOL_SIZE,
      connectTimeoutMS: 5_000,
      extra: { statement_timeout: 10_000, application_name: 'yaolian' },
    },
  );
}
