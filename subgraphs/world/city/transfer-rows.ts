import { HOUR, instant } from '../calendar.ts';
import type { Transfer } from './transfers.ts';

const MATERIALS = ['移送书', '调查报告', '涉案物品清单', '检验报告', '其他材料'];

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

export function at(day: number): string {
  return instant(day, 10 * HOUR);
}
