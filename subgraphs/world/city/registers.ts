import { hasCreditCodeCheck } from '../../../schema/contract/identifiers.ts';
import { dayText, LAST_DAY } from '../calendar.ts';
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

/** A drug licence (许可证) and what happened to it. */
export interface Licence {
  readonly licenceNo: string;
  readonly firm: Firm;
  readonly issuedDay: number;
  readonly validToDay: number;
  readonly status: 'ACTIVE' | 'EXPIRED' | 'REVOKED' | 'CANCELLED' | 'SUSPENDED';
  readonly events: readonly LicenceEvent[];
}

export interface LicenceEvent {
  readonly kind:
    | 'ISSUED'
    | 'RENEWED'
    | 'RENEWED_RETROACTIVELY'
    | 'EXPIRED'
    | 'REVOKED'
    | 'CANCELLED'
    | 'CORRECTED';
  readonly day: number;
  readonly note: string | null;
}

const TERM_DAYS = 1_826;
const LATE_CORRECTIONS = 30;
const LICENSED: ReadonlySet<FirmKind> = new Set([
  'CHAIN_STORE',
  'SINGLE_PHARMACY',
  'CHAIN_HQ',
  'WHOLESALER',
  'MANUFACTURER',
]);

/** Licences of trading shops cover the whole window, except the planted ones. */
export function createLicences({ dice, firms, cast, cases }: RegisterPlan): Licence[] {
  const draws = dice('licence');
  const expired = new Set(cast.deadLicences.slice(0, -1));
  const revoked = cast.deadLicences.at(-1)!;
  const renewed = new Set(cast.renewedRetroactively);
  const revokedDay = cases.find(({ path }) => path === 'REVOCATION')!.decidedDay!;
  const corrected = correctedFirms(cast, firms);

  return firms.all
    .filter((firm) => LICENSED.has(firm.kind))
    .map((firm): Licence => {
      const { index } = firm;
      const endDay = 60 + draws.below(index, 100);
      const validToDay = expired.has(index)
        ? endDay
        : LAST_DAY + 1 + draws.below(index, TERM_DAYS - 1);
      const issuedDay = validToDay - TERM_DAYS;
      const common = { licenceNo: licenceNoOf(firm), firm, issuedDay, validToDay };
      const issued: LicenceEvent = { kind: 'ISSUED', day: issuedDay, note: null };
      const correction: LicenceEvent[] = corrected.has(index)
        ? [
            {
              kind: 'CORRECTED',
              day: Math.min(LAST_DAY, Math.max(issuedDay + 45, draws.below(index, 230))),
              note: '更正登记地址,迟报三十日以上',
            },
          ]
        : [];
      const end = (kind: LicenceEvent['kind'], day: number, note: string | null = null) => [
        issued,
        ...correction,
        { kind, day, note },
      ];
      if (expired.has(index)) {
        return { ...common, status: 'EXPIRED', events: end('EXPIRED', validToDay + 1) };
      }
      if (index === revoked)
        return { ...common, status: 'REVOKED', events: end('REVOKED', revokedDay) };
      if (!firm.isTrading)
        return { ...common, status: 'CANCELLED', events: end('CANCELLED', -30, '更名换证') };
      if (!renewed.has(index))
        return { ...common, status: 'ACTIVE', events: [issued, ...correction] };
      return {
        ...common,
        issuedDay: endDay - TERM_DAYS,
        validToDay: endDay + TERM_DAYS,
        status: 'ACTIVE',
        events: [
          { ...issued, day: endDay - TERM_DAYS },
          { kind: 'EXPIRED', day: endDay + 1, note: null },
          {
            kind: 'RENEWED_RETROACTIVELY',
            day: endDay + 24,
            note: `准予延续,自${dayText(endDay + 1)}起有效`,
          },
        ],
      };
    });
}

/** Thirty firms whose entry was put right more than a month late; none of the other parts. */
function correctedFirms(cast: Cast, firms: Firms): Set<number> {
  const others = new Set([
    cast.main,
    ...cast.deadLicences,
    ...cast.renewedRetroactively,
    ...cast.renamed.flatMap(({ old, current }) => [old, current]),
  ]);
  const free = firms.shops.filter((shop) => !others.has(shop.index));
  return new Set(free.slice(0, LATE_CORRECTIONS).map((shop) => shop.index));
}

function licenceNoOf(firm: Firm): string {
  const serial = String(90_000 + firm.index).padStart(5, '0');
  switch (firm.kind) {
    case 'CHAIN_STORE':
      return `辽CB0240${serial}`;
    case 'SINGLE_PHARMACY':
      return `辽D${firm.creditCode.startsWith('92') ? 'B' : 'A'}0240${serial}`;
    case 'CHAIN_HQ':
      return `辽BA0240${serial}`;
    case 'WHOLESALER':
      return `辽AA0240${serial}`;
    case 'MANUFACTURER':
    case 'MEDICAL_INSTITUTION':
    case 'CDC':
    case 'VACCINATION_UNIT':
      return `辽2099${serial}`;
  }
}

const RETAIL_SCOPE = [
  '处方药',
  '甲类非处方药',
  '乙类非处方药',
  '中成药',
  '化学药制剂',
  '抗生素制剂',
];
const FULL_SCOPE = [...RETAIL_SCOPE, '生物制品', '第二类精神药品制剂'];

export function toLicenceRow({ licenceNo, firm, ...licence }: Licence) {
  const isRetail = firm.kind === 'CHAIN_STORE' || firm.kind === 'SINGLE_PHARMACY';
  const isMaker = firm.kind === 'MANUFACTURER';
  return {
    licenseNo: licenceNo,
    creditCode: firm.creditCode,
    regionCode: firm.street.districtCode,
    gridCode: gridOf(firm),
    chainCode: chainCodeOf(firm),
    kind: isMaker
      ? 'PRODUCTION'
      : isRetail
        ? 'RETAIL'
        : firm.kind === 'CHAIN_HQ'
          ? 'HEAD_OFFICE'
          : 'WHOLESALE',
    businessMode: isMaker
      ? '生产'
      : isRetail
        ? '零售'
        : firm.kind === 'CHAIN_HQ'
          ? '零售(连锁)'
          : '批发',
    scope: isRetail ? RETAIL_SCOPE : FULL_SCOPE,
    issuingAuthority: isRetail ? '沈阳市市场监督管理局' : '辽宁省药品监督管理局',
    issuedOn: dayText(licence.issuedDay),
    validTo: dayText(licence.validToDay),
    status: licence.status,
  };
}

export function* licenceEventRows(licences: readonly Licence[]) {
  for (const { licenceNo, events } of licences) {
    for (const [i, { kind, day, note }] of events.entries()) {
      yield {
        id: `${licenceNo}-${i + 1}`,
        licenseNo: licenceNo,
        kind,
        occurredOn: dayText(day),
        note,
      };
    }
  }
}
