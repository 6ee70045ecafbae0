import { describe, expect, it } from '@jest/globals';
import { readAgreements } from '../files.ts';
import { parseAgreement } from './agreement.ts';

const grant = {
  to: ['case-officer'],
  purposes: ['CASE'],
  effect: 'CLEAR',
  rows: ['ALL'],
  uses: ['FILTER'],
  region: '210106',
  validFrom: '2026-03-01',
  validTo: '2026-05-31',
  obligations: [{ code: 'NO_ONWARD_TRANSFER' }, { code: 'DELETE_AFTER_DAYS', days: 30 }],
};
const set = {
  scope: 'health:visits',
  title: '就诊',
  sharing: '有条件共享',
  legalBasis: 'PIP-34',
  isHidden: false,
  coordinates: ['Visit.patient'],
  grants: [grant],
};
const agreement = {
  id: 'health/1',
  owner: 'health',
  version: 1,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  fieldSets: [set],
};
const withSet = (change: object) => ({ ...agreement, fieldSets: [{ ...set, ...change }] });
const withGrant = (change: object) => withSet({ grants: [{ ...grant, ...change }] });

describe('parseAgreement', () => {
  it('understands every kind of line', () => {
    expect(parseAgreement(agreement)).toEqual(agreement);
  });

  it('understands what it has written itself', () => {
    for (const known of readAgreements()) {
      expect(parseAgreement(JSON.parse(JSON.stringify(known)))).toEqual(known);
    }
  });

  it.each([
    ['nothing', null, 'has no id'],
    ['a number', 7, 'has no id'],
    ['an unknown owner', { ...agreement, owner: 'tax' }, 'has no known owner'],
    ['no version', { ...agreement, version: '1' }, 'has no version'],
    ['version 0', { ...agreement, version: 0 }, 'has no version'],
    ['a day that is none', { ...agreement, validTo: '2026-02-30' }, 'has no term'],
    ['an end before its beginning', { ...agreement, validTo: '2025-12-31' }, 'ends before'],
    ['field sets that are none', { ...agreement, fieldSets: {} }, 'has no field sets'],
    ['a word of its own', { ...agreement, exceptFor: ['public'] }, 'says exceptFor'],
    ['a set that is none', { ...agreement, fieldSets: [null] }, 'is no object'],
    ['a word in a set', withSet({ exceptRows: ['OWN'] }), 'says exceptRows'],
    ['another sharing attribute', withSet({ sharing: '共享' }), 'no known sharing attribute'],
    ['a set hidden by a word', withSet({ isHidden: 'no' }), 'isHidden is true or false'],
    ['a coordinate that is none', withSet({ coordinates: ['Visit'] }), 'is not Type.field'],
    ['coordinates that are none', withSet({ coordinates: 'Visit.patient' }), 'no coordinates'],
    ['a grant that is none', withSet({ grants: ['all'] }), 'a grant is no object'],
    ['a word in a grant', withGrant({ unless: ['OWN'] }), 'a grant says unless'],
    ['a role by itself', withGrant({ to: 'case-officer' }), 'unknown role'],
    ['a use that goes without saying', withGrant({ uses: ['READ'] }), 'unknown use'],
    ['unknown rows', withGrant({ rows: ['MOST'] }), 'unknown rows'],
    ['a region of five digits', withGrant({ region: '21010' }), 'names no region'],
    ['a region of nothing', withGrant({ region: '' }), 'names no region'],
    ['a term that is none', withGrant({ validTo: '2026-13-01' }), 'a grant has no term'],
    ['a term backwards', withGrant({ validTo: '2026-02-01' }), 'a grant ends before it begins'],
    ['an unknown obligation', withGrant({ obligations: [{ code: 'BE_NICE' }] }), 'obligation'],
    ['no days', withGrant({ obligations: [{ code: 'DELETE_AFTER_DAYS' }] }), 'obligation'],
    [
      'days of another obligation',
      withGrant({ obligations: [{ code: 'NO_COMBINATION', days: 3 }] }),
      'obligation',
    ],
  ])('refuses %s', (_, written, problem) => {
    expect(() => parseAgreement(written)).toThrow(problem);
  });
});
