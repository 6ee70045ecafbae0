import { hasCreditCodeCheck } from '../../../schema/contract/identifiers.ts';
import { dayText } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import { createWeighted } from '../random/distributions.ts';
import type { AdminCase } from './cases.ts';
import type { Cast } from './cast.ts';
import type { Firm, FirmKind, Firms } from './firms.ts';
import { fixedLineOf } from './identifiers.ts';
import type { Pharmacists } from './pharmacists.ts';
import type { Population } from './population.ts';
import type { Staff } from './staff.ts';

export interface RegisterPlan {
  readonly dice: Dice;
  readonly firms: Firms;
  readonly cast: Cast;
  readonly owners: Population;
  readonly staff: Staff;
  readonly pharmacists: Pharmacists;
  readonly cases: readonly AdminCase[];
}

const GRADES = ['A', 'B', 'C', 'D'];
const GRADE_WEIGHTS = [62, 28, 8, 2];

const CENTRES: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  '210102': [41.79, 123.42],
  '210103': [41.8, 123.46],
  '210104': [41.81, 123.47],
  '210105': [41.82, 123.44],
  '210106': [41.8, 123.37],
  '210111': [41.66, 123.34],
  '210112': [41.71, 123.45],
  '210113': [42.05, 123.53],
  '210114': [41.79, 123.31],
  '210115': [41.52, 122.73],
  '210123': [42.74, 123.35],
  '210124': [42.51, 123.44],
  '210181': [41.99, 122.83],
};

/** Supervised by the province, so that no grid is bound to them. */
const PROVINCIAL: ReadonlySet<FirmKind> = new Set(['MANUFACTURER', 'WHOLESALER', 'CHAIN_HQ']);

export function gridOf(firm: Firm): string | null {
  return PROVINCIAL.has(firm.kind) ? null : firm.street.gridCode;
}

/** The head office of the tree that a firm belongs to: itself, if it is one. */
export function chainCodeOf(firm: Firm): string | null {
  return firm.kind === 'CHAIN_HQ' ? firm.creditCode : (firm.headOffice?.creditCode ?? null);
}

export function createEnterpriseRow(plan: RegisterPlan) {
  const { dice, owners, staff, pharmacists, cast } = plan;
  const grade = dice('firm.grade');
  const gradeOf = createWeighted(GRADE_WEIGHTS);
  const place = dice('firm.place');
  const founded = dice('firm.founded');
  const revoked = cast.deadLicences.at(-1)!;

  return (firm: Firm) => {
    const owner = owners.person(firm.ownerIndex);
    const principal = staff.of(firm).find((member) => !member.isPharmacist)?.person ?? owner;
    const qualityHead = pharmacists.of(firm)[0]?.person ?? null;
    const [latitude, longitude] = CENTRES[firm.street.districtCode]!;
    const isRetail = firm.kind === 'CHAIN_STORE' || firm.kind === 'SINGLE_PHARMACY';
    return {
      creditCode: firm.creditCode,
      name: firm.name,
      formerName: firm.formerName,
      kind: firm.kind,
      status: firm.isTrading
        ? firm.index === revoked
          ? 'LICENSE_REVOKED'
          : 'ACTIVE'
        : 'CANCELLED',
      regionCode: firm.street.districtCode,
      streetCode: firm.street.code,
      gridCode: gridOf(firm),
      chainCode: chainCodeOf(firm),
      address: firm.address,
      latitude: (latitude + (place.unit(2 * firm.index) - 0.5) * 0.06).toFixed(6),
      longitude: (longitude + (place.unit(2 * firm.index + 1) - 0.5) * 0.06).toFixed(6),
      phone: fixedLineOf(firm.index + 1),
      legalRepresentative: owner.name,
      legalRepresentativeKey: owner.key,
      principal: principal.name,
      principalKey: principal.key,
      qualityHead: qualityHead?.name ?? null,
      qualityHeadKey: qualityHead?.key ?? null,
      establishedOn: dayText(-400 - founded.below(firm.index, 7_000)),
      creditGrade: isRetail ? GRADES[gradeOf(grade.unit(firm.index))]! : null,
      creditCodeCheck: hasCreditCodeCheck(firm.creditCode) ? 'PASS' : 'FAIL',
      isSynthetic: true,
    };
  };
}
