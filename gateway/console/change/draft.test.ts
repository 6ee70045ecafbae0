import { describe, expect, it } from '@jest/globals';
import type { SharingGrant } from '../sharing/sharing-grant.ts';
import type { OwnAgreement } from './agreement-data.ts';
import { type Draft, editsOf, fieldSetOf, newDraft, putFieldSet, rebase } from './draft.ts';
import { keepDraft, readDraft } from './kept-draft.ts';
import { putGrant, remove } from './lines.ts';

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

  it.each(['', '{', '7', '{"version":1}'])('is none where the tab keeps %j', (text) => {
    const tab = storage();
    tab.setItem('yaolian.change.officer-a', text);

    expect(readDraft(tab, 'officer-a')).toBeNull();
  });
});
