import { describe, expect, it } from '@jest/globals';
import { isInsuredElsewhere } from './insured-elsewhere.ts';

const TODAY = '2026-11-20';
const SHOP = 'shop';
const HEAD_OFFICE = 'head office';

function employment(employerCode: string, more: object = {}) {
  return { employerCode, employerChainCode: null, paidFrom: '2020-01-01', paidTo: null, ...more };
}

describe('isInsuredElsewhere', () => {
  it.each([
    ['nobody pays', [], null],
    ['the only employer stopped', [employment('x', { paidTo: '2026-11-19' })], null],
    ['the only employer begins tomorrow', [employment('x', { paidFrom: '2026-11-21' })], null],
    ['another employer pays', [employment('x')], true],
    ['another employer pays until today', [employment('x', { paidTo: TODAY })], true],
    ['a store of another chain pays', [employment('x', { employerChainCode: 'y' })], true],
    ['the shop itself pays', [employment(SHOP)], false],
    ['the head office pays', [employment(HEAD_OFFICE)], false],
    [
      'a store of the same chain pays',
      [employment('x', { employerChainCode: HEAD_OFFICE })],
      false,
    ],
    ['the shop pays beside another', [employment('x'), employment(SHOP)], false],
    [
      'the shop paid before another',
      [employment('x'), employment(SHOP, { paidTo: '2021-01-01' })],
      true,
    ],
  ])('when %s', (_, employments, answer) => {
    const pharmacist = { creditCode: SHOP, chainCode: HEAD_OFFICE };

    expect(isInsuredElsewhere(pharmacist, employments, TODAY)).toBe(answer);
  });

  it('does not take two that are in no chain for one chain', () => {
    const pharmacist = { creditCode: SHOP, chainCode: null };

    expect(isInsuredElsewhere(pharmacist, [employment('x')], TODAY)).toBe(true);
  });

  it('is null when the enterprise is not known', () => {
    const pharmacist = { creditCode: null, chainCode: null };

    expect(isInsuredElsewhere(pharmacist, [employment('x')], TODAY)).toBeNull();
  });
});
