import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  listReports,
  type ReportState,
  type Review,
  reviewReport,
} from '../../../gateway/exchange/uses/emergency-report-list.ts';
import { type FollowParts, followRecords } from '../../../gateway/exchange/uses/follow-records.ts';
import { listRecords } from '../../../gateway/exchange/uses/records-of-use.ts';
import { tidyUses } from '../../../gateway/exchange/uses/tidy-uses.ts';
import { listUses } from '../../../gateway/exchange/uses/uses-of-owner.ts';
import type { RecordEntry } from '../../../schema/contract/record.ts';
import { saltsFor } from './support/random-entries.ts';
import { openUsesStore, type UsesStore } from './support/uses-store.ts';

const FIRST_PAGE = { size: 20, isFromEnd: false, after: null, before: null };
const OWNER = 'health';

let store: UsesStore;
let parts: FollowParts;
beforeEach(async () => {
  store = await openUsesStore();
  parts = store.openParts({ dueOn: () => '2026-11-25' });
});
afterEach(() => store?.close());

/** An operation under an emergency, on record and in the views. */
async function use(coordinate: string, over: Partial<RecordEntry> = {}): Promise<RecordEntry> {
  const releases = [
    { agency: OWNER, entities: 3, masked: [], released: [coordinate], subjects: ['hash'] },
    { agency: 'public-security', entities: 1, masked: [], released: ['Person.name'], subjects: [] },
  ];
  const entry: RecordEntry = {
    id: randomUUID(),
    at: '2026-11-20T02:00:00.000Z',
    subject: 'officer-1',
    agency: 'market-supervision',
    role: 'case-officer',
    purpose: 'EMERGENCY',
    matter: 'E-1',
    agreements: [],
    operation: null,
    literals: null,
    denied: [],
    releases,
    outcome: 'OK',
    salts: saltsFor(releases),
    ...over,
  };
  await store.append([entry]);
  await followRecords(parts);
  return entry;
}

async function reports(state: ReportState | null = null, today = '2026-11-21') {
  const page = await listReports(parts.db, { owner: OWNER, today, state }, FIRST_PAGE);
  return page.items.map(({ row }) => row);
}

function reviewOf(report: string, lastRecord: string): Review {
  const at = new Date('2026-11-22T00:00:00Z');
  return { owner: OWNER, report, lastRecord, by: 'data-officer', at, comment: '已核实' };
}

describe('an emergency', () => {
  it('is reported to each owner with what it gave, and to no other', async () => {
    await use('AefiCase.outcome');
    const last = await use('AefiCase.batch');

    const [report, ...others] = await reports();

    expect(others).toEqual([]);
    expect(report).toMatchObject({
      state: 'OPEN',
      coordinates: ['AefiCase.batch', 'AefiCase.outcome'],
      operations: 2,
      entities: 6,
      dueOn: '2026-11-25',
      reader: { subject: 'officer-1', purpose: 'EMERGENCY', matter: 'E-1' },
      lastRecord: last.id,
      reviewedBy: null,
    });
  });

  it('has one report for each reader, and none for what was read for another purpose', async () => {
    await use('AefiCase.outcome');
    await use('AefiCase.outcome', { subject: 'officer-2' });
    await use('AefiCase.outcome', { purpose: 'CASE', matter: 'C-1' });

    expect((await reports()).map(({ reader }) => reader.subject).sort()).toEqual([
      'officer-1',
      'officer-2',
    ]);
  });
});

