import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { OFFICERS, type OpenOffice, openOffice } from './support/office.ts';

let open: OpenOffice;

beforeEach(async () => {
  open = await openOffice(() => new Date('2026-11-22T08:00:00Z'));
});
afterEach(() => open?.close());

/** Far more than the store has connections. */
const AT_ONCE = 12;
const inTurn = Array.from({ length: AT_ONCE });

it('as many requests are approved at once as officers approve', async () => {
  const requests = await Promise.all(inTurn.map(open.submit));

  const approved = await Promise.all(requests.map(({ id }) => open.approve(id)));

  expect(approved.map(({ state }) => state)).toEqual(inTurn.map(() => 'APPROVED'));
});

it('of changes that are put in force at once one is, and the others are stale', async () => {
  const changes = await Promise.all(inTurn.map(open.propose));

  const answers = await Promise.allSettled(
    changes.map(({ id }) => open.office.changes.approve(id, OFFICERS.second)),
  );

  const codes = answers.map((one) => (one.status === 'rejected' ? one.reason.code : 'IN_FORCE'));
  expect(codes.sort()).toEqual([...inTurn.slice(1).map(() => 'CHANGE_STALE'), 'IN_FORCE']);
});
