import { describe, expect, it } from '@jest/globals';
import { type Identity, mattersFor } from './identities.ts';

const OFFICER: Identity = {
  persona: 'case-officer',
  title: '市场监管办案人员',
  agency: 'market-supervision',
  purposes: ['CASE', 'JOINT', 'EMERGENCY'],
  matters: [
    { no: 'C-1', title: '案件', purpose: 'CASE' },
    { no: 'L-1', title: '联合检查', purpose: 'JOINT' },
    { no: 'L-2', title: '联合检查', purpose: 'JOINT' },
  ],
};

describe('mattersFor', () => {
  it.each([
    ['CASE', ['C-1']],
    ['JOINT', ['L-1', 'L-2']],
    ['EMERGENCY', []],
  ] as const)('offers for %s the matters %j', (purpose, numbers) => {
    expect(mattersFor(OFFICER, purpose).map(({ no }) => no)).toEqual(numbers);
  });

  it('offers none without a purpose or an identity', () => {
    expect(mattersFor(OFFICER, null)).toEqual([]);
    expect(mattersFor(null, 'CASE')).toEqual([]);
  });
});
