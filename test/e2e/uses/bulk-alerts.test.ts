import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { BulkAlert } from '../../../gateway/exchange/uses/bulk-alerts.ts';
import { DEFAULT_BULK_LIMITS } from '../../../gateway/exchange/uses/bulk-limits.ts';
import { type FollowParts, followRecords } from '../../../gateway/exchange/uses/follow-records.ts';
import type { RecordEntry } from '../../../schema/contract/record.ts';
import { saltsFor } from './support/random-entries.ts';
import { openUsesStore, type UsesStore } from './support/uses-store.ts';

const LIMIT = {
  entitiesPerHour: 1_000,
  entitiesPerDay: 3_000,
  subjectsPerHour: 100,
  subjectsPerDay: 150,
};

let store: UsesStore;
let parts: FollowParts;
beforeEach(async () => {
  store = await openUsesStore();
  parts = store.openParts({ limits: { 'case-officer': LIMIT, 'market-analyst': LIMIT } });
});
afterEach(() => store?.close());

interface Page {
  /** Minutes after eight in the morning. */
  readonly minute: number;
  readonly entities: number;
  readonly hashes?: readonly string[];
  readonly subject?: string;
  readonly role?: RecordEntry['role'];
  readonly owner?: string;
}

/** Puts pages on record, one operation each, and follows them as a gateway would: second by second. */
async function read(pages: readonly Page[]): Promise<readonly BulkAlert[]> {
  const alerts: BulkAlert[] = [];
  for (const page of pages) {
    await store.append([toEntry(page)]);
    alerts.push(...(await followRecords(parts)).alerts);
  }
  return alerts;
}

function toEntry({ minute, entities, hashes = [], ...as }: Page): RecordEntry {
  const { subject = 'officer-1', role = 'case-officer', owner = 'health' } = as;
  const releases = [
    { agency: owner, entities, masked: [], released: ['Enterprise.name'], subjects: hashes },
  ];
  return {
    id: randomUUID(),
    at: new Date(Date.parse('2026-11-20T00:00:00Z') + minute * 60_000).toISOString(),
    subject,
    agency: 'market-supervision',
    role,
    purpose: 'CASE',
    matter: 'M-1',
    agreements: [],
    operation: null,
    literals: null,
    denied: [],
    releases,
    outcome: 'OK',
    salts: saltsFor(releases),
  };
}

const pagesOf = (count: number, page: (i: number) => Page) =>
  Array.from({ length: count }, (_, i) => page(i));
const hashesFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, i) => `hash-${first + i}`);

describe('a bulk reader', () => {
  it('raises one alert with the record in which it passes the entities of an hour', async () => {
    const alerts = await read(pagesOf(15, (i) => ({ minute: i, entities: 100 })));

    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      owner: 'health',
      subject: 'officer-1',
      agency: 'market-supervision',
      role: 'case-officer',
      period: 'HOUR',
      measure: 'ENTITIES',
      counted: '1100',
      allowed: '1000',
      sequence: '11',
    });
  });

  it('raises one when it meets with more enterprises and persons than an hour has, few entities each', async () => {
    const pages = pagesOf(12, (i) => ({ minute: i, entities: 10, hashes: hashesFrom(i * 10, 10) }));

    const alerts = await read(pages);

    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({ period: 'HOUR', measure: 'SUBJECTS', counted: '110' });
  });

  it('has met with last whom it meets with again', async () => {
    const first = hashesFrom(0, 60);

    const alerts = await read([
      { minute: 0, entities: 60, hashes: first },
      { minute: 50, entities: 60, hashes: first },
      { minute: 70, entities: 60, hashes: hashesFrom(60, 60) },
    ]);

    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({ period: 'HOUR', measure: 'SUBJECTS', counted: '120' });
  });

  it('is found out over the day when it stays below the hour', async () => {
    const pages = pagesOf(20, (i) => ({ minute: i * 60, entities: 200 }));

    const alerts = await read(pages);

    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({ period: 'DAY', measure: 'ENTITIES', counted: '3200' });
  });

  it('raises another one when the window is over and it goes on', async () => {
    const alerts = await read(pagesOf(6, (i) => ({ minute: i * 25, entities: 900 })));

    expect(alerts.map(({ period, at }) => [period, at.toISOString().slice(11, 16)])).toEqual([
      ['HOUR', '00:25'],
      ['DAY', '01:15'],
      ['HOUR', '01:40'],
    ]);
  });

  it('is one caller with one owner: others read beside it, and other owners have their own windows', async () => {
    const alerts = await read([
      { minute: 0, entities: 600 },
      { minute: 1, entities: 600, subject: 'officer-2' },
      { minute: 2, entities: 600, owner: 'public-security' },
      { minute: 3, entities: 600, role: 'market-analyst' },
    ]);

    expect(alerts).toEqual([]);
  });

  it('is nobody who looks at the same few again and again, nor the public, which shares one subject', async () => {
    const pages = pagesOf(30, (i) => ({ minute: i, entities: 20, hashes: hashesFrom(0, 20) }));
    const open = pagesOf(5, (i) => ({
      minute: i,
      entities: 5_000,
      subject: 'public',
      role: 'public' as const,
    }));

    expect(await read([...pages, ...open])).toEqual([]);
  });

  it('is nobody on an ordinary day of work by hand, under the default limits', async () => {
    parts = { ...parts, limits: DEFAULT_BULK_LIMITS };
    // Forty enterprises a day, six pages each of up to 20 rows, and a few look-ups between.
    const day = pagesOf(240, (i) => ({
      minute: i * 2,
      entities: 21,
      hashes: [`enterprise-${Math.floor(i / 6)}`, ...hashesFrom(i * 3, 3)],
    }));

    expect(await read(day.filter((_, i) => i % 3 === 0))).toEqual([]);
  }, 60_000);

  it('is found within the limit and one page by the default limits', async () => {
    parts = { ...parts, limits: DEFAULT_BULK_LIMITS };
    const scraped = pagesOf(40, (i) => ({
      minute: i,
      entities: 200,
      hashes: hashesFrom(i * 200, 200),
    }));

    const [alert] = await read(scraped);

    const { subjectsPerHour } = DEFAULT_BULK_LIMITS['case-officer']!;
    expect(Number(alert?.counted)).toBeGreaterThan(subjectsPerHour);
    expect(Number(alert?.counted)).toBeLessThanOrEqual(subjectsPerHour + 200);
  }, 60_000);
});
