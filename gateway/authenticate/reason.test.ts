import { describe, expect, it } from '@jest/globals';
import { type Caller, PUBLIC_CALLER, ROLES } from '../../schema/contract/caller.ts';
import type { ErrorCode } from '../../schema/contract/errors.ts';
import {
  BOUND_PURPOSES,
  type Matter,
  PURPOSES,
  PURPOSES_OF_ROLE,
} from '../../schema/contract/purpose.ts';
import type { RequestHeaders } from '../http/request.ts';
import { stateReason } from './reason.ts';

const officer: Caller = {
  ...PUBLIC_CALLER,
  subject: 'officer-7',
  agency: 'market-supervision',
  role: 'case-officer',
};
const matter: Matter = {
  no: '沈市监立〔2026〕123号',
  enterprises: ['91110000MA0TE5T01U'],
  persons: [],
};
const keeper = async (no: string) => (no === matter.no ? matter : null);
const encoded = encodeURIComponent(matter.no);

describe('stateReason', () => {
  it('gives neither purpose nor matter to a caller who states none', async () => {
    await expect(stateReason({}, officer, keeper)).resolves.toEqual({
      purpose: null,
      matter: null,
    });
  });

  it('binds a case to its matter', async () => {
    const headers = { 'x-purpose': ['CASE'], 'x-matter': [encoded] };

    await expect(stateReason(headers, officer, keeper)).resolves.toEqual({
      purpose: 'CASE',
      matter,
    });
  });

  it('gives no matter to a purpose that is not bound to one', async () => {
    const supervisor: Caller = { ...officer, role: 'grid-supervisor' };
    const headers = { 'x-purpose': ['DAILY'], 'x-matter': [encoded] };

    await expect(stateReason(headers, supervisor, keeper)).resolves.toEqual({
      purpose: 'DAILY',
      matter: null,
    });
  });

  it('asks the keeper of the matter for this purpose and caller', async () => {
    const asked: unknown[] = [];
    const headers = { 'x-purpose': ['JOINT'], 'x-matter': ['J-2026-1'] };

    await stateReason(headers, officer, async (...question) => {
      asked.push(question);
      return matter;
    });

    expect(asked).toEqual([['J-2026-1', 'JOINT', officer]]);
  });

  it.each<[string, RequestHeaders, ErrorCode]>([
    ['an unknown purpose', { 'x-purpose': ['CURIOSITY'] }, 'PURPOSE_UNKNOWN'],
    ['a purpose in small letters', { 'x-purpose': ['case'] }, 'PURPOSE_UNKNOWN'],
    ['an empty purpose', { 'x-purpose': [''] }, 'PURPOSE_UNKNOWN'],
    ['two purposes', { 'x-purpose': ['CASE', 'JOINT'] }, 'PURPOSE_UNKNOWN'],
    ['two purposes in one', { 'x-purpose': ['CASE, JOINT'] }, 'PURPOSE_UNKNOWN'],
    ['a full-width purpose', { 'x-purpose': ['ＣＡＳＥ'] }, 'PURPOSE_UNKNOWN'],
    ['a very long purpose', { 'x-purpose': ['CASE'.repeat(100)] }, 'PURPOSE_UNKNOWN'],
    ['a purpose of another role', { 'x-purpose': ['STATS'] }, 'PURPOSE_NOT_YOURS'],
    ['a case without its matter', { 'x-purpose': ['CASE'] }, 'MATTER_REQUIRED'],
    ['an emergency without its matter', { 'x-purpose': ['EMERGENCY'] }, 'MATTER_REQUIRED'],
    ['an unknown matter', { 'x-purpose': ['CASE'], 'x-matter': ['1'] }, 'MATTER_NOT_YOURS'],
    ['two matters', { 'x-purpose': ['CASE'], 'x-matter': [encoded, encoded] }, 'MATTER_NOT_YOURS'],
    ['a matter with a quote', { 'x-purpose': ['CASE'], 'x-matter': ["'"] }, 'MATTER_NOT_YOURS'],
    [
      'a matter with a line break',
      { 'x-purpose': ['CASE'], 'x-matter': [`${encoded}%0A`] },
      'MATTER_NOT_YOURS',
    ],
    ['a broken escape', { 'x-purpose': ['CASE'], 'x-matter': ['%E6'] }, 'MATTER_NOT_YOURS'],
    [
      'a very long matter',
      { 'x-purpose': ['CASE'], 'x-matter': ['1'.repeat(700)] },
      'MATTER_NOT_YOURS',
    ],
  ])('refuses %s', async (_, headers, code) => {
    await expect(stateReason(headers, officer, keeper)).rejects.toMatchObject({ code });
  });

  it.each(ROLES.flatMap((role) => PURPOSES.map((purpose) => ({ role, purpose }))))(
    'lets $role act for $purpose only when the table says so',
    async ({ role, purpose }) => {
      const caller: Caller = { ...officer, role };
      const headers = { 'x-purpose': [purpose], 'x-matter': [encoded] };
      const isAllowed = PURPOSES_OF_ROLE[role].includes(purpose);
      const expected = { purpose, matter: BOUND_PURPOSES.has(purpose) ? matter : null };

      const stated = stateReason(headers, caller, keeper);

      await (isAllowed
        ? expect(stated).resolves.toEqual(expected)
        : expect(stated).rejects.toMatchObject({ code: 'PURPOSE_NOT_YOURS' }));
    },
  );
});
