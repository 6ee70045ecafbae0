import fc from 'fast-check';
import { type Grant, USE_MODES } from '../../../schema/contract/agreement.ts';
import { ROLES } from '../../../schema/contract/caller.ts';
import type { Requester } from '../../../schema/contract/decide.ts';
import type { FieldRule, SharedSet } from '../../../schema/contract/policy.ts';
import { PURPOSES } from '../../../schema/contract/purpose.ts';
import { ROW_SCOPES, type RowAnchor } from '../../../schema/contract/rows.ts';

const REGIONS = ['', '21', '2101', '210106', '3701'];
const CODES = ['E-1', 'E-2', 'E-3'];
const PERSONS = ['P-1', 'P-2'];
const GRIDS = ['G-1', 'G-2'];
const DAYS = ['2025-12-31', '2026-01-01', '2026-11-22', '2028-12-31', '2029-01-01'];

const uses = USE_MODES.filter((mode) => mode !== 'READ');

const grant: fc.Arbitrary<Grant> = fc
  .record(
    {
      to: fc.subarray([...ROLES]),
      purposes: fc.subarray([...PURPOSES]),
      effect: fc.constantFrom('CLEAR', 'MASKED', 'TOTALS'),
      rows: fc.subarray([...ROW_SCOPES]),
      clearRows: fc.subarray([...ROW_SCOPES]),
      uses: fc.subarray(uses),
      region: fc.constantFrom('21', '210106'),
      validFrom: fc.constantFrom('2026-01-01', '2026-11-22'),
      validTo: fc.constantFrom('2026-11-22', '2028-12-31'),
    },
    { requiredKeys: ['to', 'effect', 'rows'] },
  )
  .map((drawn) => drawn as Grant);

/** The grants of one field set and whether its refusals are hidden, in force or not. */
const terms: fc.Arbitrary<Pick<SharedSet, 'grants' | 'isHidden' | 'validFrom' | 'validTo'>> =
  fc.record({
    grants: fc.array(grant, { maxLength: 4 }),
    isHidden: fc.boolean(),
    validFrom: fc.constantFrom('2026-01-01', '2026-11-22'),
    validTo: fc.constantFrom('2026-11-22', '2028-12-31'),
  });

const set: fc.Arbitrary<SharedSet> = terms.map((drawn) => ({
  ...drawn,
  owner: 'health',
  agreementId: 'health/1',
  agreementVersion: 1,
  scope: 'health:any',
  title: 'any',
  sharing: '有条件共享',
  legalBasis: 'GDS-3',
  coordinates: ['Thing.field'],
}));

/** A rule of several field sets, none of them sane. */
export const anyRule: fc.Arbitrary<FieldRule> = fc.record({
  coordinate: fc.constant('Thing.field'),
  level: fc.constant('L3'),
  mask: fc.constantFrom(null, 'NAME'),
  isEnvelope: fc.constant(false),
  sets: fc.array(set, { maxLength: 3 }),
});

export const anySets: fc.Arbitrary<readonly SharedSet[]> = fc.array(set, { maxLength: 2 });

/** Anybody, for any reason, on any day: tokens give less, so nothing is left out. */
export const anyRequester: fc.Arbitrary<Requester> = fc.record({
  caller: fc.record({
    subject: fc.constantFrom('a', 'b'),
    agency: fc.constantFrom('health', 'partner', 'public'),
    role: fc.constantFrom(...ROLES),
    region: fc.constantFrom(...REGIONS),
    grids: fc.subarray(GRIDS),
    creditCode: fc.constantFrom(null, ...CODES),
  }),
  reason: fc.record({
    purpose: fc.constantFrom(null, ...PURPOSES),
    matter: fc.option(
      fc.record({
        no: fc.constantFrom('M-1', 'M-2'),
        enterprises: fc.subarray(CODES),
        persons: fc.subarray(PERSONS),
      }),
    ),
  }),
  today: fc.constantFrom(...DAYS),
});

const orNone = (values: readonly string[]) => fc.constantFrom(null, undefined, ...values);

export const anyRow: fc.Arbitrary<RowAnchor> = fc
  .record({
    regionCode: orNone(['210106', '2101', '370102', '2', '']),
    gridCode: orNone(GRIDS),
    chainCode: orNone(CODES),
    creditCode: orNone(CODES),
    personKey: orNone(PERSONS),
  })
  .map((drawn) => drawn as RowAnchor);
