import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonaName } from '../../../gateway/authenticate/personas.ts';
import { openDatabases } from '../../rights/support/databases.ts';
import { eventually } from '../../support/eventually.ts';
import { type Answer, type OwnStack, STACK_START_MS, startOwnStack } from '../../support/stack.ts';
import { codesOf, createDesk, type Desk } from './support/desk.ts';

let stack: OwnStack;
let desk: Desk;

beforeAll(async () => {
  stack = await startOwnStack();
  desk = createDesk(stack);
}, STACK_START_MS);

afterAll(() => stack?.stop());

/** What the police analyst doesn't have and market supervision could give. */
const SCOPE = 'market-supervision:sales-totals';
const ADD = {
  kind: 'ADD_GRANT',
  scope: SCOPE,
  grant: {
    to: ['POLICE_ANALYST'],
    purposes: ['STATS'],
    effect: 'TOTALS',
    rows: ['ALL'],
    uses: ['GROUP'],
  },
};
const change = { edits: [ADD], reason: 'Trial of joint statistics' };

describe('a change that gives something', () => {
  it('is proposed by officers of the owner alone', async () => {
    const draft = { persona: 'market-analyst' as const };
    const foreign = await desk.propose('health-data-officer', change);

    expect(codesOf(await desk.ask('PROPOSE', { change }, draft.persona))).toEqual([
      'FIELD_NOT_SHARED',
    ]);
    expect(codesOf(foreign)).toEqual(['CHANGE_INVALID']);
  });

  it('is put in force by another officer, never by who proposed it or one of another agency', async () => {
    expect(await desk.askTotals()).toBeNull();
    const { data, errors } = await desk.propose('data-officer', change);
    expect(errors).toEqual([]);
    const { id, preview } = data.proposeChange;
    expect(preview.givesMore).toBe(true);
    expect(preview.lines.map((line: { role: string }) => line.role)).toContain('POLICE_ANALYST');

    expect(codesOf(await desk.approve('data-officer', id))).toEqual(['SECOND_OFFICER_REQUIRED']);
    expect(codesOf(await desk.approve('health-data-reviewer', id))).toEqual(['CHANGE_UNKNOWN']);
    expect(await desk.askTotals()).toBeNull();

    const approved = await desk.approve('data-reviewer', id);
    expect(approved.errors).toEqual([]);
    expect(approved.data.approveChange.state).toBe('IN_FORCE');
    await eventually('what was put in force', desk.askTotals);
  });

  it('is taken away by one officer, at once', async () => {
    const number = await desk.numberOfGrant(SCOPE, 'POLICE_ANALYST');
    await eventually('what was put in force', desk.askTotals);

    const { data, errors } = await desk.ask(
      'REVOKE',
      {
        change: {
          edits: [{ kind: 'REMOVE_GRANT', scope: SCOPE, number }],
          reason: 'Trial is over',
        },
      },
      'data-officer',
    );

    expect(errors).toEqual([]);
    expect(data.revoke).toMatchObject({ state: 'IN_FORCE', isRevocation: true });
    expect(await desk.askTotals()).toBeNull();
  });

  it('is no revocation, whatever it takes away besides', async () => {
    const edits = [{ kind: 'REMOVE_GRANT', scope: SCOPE, number: 0 }, ADD];

    const answer = await desk.ask(
      'REVOKE',
      { change: { edits, reason: 'Swap one for another' } },
      'data-officer',
    );

    expect(codesOf(answer)).toEqual(['REVOCATION_GIVES_MORE']);
  });
});

describe('what only takes away', () => {
  const revoke = (edits: readonly object[], persona: PersonaName) =>
    desk.ask('REVOKE', { change: { edits, reason: 'Less from now on' } }, persona);

  it('gives no part of a region the rows of all of it', async () => {
    const scope = 'market-supervision:supervisor-contacts';
    const number = await desk.numberOfGrant(scope, 'CASE_OFFICER');
    const grant = { to: ['CASE_OFFICER'], purposes: ['CASE', 'JOINT', 'EMERGENCY'] };
    const edit = { kind: 'REPLACE_GRANT', scope, number };

    const wider = { ...edit, grant: { ...grant, rows: ['ALL'], region: '21' } };
    const narrower = { ...edit, grant: { ...grant, rows: ['REGION'], region: '21' } };

    expect(codesOf(await revoke([wider], 'data-officer'))).toEqual(['REVOCATION_GIVES_MORE']);
    expect(codesOf(await revoke([narrower], 'data-officer'))).toEqual([]);
    expect(codesOf(await revoke([wider], 'data-officer'))).toEqual(['REVOCATION_GIVES_MORE']);
  });

  it('gives nothing for the day on which other owners agree', async () => {
    const scope = 'medical-insurance:insured-elsewhere';
    const grant = { to: ['PUBLIC'], purposes: ['STATS'], rows: ['ALL'] };

    const answer = await revoke([{ kind: 'ADD_GRANT', scope, grant }], 'insurance-data-officer');

    expect(codesOf(answer)).toEqual(['REVOCATION_GIVES_MORE']);
  });
});

