import type { EntityManager } from 'typeorm';

/** Rows of one table: columns as they are named in SQL. */
export type StoredRow = Readonly<Record<string, unknown>>;

/**
 * Puts rows into a table in one statement; a row whose key is there already is replaced.
 *
 * @param table,key names from our own code, never text from outside.
 * @returns how many rows the table now holds of them.
 */
export async function storeRows(
  db: EntityManager,
  { table, key }: { readonly table: string; readonly key: readonly string[] },
  rows: readonly StoredRow[],
): Promise<number> {
  const [first] = rows;
  if (first === undefined) return 0;
  const columns = Object.keys(first);
  const replaced = columns.map((column) => `${column} = EXCLUDED.${column}`).join(', ');
  const stored: readonly object[] = await db.query(
    `INSERT INTO ${table} (${columns.join(', ')})
     SELECT ${columns.join(', ')} FROM json_populate_recordset(NULL::${table}, $1)
     ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${replaced}
     RETURNING 1`,
    [JSON.stringify(rows)],
  );
  return stored.length;
}
