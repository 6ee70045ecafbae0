import { migrate } from '../../schema/database/migrate.ts';
import { sqlMigrations } from '../../schema/database/sql-migrations.ts';

/** Applies a folder's migrations that the database hasn't had yet, as the owner of its tables. */
export function runMigrations(ownerUrl: string, directory: string): Promise<void> {
  return migrate(ownerUrl, { migrations: sqlMigrations(directory) });
}
