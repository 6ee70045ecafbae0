import { createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listChanges } from '../../../gateway/exchange/changes/change-store.ts';
import { createLoaders } from '../../../gateway/exchange/loaders.ts';
import { paged } from '../../../gateway/exchange/paged.ts';
import {
  listRequests,
  type RequestFilter,
} from '../../../gateway/exchange/requests/list-requests.ts';
import { createRights } from '../../../gateway/exchange/rights.ts';
import type { Caller } from '../../../schema/contract/caller.ts';
import type { PageArgs } from '../../../schema/contract/page.ts';
import { createPageCipher } from '../../../schema/contract/page-cursor.ts';
import { OFFICERS, type OpenOffice, openOffice } from './support/office.ts';

const cursors = createPageCipher(createSecretKey(Buffer.alloc(32, 1)), 'officer');
/** Two of each hour, so that ids have to tell them apart. */
const COUNT = 7;
let open: OpenOffice;
let requests: readonly string[];
let changes: readonly string[];
let at: Date;

beforeAll(async () => {
  open = await openOffice(() => at);
  const made = await inHours(async () => {
    const request = await open.submit();
    const change = await open.propose();
    return [request, change] as const;
  });
  requests = made.map(([{ id }]) => id);
  changes = made.map(([, { id }]) => id);
}, 60_000);
afterAll(() => open?.close());

async function inHours<Made>(make: () => Promise<Made>): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (let i = 0; i < COUNT; i += 1) {
    at = new Date(Date.UTC(2026, 10, 2, i >> 1));
    made.push(await make());
  }
  return made;
}

const byHourAndId = (ids: readonly string[]) =>
  ids
    .map((id, i) => [i >> 1, id] as const)
    .sort(([hourA, a], [hourB, b]) => hourB - hourA || (a < b ? 1 : -1))
    .map(([, id]) => id);

const requestsOf = (
  page: PageArgs,
  where: RequestFilter = {},
  caller: Caller = OFFICERS.giving,
) => {
  const requester = { caller, reason: { purpose: null, matter: null }, today: '2026-11-22' };
  const rights = createRights(open.policy, requester);
  const call = { caller, reason: requester.reason, operationId: 'o', revision: 1 };
  return paged('Query.accessRequests', page, { cursors }, (request) =>
    listRequests(where, { office: open.office, call, rights }, request),
  );
};

const changesOf = (page: PageArgs, state: 'PROPOSED' | 'STALE' | null = null) =>
  paged('Query.agreementChanges', page, { cursors }, (request) =>
    listChanges(open.office.db, { owner: 'market-supervision', state }, request),
  );

describe.each([
  ['requests for access', requestsOf, () => requests, 'Query.accessRequests'],
  ['changes', changesOf, () => changes, 'Query.agreementChanges'],
])('the list of %s', (_, list, ids, name) => {
  it.each(['after', 'before'])('refuses a cursor of an older form: %s', async (where) => {
    const cursor = cursors.seal(name, ['0999998236857600 3f0c0d0e-5a3f-4a55-9c53-1d4f6a2b7c8d']);

    await expect(list({ [where]: cursor })).rejects.toMatchObject({ code: 'PAGE_INVALID' });
  });

  it('is newest first, and paged without gaps in either direction', async () => {
    const newest = byHourAndId(ids());

    const first = await list({ first: 3 });
    const second = await list({ first: 3, after: first.pageInfo.endCursor });
    const last = await list({ last: 2 });
    const before = await list({ last: 2, before: last.pageInfo.startCursor });

    const idsOf = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id);
    expect([...idsOf(first), ...idsOf(second)]).toEqual(newest.slice(0, 6));
    expect([...idsOf(before), ...idsOf(last)]).toEqual(newest.slice(-4));
    expect([first, second, last].map(({ totalCount }) => totalCount)).toEqual([7, 7, 7]);
    expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect((await list({ first: 7 })).pageInfo.hasNextPage).toBe(false);
  });
});

describe('the list of requests for access', () => {
  it.each<[string, RequestFilter, Caller, number]>([
    ['sent, to who received them', { direction: 'SENT' }, OFFICERS.giving, 0],
    ['received', { direction: 'RECEIVED' }, OFFICERS.giving, COUNT],
    ['sent', { direction: 'SENT' }, OFFICERS.asking, COUNT],
    ['late', { isOverdue: true }, OFFICERS.giving, COUNT],
    ['in time', { isOverdue: false }, OFFICERS.giving, 0],
    ['submitted', { state: 'SUBMITTED' }, OFFICERS.giving, COUNT],
    ['refused', { state: 'REFUSED' }, OFFICERS.giving, 0],
    ['of others', {}, { ...OFFICERS.giving, agency: 'health' }, 0],
  ])('has those that are %s', async (_, where, caller, count) => {
    expect((await requestsOf({ first: 1 }, where, caller)).totalCount).toBe(count);
  });

  it('is for officers', async () => {
    const analyst: Caller = { ...OFFICERS.giving, role: 'market-analyst' };

    await expect(requestsOf({}, {}, analyst)).rejects.toMatchObject({ code: 'OFFICERS_ONLY' });
  });
});

it('changes become stale when one of them comes into force', async () => {
  expect((await changesOf({}, 'PROPOSED')).totalCount).toBe(COUNT);

  await open.office.changes.approve(changes[0]!, OFFICERS.second);

  expect((await changesOf({}, 'PROPOSED')).totalCount).toBe(0);
  const stale = await changesOf({ first: 1 }, 'STALE');
  expect(stale.totalCount).toBe(COUNT - 1);
  expect(stale.nodes[0]).toMatchObject({ state: 'STALE', proposedAt: expect.any(Date) });
});

it('what is added to each of a page takes one statement for all of them', async () => {
  const { db } = open.office;
  let statements = 0;
  const loaders = createLoaders({
    query: (sql, parameters) => {
      statements += 1;
      return db.query(sql, parameters);
    },
  });
  const granted = await open.approve(requests[0]!);

  const histories = await Promise.all(requests.map(loaders.eventsOf));
  const granting = await Promise.all(requests.map(loaders.changeOf));
  const known = await Promise.all(requests.map(loaders.request));

  expect(statements).toBe(3);
  expect(histories.map((events) => events.map(({ state }) => state))).toEqual([
    ['SUBMITTED', 'APPROVED'],
    ...requests.slice(1).map(() => ['SUBMITTED']),
  ]);
  expect(granting.map((change) => change?.requestId)).toEqual([
    granted.id,
    ...requests.slice(1).map(() => undefined),
  ]);
  expect(known.map((request) => request?.id)).toEqual(requests);
});
