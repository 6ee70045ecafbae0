import { askHost } from './host-client.ts';

/** A database of a suite's own on a real PostgreSQL. */
export interface TestDatabase {
  readonly url: string;
  /** Removes it, ending the sessions that are still in it. */
  drop(): Promise<void>;
}

/** Makes an empty database; the PostgreSQL behind it starts with the first one and ends with the run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { name, url } = await askHost<{ name: string; url: string }>('POST', 'database');
  return { url, drop: () => askHost<void>('DELETE', `database/${name}`) };
}
