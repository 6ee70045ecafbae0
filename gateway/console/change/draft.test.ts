import { describe, expect, it } from '@jest/globals';
import type { SharingGrant } from '../sharing/sharing-grant.ts';
import type { OwnAgreement } from './agreement-data.ts';
import {
  type Draft,
  editsOf,
  fieldSetOf,
  isWhole,
  newDraft,
  putFieldSet,
  rebase,
} from './draft.ts';
import { keepDraft, readDraft } from './kept-draft.ts';
import { putGrant, remove } from './lines.ts';
import { toTermDraft } from './term-draft.ts';

function grant(region: string): SharingGrant {
  return {
    ...{ number: 0, to: ['CASE_OFFICER'], purposes: ['CASE'], effect: 'CLEAR', rows: ['ALL'] },
    ...{ clearRows: [], uses: [], region, validFrom: null, validTo: null, obligations: [] },
  } as SharingGrant;
}

function agreement(version: number, regions: readonly string[]): OwnAgreement {
  return {
    ...{ id: 'health/1', version, validFrom: '2026-01-01', validTo: '2028-12-31' },
    fieldSets: [
      {
        ...{ scope: 'health:visits', title: '就诊', sharing: 'CONDITIONAL', coordinates: [] },
        legalBasis: { clauseId: 'PIP-34', law: null, article: null, gist: null },
        grants: regions.map(grant),
      },
    ],
  };
}

const inForce = agreement(5, ['21', '22']);

/** With the first grant taken away. */
function drawnUp(): Draft {
  const draft = { ...newDraft(inForce), reason: '事由已经消失' };
  const set = fieldSetOf(draft, inForce, 'health:visits');
  return putFieldSet(draft, { ...set, lines: remove(set.lines, 'grant-0') });
}

describe('a draft', () => {
  it('holds what differs from what is in force, and nothing else', () => {
    const draft = drawnUp();
    const set = fieldSetOf(draft, inForce, 'health:visits');
    const back = set.lines.map((line) => ({ ...line, isRemoved: false }));

    expect(editsOf(draft)).toEqual([{ kind: 'REMOVE_GRANT', scope: 'health:visits', number: 0 }]);
    expect(putFieldSet(draft, { ...set, lines: back }).fieldSets).toEqual([]);
  });

  it('goes on with a later version that left its grants alone', () => {
    const next = rebase(drawnUp(), agreement(6, ['21', '22']));

    expect(next).toEqual({ ...drawnUp(), version: 6 });
  });

  it('is set aside by a version that changed its grants, and not lost', () => {
    const next = rebase(drawnUp(), agreement(6, ['31', '21', '22']));

    expect(editsOf(next)).toEqual([]);
    expect(next.outdated).toEqual(drawnUp().fieldSets);
    expect(next.reason).toBe('事由已经消失');
  });

  it('keeps what was being written, as a new grant where its line may be another one', () => {
    const open = {
      scope: 'health:visits',
      key: 'grant-1',
      grant: drawnUp().fieldSets[0]!.base[1]!,
    };
    const next = rebase({ ...newDraft(inForce), open }, agreement(6, ['31']));

    expect(next.open).toEqual({ ...open, key: null });
  });

  it('keeps the term that was asked for beside another one in force, until they are the same', () => {
    const next = { validFrom: '2026-01-01', validTo: '2027-06-30' };
    const draft = { ...newDraft(inForce), term: toTermDraft(inForce, next) };
    const shorter = { ...agreement(6, ['21', '22']), validTo: '2027-12-31' };
    const same = { ...agreement(7, ['21', '22']), ...next };

    expect(rebase(draft, shorter).term).toEqual({ next });
    expect(rebase(draft, same).term).toBeNull();
  });

  it('is whole once something is in it and nothing half written', () => {
    const whole = drawnUp();
    const open = { scope: 'health:visits', key: null, grant: whole.fieldSets[0]!.base[0]! };
    const noDay = toTermDraft(inForce, { validFrom: '', validTo: '2028-12-31' });

    expect(isWhole(newDraft(inForce))).toBe(false);
    expect(isWhole(whole)).toBe(true);
    expect(isWhole({ ...newDraft(inForce), term: toTermDraft(inForce, null) })).toBe(true);
    expect(isWhole({ ...whole, open })).toBe(false);
    expect(isWhole({ ...whole, term: noDay })).toBe(false);
  });
});

describe('a kept draft', () => {
  const storage = () => {
    const items = new Map<string, string>();
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => items.set(key, value),
    } as unknown as Storage;
  };

  it('comes back as it was, to its officer alone', () => {
    const tab = storage();
    const set = fieldSetOf(drawnUp(), inForce, 'health:visits');
    const draft = putFieldSet(drawnUp(), {
      ...set,
      lines: putGrant(set.lines, 'grant-1', { ...set.base[1]!, region: '2101' }),
    });
    keepDraft(tab, 'officer-a', draft);

    expect(readDraft(tab, 'officer-a')).toEqual(draft);
    expect(readDraft(tab, 'officer-b')).toBeNull();
  });

  it.each([
    '',
    '{',
    '7',
    '{"version":1}',
    '{"version":1,"fieldSets":[],"outdated":[],"open":null,"reason":""}',
  ])('is none where the tab keeps %j', (text) => {
    const tab = storage();
    tab.setItem('yaolian.change.officer-a', text);

    expect(readDraft(tab, 'officer-a')).toBeNull();
  });
});
