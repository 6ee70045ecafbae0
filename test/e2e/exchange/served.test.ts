import { beforeAll, describe, expect, it } from '@jest/globals';
import { isKnownTo } from '../../../gateway/exchange/known.ts';
import { readAgreements } from '../../../schema/files.ts';
import { callerOf } from '../../rights/cell.ts';
import { openStack, STACK_START_MS, type Stack } from '../../support/stack.ts';

let stack: Stack;

beforeAll(async () => {
  stack = await openStack();
}, STACK_START_MS);

const sets = readAgreements().flatMap(({ owner, fieldSets }) =>
  fieldSets.map((set) => ({ ...set, owner })),
);

const AGREEMENTS = '{ sharingAgreements { id owner version fieldSets { scope sharing } } }';

describe('the exchange, a subgraph in the gateway’s own process,', () => {
  it('tells data officers which agreements are in force', async () => {
    const { data, errors } = await stack.ask(AGREEMENTS, { persona: 'data-officer' });

    expect(errors).toEqual([]);
    expect(data.sharingAgreements.map(({ id }: { id: string }) => id)).toEqual(
      readAgreements()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each(['public', 'case-officer', 'police-officer', 'data-officer'] as const)(
    'tells %s of the field sets that it may know of, and of no other',
    async (persona) => {
      const { data } = await stack.ask(AGREEMENTS, { persona });

      const told = data.sharingAgreements.flatMap(
        ({ fieldSets }: { fieldSets: { scope: string }[] }) => fieldSets.map(({ scope }) => scope),
      );
      const known = sets
        .filter((set) => isKnownTo(callerOf(persona), set))
        .map(({ scope }) => scope);
      expect(told.sort()).toEqual(known.sort());
    },
  );

  it('answers beside an agency in one operation', async () => {
    const { data, errors } = await stack.ask(
      '{ sharingAgreements(owner: HEALTH) { owner } legalClauses { clauseId } }',
    );

    expect(errors).toEqual([]);
    expect(data.sharingAgreements).toEqual([{ owner: 'HEALTH' }]);
    expect(data.legalClauses.length).toBeGreaterThan(10);
  });
});
