import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../support/eventually.ts';
import { type OwnStack, STACK_START_MS, startOwnStack } from '../../support/stack.ts';
import { codesOf, createDesk, type Desk } from './support/desk.ts';

let stack: OwnStack;
let desk: Desk;

beforeAll(async () => {
  stack = await startOwnStack();
  desk = createDesk(stack);
}, STACK_START_MS);

afterAll(() => stack?.stop());

/** What the police analyst doesn't have: market supervision's totals of sales. */
const REQUEST = {
  owner: 'MARKET_SUPERVISION',
  coordinates: ['Query.salesTotals', 'SalesTotals.cells', 'SalesTotal.key', 'SalesTotal.sales'],
  roles: ['POLICE_ANALYST'],
  purposes: ['STATS'],
  effect: 'TOTALS',
  rows: ['REGION'],
  uses: ['GROUP'],
  validTo: '2027-12-31',
  legalBasis: 'DAL-113',
  reason: 'Precursors: where do they go?',
};

async function submit(more: object = {}) {
  return desk.ask('SUBMIT', { request: { ...REQUEST, ...more } }, 'police-data-officer');
}

async function submitted(): Promise<string> {
  const { data, errors } = await submit();
  expect(errors).toEqual([]);
  return data.submitRequest.id;
}

const step = (document: Parameters<Desk['ask']>[0], id: string, reason?: string) => ({
  by: (persona: Parameters<Desk['ask']>[2]) => desk.ask(document, { id, reason }, persona),
});

