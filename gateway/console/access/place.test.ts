import { describe, expect, it } from '@jest/globals';
import type { AccessEntry } from './access.ts';
import { createPlace } from './place.ts';

const DENIED: AccessEntry = {
  path: 'enterprise.cases.officer',
  coordinate: 'AdminCase.officer',
  status: 'DENIED',
  code: 'FIELD_NOT_SHARED',
  agency: 'market-supervision',
};

interface Data {
  readonly enterprise: Enterprise | null;
}

interface Enterprise {
  readonly cases: readonly { readonly officer: string | null; readonly no: string }[] | null;
}

describe('createPlace', () => {
  it('names a field of a list item without an index', () => {
    const place = placeOf({ enterprise: { cases: [{ officer: null, no: '1' }] } }, DENIED);

    const [item] = place.get('enterprise').get('cases').items();

    expect(item!.get('officer')).toMatchObject({ value: null, access: DENIED });
    expect(item!.get('no')).toMatchObject({ value: '1', access: undefined });
  });

  it('gives the reason of a refused list for everything inside it', () => {
    const refused = { ...DENIED, path: 'enterprise.cases' };
    const place = placeOf({ enterprise: { cases: null } }, refused);

    expect(place.get('enterprise').get('cases').anyItem().get('no').access).toEqual(refused);
  });

  it('says nothing against a value that came in spite of a refusal for other rows', () => {
    const place = placeOf({ enterprise: { cases: [{ officer: '王', no: '1' }] } }, DENIED);

    expect(place.get('enterprise').get('cases').items()[0]!.get('officer').access).toBeUndefined();
  });

  it('does not take a masked list for masked fields inside it', () => {
    const masked = { ...DENIED, path: 'enterprise', status: 'MASKED' as const };
    const place = placeOf({ enterprise: { cases: null } }, masked);

    expect(place.get('enterprise').get('cases').access).toBeUndefined();
  });

  it('goes on where something is missing', () => {
    const place = placeOf({ enterprise: null }, DENIED);

    expect(place.get('enterprise').get('cases').items()).toEqual([]);
  });
});

function placeOf(data: Data, entry: AccessEntry) {
  return createPlace<Data>(data, new Map([[entry.path, entry]]));
}
