import { describe, expect, it } from '@jest/globals';
import { ERROR_CODES } from '../../../schema/contract/errors.ts';
import { explain, reasonFor, reasonOf } from './reasons.ts';

describe('reasonOf', () => {
  it.each(ERROR_CODES)('has words for %s', (code) => {
    expect(reasonOf(code)).not.toBe('');
  });
});

describe('reasonFor', () => {
  it.each([null, 'FIELD_MASKED'])('tells of a mask whose code is %s', (code) => {
    expect(reasonFor({ status: 'MASKED', code })).toContain('脱敏');
  });

  it('does not take an unknown refusal for a mask', () => {
    expect(reasonFor({ status: 'DENIED', code: 'NEW_REFUSAL' })).toBe('NEW_REFUSAL');
  });
});

describe('explain', () => {
  it('names the agency whose decision it is', () => {
    const entry = {
      path: 'a',
      coordinate: 'A.a',
      status: 'DENIED',
      code: 'FIELD_NOT_SHARED',
    } as const;

    expect(explain({ ...entry, agency: 'health' })).toMatch(/^卫生健康/);
  });
});
