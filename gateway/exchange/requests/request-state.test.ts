import { describe, expect, it } from '@jest/globals';
import { dueOn } from './clock.ts';
import { nextState, type RequestState, type RequestStep } from './request-state.ts';

const STEPS: readonly RequestStep[] = [
  'ASK_SUPPLEMENT',
  'SUPPLEMENT',
  'APPROVE',
  'REFUSE',
  'WITHDRAW',
  'PROVIDE',
  'EXPIRE',
  'REVOKE',
];

describe('nextState', () => {
  it.each<[RequestState, readonly RequestStep[]]>([
    ['SUBMITTED', ['ASK_SUPPLEMENT', 'APPROVE', 'REFUSE', 'WITHDRAW']],
    ['SUPPLEMENT_ASKED', ['SUPPLEMENT', 'WITHDRAW']],
    ['APPROVED', ['APPROVE', 'WITHDRAW', 'PROVIDE']],
    ['PROVIDED', ['EXPIRE', 'REVOKE']],
    ['REFUSED', []],
    ['WITHDRAWN', []],
    ['EXPIRED', []],
    ['REVOKED', []],
  ])('allows in %s these steps and no others: %j', (state, allowed) => {
    const possible = STEPS.filter((step) => {
      try {
        return nextState(state, step, false) !== undefined;
      } catch {
        return false;
      }
    });

    expect(possible).toEqual(allowed);
  });

  it('lets a supplement be asked for once', () => {
    expect(() => nextState('SUBMITTED', 'ASK_SUPPLEMENT', true)).toThrow(
      expect.objectContaining({ code: 'SUPPLEMENT_ASKED_ALREADY' }),
    );
  });
});

describe('dueOn', () => {
  it.each<[RequestState, '无条件共享' | '有条件共享', string | null]>([
    ['SUBMITTED', '无条件共享', '2026-10-08'],
    ['SUBMITTED', '有条件共享', '2026-10-20'],
    ['APPROVED', '有条件共享', '2026-11-03'],
    ['SUPPLEMENT_ASKED', '有条件共享', null],
    ['PROVIDED', '有条件共享', null],
  ])('of %s, %s, from the day before National Day is %s', (state, sharing, due) => {
    expect(dueOn(state, sharing, '2026-09-30')).toBe(due);
  });
});