describe('a proposal', () => {
  it('is overtaken by another version', async () => {
    const { data: first } = await desk.propose('data-officer', change);
    const { data: second } = await desk.propose('data-reviewer', change);
    await desk.approve('data-reviewer', first.proposeChange.id);

    const late = await desk.approve('data-officer', second.proposeChange.id);
    const listed = await desk.ask('CHANGES', { state: 'STALE' }, 'data-officer');

    expect(codesOf(late)).toEqual(['CHANGE_STALE']);
    const ids = listed.data.agreementChanges.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toContain(second.proposeChange.id);
  });

  it('of a version that is no longer in force is refused, whatever its numbers would now name', async () => {
    const { data } = await desk.ask('VERSIONS', {}, 'data-officer');
    const [{ version }] = data.agreementVersions;

    const late = await desk.propose('data-officer', { ...change, baseVersion: version - 1 });
    const inTime = await desk.propose('data-officer', { ...change, baseVersion: version });

    expect(codesOf(late)).toEqual(['AGREEMENT_CHANGED']);
    expect(codesOf(inTime)).toEqual([]);
  });

  it('is decided once, whoever else decides at the same time', async () => {
    const { data } = await desk.propose('data-officer', change);
    const { id } = data.proposeChange;

    const answers = await Promise.all([1, 2, 3].map(() => desk.approve('data-reviewer', id)));

    expect(answers.flatMap(codesOf).sort()).toEqual(['CHANGE_DECIDED', 'CHANGE_DECIDED']);
  });

  it('is rejected with a reason', async () => {
    const { data } = await desk.propose('data-officer', change);
    const { id } = data.proposeChange;

    const wordless = await desk.ask('REJECT', { id, reason: ' ' }, 'data-reviewer');
    const rejected = await desk.ask('REJECT', { id, reason: 'No legal ground' }, 'data-reviewer');

    expect(codesOf(wordless)).toEqual(['REASON_REQUIRED']);
    expect(rejected.data.rejectChange).toMatchObject({
      state: 'REJECTED',
      decidedBy: 'demo:data-reviewer',
      decisionReason: 'No legal ground',
    });
    expect(codesOf(await desk.approve('data-reviewer', id))).toEqual(['CHANGE_DECIDED']);
  });

  it('is withdrawn by who made it', async () => {
    const { data } = await desk.propose('data-officer', change);
    const { id } = data.proposeChange;

    const { data: withdrawn } = await desk.ask('WITHDRAW', { id }, 'data-officer');

    expect(withdrawn.withdrawChange.state).toBe('WITHDRAWN');
  });

  it.each([
    ['edits nothing', [], 'CHANGE_INVALID'],
    ['edits too much at once', Array.from({ length: 101 }, () => ADD), 'CHANGE_INVALID'],
    [
      'edits what is not there',
      [{ kind: 'REMOVE_GRANT', scope: SCOPE, number: 99 }],
      'CHANGE_INVALID',
    ],
    ['lacks what it needs', [{ kind: 'ADD_GRANT', scope: SCOPE }], 'CHANGE_INVALID'],
    [
      'would make a hole',
      [{ kind: 'REVOKE_FIELD_SET', scope: 'market-supervision:registers' }],
      'AGREEMENT_INVALID',
    ],
    [
      'gives conditionally without a purpose',
      [{ ...ADD, grant: { to: ['PUBLIC'], effect: 'CLEAR', rows: ['ALL'] } }],
      'GRANT_PURPOSES_MISSING',
    ],
    ['gives to nobody', [{ ...ADD, grant: { ...ADD.grant, to: [] } }], 'GRANT_ROLES_MISSING'],
  ])('that %s is refused', async (_, edits, code) => {
    const answer = await desk.propose('data-officer', { edits, reason: 'For no good reason' });

    expect(codesOf(answer)).toEqual([code]);
  });
});

describe('a preview', () => {
  const edits = [{ kind: 'REVOKE_FIELD_SET', scope: SCOPE }];

  it('counts the operations of the last day that would have been touched', async () => {
    for (const by of ['MONTH', 'DISTRICT', 'MONTH']) {
      await stack.ask(`{ salesTotals(by: ${by}) { cells { key } } }`, {
        persona: 'market-analyst',
        purpose: 'STATS',
      });
    }

    const { data, errors } = await desk.ask('PREVIEW', { edits }, 'data-officer');

    expect(errors).toEqual([]);
    expect(data.previewChange.givesMore).toBe(false);
    expect(lineOfAnalyst(data)).toMatchObject({
      isGain: false,
      isLoss: true,
      operations: 3,
      callers: 1,
    });
  });

  it('tells who gains and loses without figures when they can’t be counted in time', async () => {
    const databases = await openDatabases(stack);
    const exchange = databases.of('exchange');
    await exchange.query('BEGIN');
    await exchange.query('LOCK TABLE use_asked_of_hour');

    const { data, errors } = await desk
      .ask('PREVIEW', { edits }, 'data-officer')
      .finally(databases.close);

    expect(errors).toEqual([]);
    expect(data.previewChange.givesMore).toBe(false);
    expect(lineOfAnalyst(data)).toMatchObject({ isLoss: true, operations: null, callers: null });
  });

  function lineOfAnalyst(data: Answer['data']) {
    return data.previewChange.lines.find(
      ({ role, purpose, use }: Record<string, string>) =>
        role === 'MARKET_ANALYST' && purpose === 'STATS' && use === 'READ',
    );
  }
});
