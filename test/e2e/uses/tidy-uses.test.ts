import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ExchangeDatabase } from '../../../gateway/exchange/database.ts';
import { type FollowParts, followRecords } from '../../../gateway/exchange/uses/follow-records.ts';
import { tidyUses } from '../../../gateway/exchange/uses/tidy-uses.ts';
import { dayInChina } from '../../../schema/contract/day.ts';
import type { RecordEntry } from '../../../schema/contract/record.ts';
import { createRandom } from '../../rights/support/random.ts';
import { eventually } from '../../support/eventually.ts';
import { randomEntry, saltsFor } from './support/random-entries.ts';
import { openUsesStore, type UsesStore } from './support/uses-store.ts';

let store: UsesStore;
let parts: FollowParts;
beforeEach(async () => {
  store = await openUsesStore();
  parts = store.openParts();
});
afterEach(() => store?.close());

function toAsked(coordinate: string, at: string): RecordEntry {
  return {
    ...randomEntry(createRandom(1), 0),
    at,
    denied: [coordinate],
    releases: [],
    salts: saltsFor([]),
  };
}

const tidy = () => tidyUses(parts.db, dayInChina(new Date()));

async function readAsked(): Promise<readonly string[]> {
  const rows = await store.db.query<{ coordinates: readonly string[] }>(
    'SELECT coordinates FROM use_asked ORDER BY coordinates',
  );
  return rows.map(({ coordinates }) => coordinates.join(' '));
}

describe('tidyUses', () => {
  it('forgets what was asked for together when no hour names it any more', async () => {
    await store.append([
      toAsked('Enterprise.phone', '2026-11-20T08:00:00.000Z'),
      toAsked('Sale.soldAt', new Date().toISOString()),
    ]);
    for (let i = 0; i < 2; i += 1) await followRecords(parts);
    const before = await readAsked();

    await tidy();

    expect(before).toEqual(['Enterprise.phone', 'Sale.soldAt']);
    expect(await readAsked()).toEqual(['Sale.soldAt']);
  });

  it('forgets nothing that another gateway is counting just then', async () => {
    const old = toAsked('Enterprise.phone', '2026-11-20T08:00:00.000Z');
    await store.append([old]);
    await followRecords(parts);
    await store.db.query('DELETE FROM use_asked_of_hour');
    await store.append([{ ...old, id: randomUUID() }]);
    const { db, commit } = untilCommitted(store.openParts().db);

    const following = followRecords({ ...parts, db });
    await eventually('counted', () => isOpen("state = 'idle in transaction'"));
    const tidying = tidy();
    await eventually('waiting', () => isOpen("wait_event_type = 'Lock'"));
    commit();

    await Promise.all([following, tidying]);
    expect(await readAsked()).toEqual(['Enterprise.phone']);
  });
});

/** A transaction of this store ends when somebody says so. */
function untilCommitted(db: ExchangeDatabase) {
  const { promise, resolve: commit } = Promise.withResolvers<void>();
  const held: ExchangeDatabase = {
    ...db,
    transaction: (work) =>
      db.transaction(async (transaction) => {
        const result = await work(transaction);
        await promise;
        return result;
      }),
  };
  return { db: held, commit };
}

async function isOpen(condition: string): Promise<boolean> {
  const [session] = await store.db.query<{ found: boolean }>(
    `SELECT count(*) > 0 AS found FROM pg_stat_activity WHERE datname = current_database() AND ${condition}`,
  );
  return session!.found;
}
