import { DataSource } from 'typeorm';
import type { Statements, UsesDatabase } from './statements.ts';

/** Longer than a request waits for the store: nobody waits for the views of use. */
const PATIENCE_MS = 30_000;

/** Connects at first use, and again after it failed. Its two connections are its own, so that no record waits for one. */
export function createUsesDatabase(url: string): UsesDatabase & { close(): Promise<void> } {
  const source = new DataSource({
    type: 'postgres',
    url,
    applicationName: 'yaolian uses',
    poolSize: 2,
    connectTimeoutMS: 2_000,
    extra: { query_timeout: PATIENCE_MS, statement_timeout: PATIENCE_MS },
    poolErrorHandler: () => {},
  });
  let opening: Promise<DataSource> | null = null;

  return {
    query: async (sql, parameters = []) => (await open()).query(sql, [...parameters]),
    transaction: async (run) => (await open()).transaction((manager) => run(toStatements(manager))),
    close: async () => {
      await opening?.then((opened) => opened.destroy()).catch(() => {});
    },
  };

  function open(): Promise<DataSource> {
    opening ??= source.initialize().catch((cause: unknown) => {
      opening = null;
      throw cause;
    });
    return opening;
  }
}

function toStatements(manager: { query(sql: string, values?: unknown[]): Promise<unknown> }) {
  const statements: Statements = {
    query: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await manager.query(sql, [...parameters])) as Row[],
  };
  return statements;
}