describe('a request for access', () => {
  it('is asked for, supplemented, approved and put in force by a second officer', async () => {
    expect(await desk.askTotals()).toBeNull();
    const id = await submitted();

    const asked = await step('ASK_SUPPLEMENT', id, 'Which products?').by('data-officer');
    expect(asked.data.step).toMatchObject({ state: 'SUPPLEMENT_ASKED', dueOn: null });
    const given = await step('SUPPLEMENT', id, 'Ephedrine compounds').by('police-data-reviewer');
    expect(given.data.step.state).toBe('SUBMITTED');
    expect(given.data.step.dueOn).not.toBeNull();
    const again = await step('ASK_SUPPLEMENT', id, 'And which shops?').by('data-officer');
    expect(codesOf(again)).toEqual(['SUPPLEMENT_ASKED_ALREADY']);

    const approved = await step('APPROVE_REQUEST', id).by('data-officer');
    expect(approved.errors).toEqual([]);
    expect(approved.data.step).toMatchObject({ state: 'APPROVED', change: { state: 'PROPOSED' } });
    expect(await desk.askTotals()).toBeNull();
    const { id: changeId } = approved.data.step.change;
    expect(codesOf(await desk.approve('data-officer', changeId))).toEqual([
      'SECOND_OFFICER_REQUIRED',
    ]);
    expect((await desk.approve('data-reviewer', changeId)).errors).toEqual([]);

    await eventually('what was put in force', desk.askTotals);
    const { data } = await desk.ask(
      'REQUESTS',
      { where: { direction: 'SENT' } },
      'police-data-officer',
    );
    const request = data.accessRequests.nodes.find((node: { id: string }) => node.id === id);
    expect(request).toMatchObject({ state: 'PROVIDED', agency: 'PUBLIC_SECURITY', change: null });
    expect(request.history.map(({ state, by }: Record<string, string>) => [state, by])).toEqual([
      ['SUBMITTED', 'demo:police-data-officer'],
      ['SUPPLEMENT_ASKED', 'demo:data-officer'],
      ['SUBMITTED', 'demo:police-data-reviewer'],
      ['APPROVED', 'demo:data-officer'],
      ['PROVIDED', 'demo:data-reviewer'],
    ]);
  });

  it('is revoked with what it was granted', async () => {
    const scope = 'market-supervision:sales-totals';
    const number = await desk.numberOfGrant(scope, 'POLICE_ANALYST');
    const edits = [{ kind: 'REMOVE_GRANT', scope, number }];

    const { errors } = await desk.ask(
      'REVOKE',
      { change: { edits, reason: 'The purpose is reached' } },
      'data-reviewer',
    );

    expect(errors).toEqual([]);
    expect(await desk.askTotals()).toBeNull();
    const where = { state: 'REVOKED' };
    const { data } = await desk.ask('REQUESTS', { where }, 'police-data-officer');
    expect(data.accessRequests.totalCount).toBe(1);
  });

  it('is refused with a reason', async () => {
    const id = await submitted();

    expect(codesOf(await step('REFUSE', id, '').by('data-officer'))).toEqual(['REASON_REQUIRED']);
    const { data } = await step('REFUSE', id, 'Not needed for the task').by('data-officer');

    expect(data.step).toMatchObject({ state: 'REFUSED', dueOn: null });
    expect(data.step.history.at(-1)).toMatchObject({ reason: 'Not needed for the task' });
    expect(codesOf(await step('APPROVE_REQUEST', id).by('data-officer'))).toEqual([
      'REQUEST_NOT_READY',
    ]);
  });

  it('takes each step from the agency whose turn it is', async () => {
    const id = await submitted();

    const own = await step('APPROVE_REQUEST', id).by('police-data-reviewer');
    const foreign = await step('APPROVE_REQUEST', id).by('health-data-officer');
    const owners = await step('WITHDRAW_REQUEST', id).by('data-officer');
    const withdrawn = await step('WITHDRAW_REQUEST', id).by('police-data-officer');

    expect([own, foreign, owners].flatMap(codesOf)).toEqual([
      'REQUEST_NOT_YOURS',
      'REQUEST_UNKNOWN',
      'REQUEST_NOT_YOURS',
    ]);
    expect(withdrawn.data.step.state).toBe('WITHDRAWN');
  });

  it('is approved once, however often it is at the same time', async () => {
    const id = await submitted();

    const answers = await Promise.all(
      [1, 2, 3].map(() => step('APPROVE_REQUEST', id).by('data-officer')),
    );

    expect(answers.flatMap(codesOf)).toEqual(['REQUEST_NOT_READY', 'REQUEST_NOT_READY']);
  });

  it.each([
    ['names an unknown field', { coordinates: ['Enterprise.nonsense'] }, 'REQUESTED_FIELD_UNKNOWN'],
    [
      'names another owner’s field',
      { coordinates: ['Settlement.totalFen'] },
      'REQUESTED_FIELD_UNKNOWN',
    ],
    ['names no field', { coordinates: [] }, 'REQUESTED_FIELD_UNKNOWN'],
    [
      'names ten thousand fields',
      { coordinates: Array.from({ length: 10_000 }, (_, i) => `Enterprise.field${i}`) },
      'REQUESTED_FIELD_UNKNOWN',
    ],
    ['asks of the own agency', { owner: 'PUBLIC_SECURITY' }, 'REQUESTED_FIELD_UNKNOWN'],
    ['asks for another agency’s role', { roles: ['CASE_OFFICER'] }, 'REQUESTED_ROLE_NOT_YOURS'],
    [
      'asks for a purpose that isn’t the role’s',
      { purposes: ['DAILY'] },
      'REQUESTED_ROLE_NOT_YOURS',
    ],
    ['ends before it begins', { validTo: '2026-01-01' }, 'REQUESTED_TERM_INVALID'],
    ['has no end', { validTo: '2999-12-31' }, 'REQUESTED_TERM_INVALID'],
    ['says nothing', { reason: '   ' }, 'REASON_REQUIRED'],
  ])('that %s is refused', async (_, more, code) => {
    expect(codesOf(await submit(more))).toEqual([code]);
  });

  it('is refused with the clause for what is shared with nobody', async () => {
    const { data } = await stack.ask(
      '{ catalogue(where: { owner: MARKET_SUPERVISION, sharing: WITHHELD }) { nodes { coordinate fieldSets { legalBasis { clauseId law } } } } }',
      { persona: 'police-data-officer' },
    );
    const [withheld] = data.catalogue.nodes;

    const answer = await submit({ coordinates: [withheld.coordinate] });

    expect(codesOf(answer)).toEqual(['SHARING_WITHHELD']);
    expect(answer.errors[0]?.message).toContain(withheld.fieldSets[0].legalBasis.law);
  });
});
