import type { AdminCase } from './cases.ts';
import type { Cast } from './cast.ts';

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

const ANSWER_DAYS = 3;
const NO_CRIME = '涉案金额未达到立案追诉标准';

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
      policeCaseNo: outcome === 'RETURNED_FOR_ADMIN' ? null : policeCaseNoOf(i + 11),
    };
  });
}

/** In ASCII, because it has to pass through a request's header. */
export function policeCaseNoOf(serial: number): string {
  return `SYGA-2026-${String(serial).padStart(4, '0')}`;
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
