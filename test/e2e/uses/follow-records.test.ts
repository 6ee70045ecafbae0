import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_BULK_LIMITS } from '../../../gateway/exchange/uses/bulk-limits.ts';
import { type FollowParts, followRecords } from '../../../gateway/exchange/uses/follow-records.ts';
import type { RecordEntry } from '../../../schema/contract/record.ts';
import { createRandom } from '../../rights/support/random.ts';
import { countUses, readUses } from './support/count-uses.ts';
import { randomEntry } from './support/random-entries.ts';
import { openUsesStore, type UsesStore } from './support/uses-store.ts';

let store: UsesStore;
beforeEach(async () => {
  store = await openUsesStore();
});
afterEach(() => store?.close());

function entriesOf(seed: number, count: number): readonly RecordEntry[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, i) => randomEntry(random, Math.floor(i / 4)));
}

async function followAll(parts: FollowParts): Promise<number> {
  let taken = 0;
  for (;;) {
    const { records } = await followRecords(parts);
    if (records === 0) return taken;
    taken += records;
  }
}

describe('followRecords', () => {
  it('counts what a naive count of the same records gives, over midnight in China', async () => {
    const entries = entriesOf(1, 400);
    await store.append(entries);

    const taken = await followAll(store.openParts({ maxRecords: 37 }));

    const uses = await readUses(store.db);
    expect(taken).toBe(400);
    expect(Object.keys(uses.subjects).length).toBeGreaterThan(400);
    expect(new Set(Object.keys(uses.days).map((key) => key.split('|')[1])).size).toBe(2);
    expect(uses).toEqual(countUses(entries));
  }, 60_000);

  it('counts operations that are the same as often as they were', async () => {
    const entries = entriesOf(7, 60).flatMap((entry) =>
      [1, 2, 3].map(() => ({ ...entry, id: randomUUID() })),
    );
    await store.append(entries);

    await followAll(store.openParts({ maxRecords: 50 }));

    const [sums] = await store.db.query(`
      SELECT (SELECT sum(entities) FROM use_of_minute) AS minutes, (SELECT sum(entities) FROM emergency_report) AS reports`);
    const entitiesOf = (isMeant: (entry: RecordEntry) => boolean) =>
      entries
        .filter(isMeant)
        .flatMap(({ releases }) => releases)
        .reduce((sum, { entities }) => sum + entities, 0);
    expect(await readUses(store.db)).toEqual(countUses(entries));
    expect(sums).toEqual({
      minutes: String(entitiesOf(({ role }) => role in DEFAULT_BULK_LIMITS)),
      reports: String(entitiesOf(({ purpose }) => purpose === 'EMERGENCY')),
    });
  }, 60_000);

  it('traces each line back to its first and last record', async () => {
    const entries = entriesOf(2, 120);
    await store.append(entries);
    await followAll(store.openParts({ maxRecords: 50 }));

    const wrong = await store.db.query(`
      SELECT use.*, min(record.sequence) AS first, max(record.sequence) AS last
      FROM use_of_day use JOIN use_reader reader ON reader.id = reader_id
        JOIN use_bundle bundle ON bundle.id = bundle_id
        JOIN record ON record.subject = reader.subject AND record.agency = reader.agency AND record.role = reader.role
          AND record.purpose IS NOT DISTINCT FROM reader.purpose AND record.matter IS NOT DISTINCT FROM reader.matter
          AND (record.at AT TIME ZONE interval '8 hours')::date = use.day
          AND EXISTS (SELECT FROM jsonb_array_elements(releases) release WHERE release ->> 'agency' = use.owner
            AND release -> 'released' = bundle.released AND release -> 'masked' = bundle.masked)
      GROUP BY use.owner, day, reader_id, bundle_id
      HAVING min(record.sequence) <> first_sequence OR max(record.sequence) <> last_sequence
        OR count(*) <> operations`);

    expect(wrong).toEqual([]);
  }, 60_000);

  it('counts nothing twice when several gateways follow one store while others write to it', async () => {
    const entries = entriesOf(3, 300);
    const gateways = [0, 1, 2].map(() => store.openParts({ maxRecords: 20 }));
    let isWriting = true;
    const followers = gateways.map(async (parts) => {
      let taken = 0;
      while (isWriting) taken += (await followRecords(parts)).records;
      return taken;
    });

    for (let i = 0; i < entries.length; i += 25) await store.append(entries.slice(i, i + 25));
    isWriting = false;
    const taken = await Promise.all(followers);
    const rest = await followAll(gateways[0]!);

    expect(taken.reduce((sum, count) => sum + count, rest)).toBe(300);
    expect(await readUses(store.db)).toEqual(countUses(entries));
  }, 60_000);

  it('loses nothing when its connection is killed in the middle, again and again', async () => {
    const entries = entriesOf(4, 300);
    await store.append(entries);
    const parts = store.openParts({ maxRecords: 30 });
    const random = createRandom(5);
    let kills = 0;

    for (let isMore = true; isMore; ) {
      const following = followRecords(parts).then(
        ({ records }) => records > 0,
        () => true,
      );
      if (random.isChosen(0.7)) {
        await store.db.query('SELECT pg_sleep($1)', [random.below(40) / 1000]);
        kills += (await store.db.query<{ pid: number }>(KILL)).length;
      }
      isMore = await following;
    }

    expect(kills).toBeGreaterThan(2);
    expect(await readUses(store.db)).toEqual(countUses(entries));
  }, 60_000);

  it('opens one report for each owner, reader and emergency, and goes on in it until it is reviewed', async () => {
    const entries = entriesOf(6, 200);
    await store.append(entries.slice(0, 100));
    const parts = store.openParts({ maxRecords: 40, dueOn: () => '2026-11-25' });
    await followAll(parts);
    const [first] = await store.db.query<{ id: string }>(
      `UPDATE emergency_report SET reviewed_at = now(), reviewed_by = 'x', comment = 'y' RETURNING id`,
    );
    await store.append(entries.slice(100));
    await followAll(parts);

    const rows = await store.db.query<{ operations: string; reviewed: boolean }>(
      'SELECT *, reviewed_at IS NOT NULL AS reviewed FROM emergency_report',
    );
    const emergency = entries.filter(({ purpose }) => purpose === 'EMERGENCY');
    const leftIn = (part: readonly RecordEntry[]) =>
      part.flatMap(({ releases }) =>
        releases.filter(({ released, masked }) => released.length + masked.length > 0),
      ).length;
    const sum = (of: typeof rows) => of.reduce((total, { operations }) => total + +operations, 0);

    expect(first).toBeDefined();
    expect(sum(rows)).toBe(leftIn(emergency));
    expect(sum(rows.filter(({ reviewed }) => reviewed))).toBe(
      leftIn(entries.slice(0, 100).filter(({ purpose }) => purpose === 'EMERGENCY')),
    );
  }, 60_000);
});

const KILL = `
  SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = current_user AND xact_start IS NOT NULL`;
