import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Difference } from '../../../gateway/exchange/preview/compare.ts';
import { MAX_LATE, replay } from '../../../gateway/exchange/preview/replay.ts';
import { type FollowParts, followRecords } from '../../../gateway/exchange/uses/follow-records.ts';
import type { RecordEntry } from '../../../schema/contract/record.ts';
import { createRandom } from '../../rights/support/random.ts';
import { askedFor } from './support/count-uses.ts';
import { explainEach } from './support/explain-each.ts';
import { CALLERS, HOURS, writeManyRecords } from './support/many-records.ts';
import { COORDINATES, PURPOSES, ROLES, randomEntry } from './support/random-entries.ts';
import { openUsesStore, type UsesStore } from './support/uses-store.ts';

const UNKNOWN = { operations: null, callers: null };
const HOUR_MS = 3_600_000;

let store: UsesStore;
let parts: FollowParts;
beforeEach(async () => {
  store = await openUsesStore();
  parts = store.openParts({ maxRecords: 5_000 });
  for (const { query } of [store.db, parts.db]) await query('SELECT 1');
});
afterEach(() => store?.close());

const LINE = {
  use: 'READ',
  region: null,
  from: '2026-11-21',
  before: 'ALLOW',
  after: 'DENY',
  isGain: false,
  isLoss: true,
} as const;

/** Every role and purpose, for one coordinate alone, for two, and for one that nobody asked for. */
const LINES: readonly Difference[] = [
  ...COORDINATES.map((one) => [one]),
  ['Enterprise.name', 'Sale.soldAt'],
  ['Enterprise.debts'],
].flatMap((coordinates) =>
  ROLES.flatMap((role) =>
    PURPOSES.map((purpose) => {
      return { ...LINE, role, purpose, coordinates };
    }),
  ),
);

describe('replay', () => {
  it('counts what a naive count of all records gives, whether the views hold them all, some or none', async () => {
    const entries = entriesOver(40);
    const now = new Date(Date.parse(entries.at(-1)!.at) + 1);
    const expected = countNaively(entries, now);
    await store.append(entries.slice(0, 500));
    await follow();
    await store.append(entries.slice(500));
    const someLate = await replay(parts.db, LINES, now);
    await follow();
    const noneLate = await replay(parts.db, LINES, now);
    await parts.db.query('UPDATE use_place SET sequence = 0');
    await parts.db.query('DELETE FROM use_asked_of_hour');
    const allLate = await replay(parts.db, LINES, now);

    const counted = expected.filter(({ operations }) => operations > 0);
    expect(counted.length).toBeGreaterThan(LINES.length / 2);
    expect(counted.some(({ operations, callers }) => operations > callers)).toBe(true);
    expect(someLate).toEqual(expected);
    expect(noneLate).toEqual(expected);
    expect(allLate).toEqual(expected);
  }, 60_000);

  it('has no figures for other uses than reading', async () => {
    const [counted, other] = await replay(
      parts.db,
      [LINES[0]!, { ...LINES[0]!, use: 'FILTER' }],
      new Date(),
    );

    expect(counted).toEqual({ operations: 0, callers: 0 });
    expect(other).toEqual(UNKNOWN);
  });

  it('has no figures until the views have counted for a day', async () => {
    const entries = entriesOver(2);
    await store.append(entries);
    await parts.db.query('UPDATE use_place SET sequence = $1, asked_after = $1', [entries.length]);
    const last = Date.parse(entries.at(-1)!.at);

    const soon = await replay(parts.db, LINES, new Date(last + 24 * HOUR_MS));
    const later = await replay(parts.db, LINES, new Date(last + 25 * HOUR_MS));

    expect(soon).toEqual(LINES.map(() => UNKNOWN));
    expect(later).toEqual(LINES.map(() => ({ operations: 0, callers: 0 })));
  });
});

describe('over a day of 200,000 records', () => {
  it('reads what was asked for together in each hour, in one statement', async () => {
    const now = new Date();
    const count = async () => {
      const { db, statements } = explainEach(parts.db);
      return { affected: await replay(db, LINES, now), statements };
    };

    await writeManyRecords(parts.db, { first: 1, last: 20_000, now });
    await follow();
    const small = await count();
    await writeManyRecords(parts.db, { first: 20_001, last: 200_000, now });
    const behind = await count();
    await follow();
    const large = await count();

    expect(behind.affected).toEqual(LINES.map(() => UNKNOWN));
    expect(behind.statements[0]!.record_between).toBeLessThanOrEqual(MAX_LATE + 1);
    expect(large.affected).toEqual(
      small.affected.map(({ operations, callers }) => ({ operations: operations! * 10, callers })),
    );
    expect(large.affected.some(({ operations }) => operations! >= 10_000)).toBe(true);
    expect([small, behind, large].map(({ statements }) => statements.length)).toEqual([1, 1, 1]);
    const [rows] = large.statements;
    expect(rows!.use_asked_of_hour).toBeLessThanOrEqual(CALLERS * HOURS);
    expect(rows!.record_between).toBeLessThanOrEqual(1);
  }, 120_000);
});

async function follow(): Promise<void> {
  while ((await followRecords(parts)).records > 0);
}

function entriesOver(hours: number): readonly RecordEntry[] {
  const random = createRandom(11);
  return Array.from({ length: hours * 18 }, (_, i) => randomEntry(random, Math.floor(i / 18) * 60));
}

function countNaively(entries: readonly RecordEntry[], now: Date) {
  const since = new Date(now.getTime() - 24 * HOUR_MS);
  since.setUTCMinutes(0, 0, 0);
  return LINES.map(({ role, purpose, coordinates }) => {
    const touched = entries.filter(
      (entry) =>
        Date.parse(entry.at) >= since.getTime() &&
        entry.role === role &&
        entry.purpose === purpose &&
        askedFor(entry).some((coordinate) => coordinates.includes(coordinate)),
    );
    return {
      operations: touched.length,
      callers: new Set(touched.map(({ subject }) => subject)).size,
    };
  });
}
