import { describe, expect, it } from '@jest/globals';
import { toWhere } from './catalogue-filter.ts';

describe('toWhere', () => {
  it('asks for everything where the address says nothing', () => {
    expect(toWhere({})).toEqual({});
  });

  it('reads every condition', () => {
    const params = { text: '电话', owner: 'HEALTH', sharing: 'CONDITIONAL', level: 'L3' };

    expect(toWhere({ ...params, show: 'Enterprise.phone' })).toEqual(params);
  });

  it('leaves out a value that there is not', () => {
    expect(toWhere({ owner: 'NOBODY', sharing: 'ALL', level: 'L9' })).toEqual({});
  });
});
