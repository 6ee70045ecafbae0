import { DataSource } from 'typeorm';
import { dayInChina } from '../../../schema/contract/day.ts';
import type { Counted } from './counted.ts';
import { cutTotals } from './cut-totals.ts';

const HOUR_MS = 3_600_000;
const connectTimeoutMS = 5_000;

/**
 * Cuts an owner's totals whenever a month is over, in the background; the first time at once. Several programs on one
 * database wait for each other.
 *
 * @param ownerUrl requests may not write: parts are stored as the owner of the tables, over a connection of their own.
 * @param onFailure told of each attempt that fails; the next one comes an hour later.
 */
export function keepTotals(
  ownerUrl: string,
  counted: readonly Counted[],
  onFailure: (cause: unknown) => void,
): { stop(): Promise<void> } {
  let running = cutAll();
  const timer = setInterval(() => {
    running = running.then(cutAll);
  }, HOUR_MS);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };

  async function cutAll(): Promise<void> {
    if (counted.length === 0) return;
    const db = new DataSource({ type: 'postgres', url: ownerUrl, poolSize: 1, connectTimeoutMS });
    try {
      await db.initialize();
      for (const one of counted) await cut(db, one).catch(onFailure);
    } catch (cause) {
      onFailure(cause);
    } finally {
      if (db.isInitialized) await db.destroy();
    }
  }

  function cut(db: DataSource, one: Counted): Promise<void> {
    return db.transaction(async (manager) => {
      await manager.query(`SET LOCAL statement_timeout = 0; SET LOCAL work_mem = '128MB'`);
      await cutTotals(
        (sql, values) => manager.query(sql, [...(values ?? [])]),
        one,
        dayInChina(new Date()),
      );
    });
  }
}
