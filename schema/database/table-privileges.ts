import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What requests may do with each table, in the words of GRANT: `SELECT, UPDATE (state, due_on)`. Nothing where it is
 * empty; a table that isn't named is nobody's decision, and a test fails.
 */
export type TablePrivileges = Readonly<Record<string, string>>;

/** The reviewed decisions about the tables that a folder's migrations make: its `privileges.json`. */
export function readTablePrivileges(migrationsDirectory: string): TablePrivileges {
  return JSON.parse(readFileSync(join(migrationsDirectory, 'privileges.json'), 'utf8'));
}

/** Each privilege by itself, as PostgreSQL would be asked for it: `UPDATE (state) ON TABLE access_request`. */
export function toGrants(privileges: TablePrivileges): readonly string[] {
  return Object.entries(privileges).flatMap(([table, words]) =>
    [...words.matchAll(PRIVILEGE)].flatMap(([, verb, columns]) =>
      columns === undefined
        ? `${verb} ON TABLE ${table}`
        : columns.split(', ').map((column) => `${verb} (${column}) ON TABLE ${table}`),
    ),
  );
}

const PRIVILEGE = /([A-Z]+)(?: \(([^)]+)\))?/g;
