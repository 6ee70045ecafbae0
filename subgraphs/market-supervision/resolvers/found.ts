import type DataLoader from 'dataloader';

/** The rows that were found, in the order of the keys. @throws what the loader threw. */
export async function loadFound<Key, Row>(
  loader: DataLoader<Key, Row | null, unknown>,
  keys: readonly Key[],
): Promise<readonly Row[]> {
  const rows = await Promise.all(keys.map((key) => loader.load(key)));
  return rows.filter((row) => row !== null) as readonly Row[];
}

/** A row by a key that may be missing. */
export async function loadOptional<Key, Row>(
  loader: DataLoader<Key, Row | null, unknown>,
  key: Key | null | undefined,
): Promise<Row | null> {
  return key == null ? null : loader.load(key);
}

/** A person of another agency's register, by key. */
export function toPerson(personKey: string | null): { readonly personKey: string } | null {
  return personKey === null ? null : { personKey };
}