describe('a review', () => {
  it('closes the report; what is read later opens a new one', async () => {
    const { id: record } = await use('AefiCase.outcome');
    const [open] = await reports();

    await reviewReport(parts.db, reviewOf(open!.id, record));
    await use('AefiCase.batch');

    const [later] = await reports('OPEN');
    const [reviewed] = await reports('REVIEWED');
    expect(reviewed).toMatchObject({ id: open!.id, reviewedBy: 'data-officer', comment: '已核实' });
    expect(later).toMatchObject({ coordinates: ['AefiCase.batch'], operations: 1 });
  });

  it.each([
    ['of a report that there is not', { report: randomUUID() }, 'REPORT_UNKNOWN'],
    ['of an id that is none', { report: 'x' }, 'REPORT_UNKNOWN'],
    ["of another owner's report", { owner: 'public-security' as const }, 'REPORT_UNKNOWN'],
    ['by whoever read it', { by: 'officer-1' }, 'REVIEW_OWN_USE'],
    ['of less than was read', { lastRecord: randomUUID() }, 'REPORT_GREW'],
  ])('is refused %s', async (_, over, code) => {
    const { id: record } = await use('AefiCase.outcome');
    const [open] = await reports();

    const review = reviewReport(parts.db, { ...reviewOf(open!.id, record), ...over });

    await expect(review).rejects.toMatchObject({ code });
    expect(await reports('OPEN')).toHaveLength(1);
  });

  it('is refused when more was read since the reviewer looked, and a second time', async () => {
    const { id: seen } = await use('AefiCase.outcome');
    const [open] = await reports();
    const { id: last } = await use('AefiCase.batch');

    const early = reviewReport(parts.db, reviewOf(open!.id, seen));
    await expect(early).rejects.toMatchObject({ code: 'REPORT_GREW' });
    await reviewReport(parts.db, reviewOf(open!.id, last));
    const again = reviewReport(parts.db, reviewOf(open!.id, last));
    await expect(again).rejects.toMatchObject({ code: 'REPORT_REVIEWED' });
  });

  it('of two at the same time counts once', async () => {
    const { id: record } = await use('AefiCase.outcome');
    const [open] = await reports();

    const both = await Promise.allSettled([
      reviewReport(parts.db, { ...reviewOf(open!.id, record), by: 'a' }),
      reviewReport(parts.db, { ...reviewOf(open!.id, record), by: 'b' }),
    ]);

    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('can not be changed, even in the database', async () => {
    const { id: record } = await use('AefiCase.outcome');
    const [open] = await reports();
    await reviewReport(parts.db, reviewOf(open!.id, record));

    const change = parts.db.query(
      `UPDATE emergency_report SET comment = 'x' WHERE reviewed_by IS NOT NULL`,
    );

    await expect(change).rejects.toThrow('A reviewed report is never changed');
  });

  it('is overdue after its day, and somebody is reminded once a day', async () => {
    await use('AefiCase.outcome');

    expect(await reports('OVERDUE', '2026-11-25')).toEqual([]);
    expect(await reports('OVERDUE', '2026-11-26')).toHaveLength(1);
    expect(await tidyUses(parts.db, '2026-11-25')).toEqual([]);
    expect(await tidyUses(parts.db, '2026-11-26')).toMatchObject([
      { owner: 'health', dueOn: '2026-11-25' },
      { owner: 'public-security', dueOn: '2026-11-25' },
    ]);
    expect(await tidyUses(parts.db, '2026-11-26')).toEqual([]);
    expect(await tidyUses(parts.db, '2026-11-27')).toHaveLength(2);
  });
});

describe('a line of uses', () => {
  it('leads to its records in pages, forwards and backwards', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) ids.push((await use('AefiCase.outcome')).id);
    await use('AefiCase.outcome', { at: '2026-11-20T16:00:00.000Z' });
    const days = { from: '2026-11-20', to: '2026-11-21' };
    const lines = await listUses(parts.db, { owner: OWNER, days, filter: {} }, FIRST_PAGE);
    const asked = { owner: OWNER, use: lines.items[1]!.row.id } as const;

    const read = (over: object) =>
      listRecords(parts.db, asked, { ...FIRST_PAGE, size: 2, ...over });
    const first = await read({});
    const next = await read({ after: first.items[1]!.position });
    const last = await read({ isFromEnd: true });

    const idsOf = (page: typeof first) => page.items.map(({ row }) => row.id);
    expect(lines.items.map(({ row }) => row.day)).toEqual(['2026-11-21', '2026-11-20']);
    expect([idsOf(first), idsOf(next), idsOf(last)]).toEqual([
      ids.slice(0, 2),
      ids.slice(2, 4),
      ids.slice(3),
    ]);
    expect([first.totalCount, first.hasMore]).toEqual([5, true]);
    await expect(
      listRecords(parts.db, { ...asked, use: '2026-11-20' }, FIRST_PAGE),
    ).rejects.toThrow();
  });
});
