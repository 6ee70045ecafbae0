import { dayText, LAST_DAY } from '../calendar.ts';
import type { Cast } from './cast.ts';
import { chainCodeOf, gridOf, type RegisterPlan } from './enterprises.ts';
import type { Firm, FirmKind, Firms } from './firms.ts';

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
export function createLicences(plan: RegisterPlan): Licence[] {
  const fateOf = createFates(plan);
  const corrected = correctedFirms(plan.cast, plan.firms);
  const draws = plan.dice('licence');
  return plan.firms.all
    .filter((firm) => LICENSED.has(firm.kind))
    .map((firm): Licence => {
      const { validToDay, termEndDay, status, events } = fateOf(firm);
      const issuedDay = (termEndDay ?? validToDay) - TERM_DAYS;
      const correctedDay = Math.max(issuedDay + 45, draws.below(firm.index, 230));
      return {
        licenceNo: licenceNoOf(firm),
        firm,
        issuedDay,
        validToDay,
        status,
        events: [
          { kind: 'ISSUED', day: issuedDay, note: null },
          ...(corrected.has(firm.index) ? [correctionOn(correctedDay)] : []),
          ...events,
        ],
      };
    });
}

/** How a licence's time ends, or doesn't. */
interface Fate {
  readonly validToDay: number;
  /** End of the term that it was issued for, when it was renewed since. */
  readonly termEndDay?: number;
  readonly status: Licence['status'];
  readonly events: readonly LicenceEvent[];
}

function createFates({ dice, cast, cases }: RegisterPlan): (firm: Firm) => Fate {
  const draws = dice('licence');
  const expired = new Set(cast.deadLicences.slice(0, -1));
  const revoked = cast.deadLicences.at(-1)!;
  const revokedDay = cases.find(({ path }) => path === 'REVOCATION')!.decidedDay!;
  const renewed = new Set(cast.renewedRetroactively);

  return ({ index, isTrading }) => {
    const endDay = 60 + draws.below(index, 100);
    const validToDay = LAST_DAY + 1 + draws.below(index, TERM_DAYS - 1);
    if (expired.has(index)) return expire(endDay);
    if (renewed.has(index)) return renewRetroactively(endDay);
    if (index === revoked) {
      return {
        validToDay,
        status: 'REVOKED',
        events: [{ kind: 'REVOKED', day: revokedDay, note: null }],
      };
    }
    if (isTrading) return { validToDay, status: 'ACTIVE', events: [] };
    return {
      validToDay,
      status: 'CANCELLED',
      events: [{ kind: 'CANCELLED', day: -30, note: '更名换证' }],
    };
  };
}

function expire(endDay: number): Fate {
  const events: LicenceEvent[] = [{ kind: 'EXPIRED', day: endDay + 1, note: null }];
  return { validToDay: endDay, status: 'EXPIRED', events };
}

function renewRetroactively(endDay: number): Fate {
  const note = `准予延续,自${dayText(endDay + 1)}起有效`;
  return {
    validToDay: endDay + TERM_DAYS,
    termEndDay: endDay,
    status: 'ACTIVE',
    events: [
      { kind: 'EXPIRED', day: endDay + 1, note: null },
      { kind: 'RENEWED_RETROACTIVELY', day: endDay + 24, note },
    ],
  };
}

function correctionOn(day: number): LicenceEvent {
  return { kind: 'CORRECTED', day: Math.min(LAST_DAY, day), note: '更正登记地址,迟报三十日以上' };
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
  return {
    licenseNo: licenceNo,
    creditCode: firm.creditCode,
    regionCode: firm.street.districtCode,
    gridCode: gridOf(firm),
    chainCode: chainCodeOf(firm),
    ...businessOf(firm.kind),
    issuedOn: dayText(licence.issuedDay),
    validTo: dayText(licence.validToDay),
    status: licence.status,
  };
}

function businessOf(firmKind: FirmKind) {
  const provincial = { scope: FULL_SCOPE, issuingAuthority: '辽宁省药品监督管理局' };
  switch (firmKind) {
    case 'MANUFACTURER':
      return { kind: 'PRODUCTION', businessMode: '生产', ...provincial };
    case 'WHOLESALER':
      return { kind: 'WHOLESALE', businessMode: '批发', ...provincial };
    case 'CHAIN_HQ':
      return { kind: 'HEAD_OFFICE', businessMode: '零售(连锁)', ...provincial };
    case 'CHAIN_STORE':
    case 'SINGLE_PHARMACY':
    case 'MEDICAL_INSTITUTION':
    case 'CDC':
    case 'VACCINATION_UNIT':
      return {
        kind: 'RETAIL',
        businessMode: '零售',
        scope: RETAIL_SCOPE,
        issuingAuthority: '沈阳市市场监督管理局',
      };
  }
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
