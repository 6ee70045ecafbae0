import { expect, it } from '@jest/globals';
import type { Agreement } from '../../../schema/contract/agreement.ts';
import { applyEdits, type Edit } from './edits.ts';

const YESTERDAY = '2026-11-22';

function termAfter(edit: Edit, validFrom = '2026-01-01') {
  const agreement: Agreement = {
    ...{ id: 'health/1', owner: 'health', version: 1, fieldSets: [] },
    ...{ validFrom, validTo: '2028-12-31' },
  };
  const after = applyEdits(agreement, [edit], YESTERDAY);
  return [after.validFrom, after.validTo];
}

it('ends a revoked agreement with the day before', () => {
  expect(termAfter({ kind: 'REVOKE_AGREEMENT' })).toEqual(['2026-01-01', YESTERDAY]);
});

it.each(['2026-11-22', '2026-11-23', '2027-01-01'])(
  'leaves no day of one revoked that began on %s',
  (validFrom) => {
    expect(termAfter({ kind: 'REVOKE_AGREEMENT' }, validFrom)).toEqual([YESTERDAY, YESTERDAY]);
  },
);

it('gives an agreement another term, of one day at least', () => {
  const term = { validFrom: '2027-01-01', validTo: '2027-01-01' };

  expect(termAfter({ kind: 'SET_TERM', ...term })).toEqual(Object.values(term));
  expect(() => termAfter({ kind: 'SET_TERM', ...term, validTo: '2026-12-31' })).toThrow(
    expect.objectContaining({ code: 'AGREEMENT_TERM_INVALID' }),
  );
});
