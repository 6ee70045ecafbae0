import { describe, expect, it } from '@jest/globals';
import { DateScalar, DateTimeScalar, FenScalar } from './scalars.ts';

const refusal = expect.objectContaining({ extensions: { code: 'VALUE_INVALID' } });

describe('a value that no database holds', () => {
  it.each([
    [DateScalar, '2026-02-30'],
    [DateScalar, '0000-01-01'],
    [DateScalar, '10000-01-01'],
    [DateScalar, 20_260_101],
    [DateTimeScalar, '2026-01-01'],
    [DateTimeScalar, '0000-06-01T00:00:00Z'],
    [DateTimeScalar, '0001-01-01T00:00:00+08:00'],
    [DateTimeScalar, '9999-12-31T23:59:59-08:00'],
    [FenScalar, '1.5'],
    [FenScalar, 15],
  ])('is refused: %s %j', (scalar, value) => {
    expect(() => scalar.parseValue(value)).toThrow(refusal);
  });
});

describe('a value that a database holds', () => {
  it.each([
    [DateScalar, '0001-01-01', '0001-01-01'],
    [DateScalar, '2024-02-29', '2024-02-29'],
    [DateTimeScalar, '2026-01-01T08:00:00+08:00', '2026-01-01T00:00:00.000Z'],
    [FenScalar, '-12345', '-12345'],
  ])('is read: %s %j', (scalar, value, read) => {
    expect(scalar.parseValue(value)).toBe(read);
  });
});
