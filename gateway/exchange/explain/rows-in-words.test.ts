import { describe, expect, it } from '@jest/globals';
import { PUBLIC_CALLER } from '../../../schema/contract/caller.ts';
import { rowsInWords } from './rows-in-words.ts';

const requester = {
  caller: { ...PUBLIC_CALLER, region: '2101', grids: ['210106-01'] },
  reason: { purpose: null, matter: null },
  today: '2026-11-22',
};

describe('rowsInWords', () => {
  it.each([
    ['all there are', ['ALL'], undefined, '全部记录: every record'],
    ['all of the region that a grant names', ['ALL'], '21', '地区: records of the region 21'],
    ['those of the own authority', ['REGION'], '21', '辖区: records of the region 2101'],
    [
      'any of several',
      ['GRIDS', 'REGION'],
      undefined,
      '网格: records of 210106-01; 辖区: records of the region 2101',
    ],
    ['none of a matter that there isn’t', ['MATTER', 'MATTER_PERSONS'], undefined, null],
  ] as const)('names %s', (_, rows, region, words) => {
    expect(rowsInWords(rows, { requester, region })).toBe(words);
  });
});
