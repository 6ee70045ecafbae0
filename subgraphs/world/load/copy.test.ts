import { describe, expect, it } from '@jest/globals';
import { encodeRow, toColumn } from './copy.ts';

describe('encodeRow', () => {
  it.each([
    ['plain values', { a: 'x', b: 7, c: true, d: null }, 'x\t7\ttrue\t\\N\n'],
    ['special characters', { a: 'one\ttwo\\\n' }, 'one\\ttwo\\\\\\n\n'],
    ['lists', { a: ['x', 'two words', '内科'], b: [] }, '{x,"two words","内科"}\t{}\n'],
    ['quotes in lists', { a: ['say "yes"\\'] }, '{"say \\\\"yes\\\\"\\\\\\\\"}\n'],
    ['an element that reads like null', { a: ['NULL'] }, '{"NULL"}\n'],
  ])('writes %s', (_, row, line) => {
    expect(encodeRow(row)).toBe(line);
  });
});

describe('toColumn', () => {
  it('writes a field’s name as its column', () => {
    expect(toColumn('isTemperatureOk')).toBe('is_temperature_ok');
  });
});
