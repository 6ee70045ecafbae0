import { describe, expect, it } from '@jest/globals';
import { ERROR_CODES } from '../../../schema/contract/errors.ts';
import { explain, reasonFor, reasonOf } from './reasons.ts';

describe('reasonOf', () => {
  it.each(ERROR_CODES)('has words for %s', (code) => {
    expect(reasonOf(code)).not.toBe('');
  });
});

describe('reasonFor', () => {
  it('names what a mask covers', () => {
    expect(reasonFor({ status: 'MASKED', code: 'CITIZEN_ID' })).toContain('身份证号');
  });

  it('tells of a mask that it has no word for', () => {
    expect(reasonFor({ status: 'MASKED', code: 'MASKED' })).toBe('共享协议只给脱敏后的值。');
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
