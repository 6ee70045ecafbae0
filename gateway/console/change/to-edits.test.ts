import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Agreement } from '../../../schema/contract/agreement.ts';
import { applyEdits } from '../../exchange/changes/edits.ts';
import { parseEdit } from '../../exchange/changes/parse-edit.ts';
import { toRole } from '../session/role-values.ts';
import { type GrantDraft, type GrantInput, toGrantInput } from './grant-draft.ts';
import { type Lines, move, putFirst, putGrant, remove, restore, toLines } from './lines.ts';
import { toEdits } from './to-edits.ts';

const SCOPE = 'health:visits';

/** Told apart by their region. */
function grant(region: string): GrantDraft {
  return {
    to: ['HEALTH_SUPERVISOR'],
    purposes: ['DAILY'],
    effect: 'MASKED',
    rows: ['REGION'],
    clearRows: [],
    uses: [],
    region,
    validFrom: '',
    validTo: '',
    obligations: [],
    deleteAfterDays: '',
  };
}

const base = ['21', '22', '23'].map(grant);
const lines = toLines(base);
const edits = (changed: Lines) => toEdits(SCOPE, base, changed);

describe('the edits', () => {
  it('are none where nothing has been changed', () => {
    expect(edits(lines)).toEqual([]);
    expect(edits(restore(remove(lines, 'grant-1'), 'grant-1', base))).toEqual([]);
    expect(edits(putGrant(lines, 'grant-0', grant('21')))).toEqual([]);
  });

  it('put a new grant before the first', () => {
    expect(edits(putFirst(lines, grant('31')))).toEqual([
      {
        kind: 'ADD_GRANT',
        scope: SCOPE,
        number: 0,
        grant: expect.objectContaining({ region: '31' }),
      },
    ]);
  });

  it('replace and remove by the number in force', () => {
    const changed = remove(putGrant(lines, 'grant-2', grant('31')), 'grant-0');

    expect(edits(changed)).toMatchObject([
      { kind: 'REMOVE_GRANT', number: 0 },
      { kind: 'REPLACE_GRANT', number: 2, grant: { region: '31' } },
    ]);
  });

  it('take out and put back the one grant that has moved, not those around it', () => {
    expect(edits(move(move(lines, 'grant-2', -1), 'grant-2', -1))).toMatchObject([
      { kind: 'REMOVE_GRANT', number: 2 },
      { kind: 'ADD_GRANT', number: 0, grant: { region: '23' } },
    ]);
  });

  it('make of the grants in force what the lines say, whatever was done in whatever order', () => {
    const step = fc.record({
      kind: fc.constantFrom('add', 'remove', 'restore', 'rewrite', 'up', 'down'),
      at: fc.nat({ max: 9 }),
      region: fc.integer({ min: 10, max: 99 }).map(String),
    });
    const regions = fc.array(fc.integer({ min: 10, max: 99 }).map(String), { maxLength: 6 });

    fc.assert(
      fc.property(regions, fc.array(step, { maxLength: 12 }), (given, steps) => {
        const inForce = given.map(grant);
        const drawnUp = steps.reduce((before: Lines, { kind, at, region }) => {
          const key = before[at % Math.max(before.length, 1)]?.key ?? '';
          if (kind === 'add') return putFirst(before, grant(region));
          if (kind === 'remove') return remove(before, key);
          if (kind === 'restore') return restore(before, key, inForce);
          if (kind === 'rewrite') return putGrant(before, key, grant(region));
          return move(before, key, kind === 'up' ? -1 : 1);
        }, toLines(inForce));

        const wanted = drawnUp.filter(({ isRemoved }) => !isRemoved);
        expect(regionsAfter(given, toEdits(SCOPE, inForce, drawnUp))).toEqual(
          wanted.map((line) => line.grant.region),
        );
      }),
    );
  });
});

/** The regions of the grants that the exchange makes of the edits. */
function regionsAfter(regions: readonly string[], written: ReturnType<typeof toEdits>) {
  const agreement: Agreement = {
    ...{ id: 'health/1', owner: 'health', version: 1 },
    ...{ validFrom: '2026-01-01', validTo: '2026-12-31' },
    fieldSets: [
      {
        ...{ scope: SCOPE, title: '就诊', sharing: '有条件共享', legalBasis: 'PIP-34' },
        coordinates: ['Visit.patient'],
        grants: regions.map((region) => toContract(toGrantInput(grant(region)))),
      },
    ],
  };
  if (written.length === 0) return regions;
  const parsed = written.map((edit) =>
    parseEdit('grant' in edit ? { ...edit, grant: toContract(edit.grant) } : edit),
  );
  const { fieldSets } = applyEdits(agreement, parsed, '2026-11-21');
  return fieldSets[0]!.grants.map(({ region }) => region);
}

function toContract({ to, purposes, effect, rows, region }: GrantInput) {
  const roles = to.map((role) => toRole(role)!);
  return { to: roles, purposes: purposes!, effect, rows, region: region! };
}
