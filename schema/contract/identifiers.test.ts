import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  citizenIdCheck,
  creditCodeCheck,
  hasCreditCodeCheck,
  nationalDrugCodeCheck,
  organisationCodeCheck,
  parseApprovalNumber,
  parseCitizenId,
  parseCreditCode,
  parseNationalDrugCode,
  parseTraceCode,
  personKeyOf,
} from './identifiers.ts';

const vectors = readFileSync(new URL('./identifier-vectors.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([kind, value, valid, note]) => ({
    kind,
    value: value!,
    isValid: valid === '1',
    note,
  }));

describe('published vectors', () => {
  it.each(vectors.filter(({ kind }) => kind === 'USCC'))('credit code $value: $note', (vector) => {
    expect(hasCreditCodeCheck(vector.value)).toBe(vector.isValid);
  });

  it.each(vectors.filter(({ kind }) => kind?.startsWith('ID')))(
    'identity number $value: $note',
    ({ value, isValid }) => {
      expect(citizenIdCheck(value.slice(0, 17)) === value[17]).toBe(isValid);
    },
  );

  it('covers both kinds', () => {
    expect(new Set(vectors.map(({ kind }) => kind)).size).toBeGreaterThan(1);
  });
});

describe('parseCreditCode', () => {
  it('accepts an early code whose check character does not fit', () => {
    expect(parseCreditCode('91350211M0000XUF46')).toBe('91350211M0000XUF46');
  });

  it.each([
    ['a character is missing', '91110000MA0TE5T01'],
    ['the standard leaves a letter out', '91110000MA0TE5TO1U'],
    ['it is in lower case', '91110000ma0te5t01u'],
    ['digits are full-width', '９1110000MA0TE5T01U'],
    ['a space follows', '91110000MA0TE5T01U '],
    ['it carries SQL', "91110000MA0TE5T01U' OR 1=1"],
  ])('refuses a code when %s', (_, code) => {
    expect(() => parseCreditCode(code)).toThrow(
      expect.objectContaining({ code: 'CREDIT_CODE_INVALID' }),
    );
  });
});

describe('parseCitizenId', () => {
  it('accepts a number with a small x', () => {
    const first17 = '99010119900101001';
    const check = citizenIdCheck(first17);
    expect(parseCitizenId((first17 + check).toLowerCase())).toBe(first17 + check);
  });

  it.each([
    ['the day does not exist', '990101199002300' + '01'],
    ['it is too short', '9901011990010100'],
  ])('refuses a number when %s', (_, first17) => {
    expect(() => parseCitizenId(first17 + citizenIdCheck(first17))).toThrow();
  });
});

it('refuses drug, approval and trace codes of the wrong form', () => {
  expect(parseNationalDrugCode(`8690255100025${nationalDrugCodeCheck('8690255100025')}`)).toBe(
    '86902551000259',
  );
  expect(() => parseNationalDrugCode('86902551000258')).toThrow();
  expect(parseApprovalNumber('国药准字Z20123084')).toBe('国药准字Z20123084');
  expect(() => parseApprovalNumber('国药准字Q20123084')).toThrow();
  expect(parseTraceCode('83003850000000131888')).toBe('83003850000000131888');
  expect(() => parseTraceCode('63003850000000131888')).toThrow();
});

it('computes check characters of organisation and credit codes', () => {
  expect(organisationCodeCheck('D2143569')).toBe('X');
  expect(creditCodeCheck('91350100M000100Y4')).toBe('3');
});

it('gives one person one key under one secret', () => {
  const key = personKeyOf('99010119900101001x ', 'secret');
  expect(key).toBe(personKeyOf('99010119900101001X', 'secret'));
  expect(key).not.toBe(personKeyOf('99010119900101001X', 'another'));
  expect(key).toMatch(/^[0-9a-f]{64}$/);
});
