import { dayText, LAST_DAY } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import { type AdminCase, DECIDE_WITHIN_DAYS } from './cases.ts';
import type { CasePath } from './cast.ts';
import type { Pharmacists } from './pharmacists.ts';

const DECISIONS: Readonly<Record<CasePath, string>> = {
  WARNING: '责令改正,给予警告',
  FINE: '没收违法所得,并处罚款',
  SUSPENSION: '责令停业整顿十五日',
  REVOCATION: '吊销药品经营许可证',
  NO_PENALTY: '违法行为轻微并及时改正,不予行政处罚',
};

export function toCaseRow(adminCase: AdminCase, pharmacists: Pharmacists, dice: Dice) {
  const { shop, serial, violation, decidedDay, filedDay } = adminCase;
  const persons = adminCase.isTransferred
    ? pharmacists.of(shop).map((pharmacist) => pharmacist.person.key)
    : [];
  return {
    caseNo: adminCase.caseNo,
    displayNo: `沈市监${decidedDay === null ? '立' : '罚'}〔2026〕${serial + 1}号`,
    source: ['INSPECTION', 'COMPLAINT', 'ONLINE_CLUE', 'TRANSFERRED_IN'][serial % 4]!,
    violationType: violation.type,
    creditCode: shop.creditCode,
    regionCode: shop.street.districtCode,
    gridCode: shop.street.gridCode,
    chainCode: shop.headOffice?.creditCode ?? null,
    officerSubjects: adminCase.officers,
    personKeys: persons,
    amountInvolvedFen: 50_000 + 100 * dice('case.amount').below(serial, 90_000),
    seizedItems: violation.items,
    decision: adminCase.path && DECISIONS[adminCase.path],
    filedOn: dayText(filedDay),
    decidedOn: decidedDay === null ? null : dayText(decidedDay),
    decideBy: dayText(filedDay + DECIDE_WITHIN_DAYS),
    status: statusOf(adminCase),
  };
}

function statusOf({ path, decidedDay, serial, isTransferred }: AdminCase): string {
  if (isTransferred) return 'TRANSFERRED';
  if (path === null || decidedDay === null) return serial % 3 ? 'INVESTIGATING' : 'FILED';
  if (path === 'NO_PENALTY') return 'NO_PENALTY';
  if (decidedDay > LAST_DAY - 60) return 'DECIDED';
  return serial % 2 ? 'CLOSED' : 'EXECUTED';
}

export function toPenaltyRow(
  { caseNo, shop, path, violation, decidedDay, serial }: AdminCase,
  dice: Dice,
) {
  const publishedDay = decidedDay! + 28;
  const isPublished = path !== 'WARNING' && publishedDay <= LAST_DAY;
  const fine = 500_000 + 10_000 * dice('penalty.fine').below(serial, 950);
  return {
    id: `${caseNo}-P1`,
    caseNo,
    creditCode: shop.creditCode,
    kind: path,
    amountFen: path === 'FINE' ? fine : null,
    legalBasis: violation.clause,
    decidedOn: dayText(decidedDay!),
    publishedFrom: isPublished ? dayText(publishedDay) : null,
    publishedTo: isPublished ? dayText(publishedDay + 1_096) : null,
  };
}
