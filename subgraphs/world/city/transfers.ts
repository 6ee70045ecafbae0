import { dayText, HOUR, instant } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import type { AdminCase } from './cases.ts';
import type { Cast } from './cast.ts';
import type { Firm } from './firms.ts';
import type { Pharmacists } from './pharmacists.ts';

/** A case that was handed to the police (移送), and their answers. */
export interface Transfer {
  readonly transferNo: string;
  readonly adminCase: AdminCase;
  readonly outcome: TransferOutcome;
  readonly sentDay: number;
  readonly signedDay: number;
  /** The police answer within three days of their signature. */
  readonly answerDueDay: number;
  readonly answers: readonly PoliceAnswer[];
  readonly policeCaseNo: string | null;
}

export interface PoliceAnswer {
  readonly decision: 'FILED' | 'NOT_FILED';
  readonly reason: string | null;
  readonly day: number;
}

export type TransferOutcome =
  | 'FILED_IN_TIME'
  | 'FILED_AFTER_RECONSIDERATION'
  | 'RETURNED_FOR_ADMIN';

const OUTCOMES: readonly TransferOutcome[] = [
  'FILED_IN_TIME',
  'FILED_IN_TIME',
  'FILED_AFTER_RECONSIDERATION',
  'RETURNED_FOR_ADMIN',
];
const MATERIALS = ['移送书', '调查报告', '涉案物品清单', '检验报告', '其他材料'];
const ANSWER_DAYS = 3;
const NO_CRIME = '涉案金额未达到立案追诉标准';
export const POLICE_OFFICER = 'demo:police-officer';

export function createTransfers(cases: readonly AdminCase[], cast: Cast): Transfer[] {
  return cast.transferred.map((shop, i): Transfer => {
    const adminCase = cases.find((one) => one.isTransferred && one.shop.index === shop)!;
    const outcome = OUTCOMES[i]!;
    const sentDay = adminCase.decidedDay! + 3;
    const signedDay = sentDay + 1;
    const answerDueDay = signedDay + ANSWER_DAYS;
    return {
      transferNo: `沈市监移〔2026〕${i + 1}号`,
      adminCase,
      outcome,
      sentDay,
      signedDay,
      answerDueDay,
      answers: answersTo(outcome, answerDueDay),
      policeCaseNo: outcome === 'RETURNED_FOR_ADMIN' ? null : `沈公(药)立字〔2026〕${i + 11}号`,
    };
  });
}

/** The one that came back was answered two days too late. */
function answersTo(outcome: TransferOutcome, dueDay: number): PoliceAnswer[] {
  switch (outcome) {
    case 'FILED_IN_TIME':
      return [{ decision: 'FILED', reason: null, day: dueDay - 1 }];
    case 'FILED_AFTER_RECONSIDERATION':
      return [
        { decision: 'NOT_FILED', reason: NO_CRIME, day: dueDay - 1 },
        { decision: 'FILED', reason: '复议后补充证据', day: dueDay + 4 },
      ];
    case 'RETURNED_FOR_ADMIN':
      return [{ decision: 'NOT_FILED', reason: NO_CRIME, day: dueDay + 2 }];
  }
}

export function toTransferRow({ adminCase, outcome, ...transfer }: Transfer) {
  const { shop } = adminCase;
  const isReturned = outcome === 'RETURNED_FOR_ADMIN';
  return {
    transferNo: transfer.transferNo,
    caseNo: adminCase.caseNo,
    creditCode: shop.creditCode,
    regionCode: shop.street.districtCode,
    gridCode: shop.street.gridCode,
    chainCode: shop.headOffice?.creditCode ?? null,
    toAgency: 'public-security',
    decidedAt: at(transfer.sentDay - 1),
    sentAt: at(transfer.sentDay),
    materials: MATERIALS,
    answerDueAt: at(transfer.answerDueDay),
    returnedAt: isReturned ? at(transfer.answers[0]!.day + 1) : null,
    status: isReturned ? 'RETURNED_FOR_ADMIN' : 'FILED',
  };
}

export function toReceiptRow({ transferNo, adminCase, signedDay, answerDueDay }: Transfer) {
  return {
    transferNo,
    caseNo: adminCase.caseNo,
    creditCode: adminCase.shop.creditCode,
    regionCode: adminCase.shop.street.districtCode,
    signedBy: '沈阳市公安局食药侦支队',
    signedAt: at(signedDay),
    isJurisdictionConfirmed: true,
    answerDueAt: at(answerDueDay),
  };
}

export function toDecisionRows({ transferNo, adminCase, answers, policeCaseNo }: Transfer) {
  return answers.map((answer, i) => ({
    id: `${adminCase.caseNo}-D${i + 1}`,
    transferNo,
    caseNo: adminCase.caseNo,
    creditCode: adminCase.shop.creditCode,
    regionCode: adminCase.shop.street.districtCode,
    decision: answer.decision,
    reason: answer.reason,
    decidedAt: at(answer.day),
    policeCaseNo: answer.decision === 'FILED' ? policeCaseNo : null,
  }));
}

/** Police cases: those that came from a transfer, and covert ones that only their own officers know of. */
export function* policeCaseRows(
  dice: Dice,
  plan: {
    readonly transfers: readonly Transfer[];
    readonly covert: readonly Firm[];
    readonly pharmacists: Pharmacists;
  },
) {
  const draws = dice('police-case');
  const common = (shop: Firm) => ({
    creditCode: shop.creditCode,
    regionCode: shop.street.districtCode,
    unit: '沈阳市公安局食药侦支队',
  });
  const keysOf = (shop: Firm) => plan.pharmacists.of(shop).map(({ person }) => person.key);

  for (const { policeCaseNo, adminCase, transferNo, answers } of plan.transfers) {
    if (policeCaseNo === null) continue;
    yield {
      policeCaseNo,
      chargeCode: '妨害药品管理罪',
      ...common(adminCase.shop),
      officerSubjects: [POLICE_OFFICER],
      personKeys: keysOf(adminCase.shop),
      fromTransferNo: transferNo,
      filedOn: dayText(answers.at(-1)!.day),
      closedOn: null,
      status: 'INVESTIGATING',
      isCovert: false,
    };
  }
  for (const [i, shop] of plan.covert.entries()) {
    yield {
      policeCaseNo: `沈公(药)立字〔2026〕${i + 31}号`,
      chargeCode: '非法经营罪',
      ...common(shop),
      officerSubjects: i === 0 ? [POLICE_OFFICER] : [`police:${20_001 + i}`],
      personKeys: keysOf(shop),
      fromTransferNo: null,
      filedOn: dayText(150 + draws.below(i, 80)),
      closedOn: null,
      status: 'INVESTIGATING',
      isCovert: true,
    };
  }
}

function at(day: number): string {
  return instant(day, 10 * HOUR);
}
