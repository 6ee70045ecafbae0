import { expect, it } from '@jest/globals';
import { faultOfTerm, type Term, termEditsOf, toTermDraft } from './term-draft.ts';

const inForce = { validFrom: '2026-01-01', validTo: '2028-12-31' };

function drawnUp(next: Term | null) {
  const draft = toTermDraft(inForce, next);
  return { edits: termEditsOf(draft), fault: faultOfTerm(draft) };
}

it('changes nothing where the days are those in force', () => {
  expect(drawnUp({ ...inForce })).toEqual({ edits: [], fault: undefined });
});

it('sets the term where a day is another one', () => {
  const prolonged = { ...inForce, validTo: '2030-12-31' };

  expect(drawnUp(prolonged)).toEqual({
    edits: [{ kind: 'SET_TERM', ...prolonged }],
    fault: undefined,
  });
});

it('revokes the agreement where it has no term', () => {
  expect(drawnUp(null)).toEqual({ edits: [{ kind: 'REVOKE_AGREEMENT' }], fault: undefined });
});

it('may last one day', () => {
  expect(drawnUp({ ...inForce, validTo: inForce.validFrom }).fault).toBeUndefined();
});

it.each([
  ['', '2028-12-31'],
  ['2026-01-01', ''],
  ['2026-01-02', '2026-01-01'],
])('is at fault from %j to %j', (validFrom, validTo) => {
  expect(drawnUp({ validFrom, validTo }).fault).toBe('AGREEMENT_TERM_INVALID');
});
