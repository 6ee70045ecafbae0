import { insuranceDrugCodeOf } from './insurance-drugs.ts';
import type { Residents } from './residents.ts';
import type { Sale } from './sales.ts';
import type { Settlement } from './settlements.ts';
import { traceCodesOf } from './trace-codes.ts';

export function insuredNoOf(population: 'R' | 'W' | 'V', index: number): string {
  return `2101${population}${String(index + 1).padStart(8, '0')}`;
}

function settlementIdOf({ institutionCode, lines }: Settlement): string {
  return `${institutionCode}${String(lines[0]!.visit).padStart(9, '0')}`;
}

export function toSettlementRow(settlement: Settlement, residents: Residents) {
  const { shop, buyer, lines } = settlement;
  const [first] = lines as [Sale];
  const totalFen = lines.reduce((sum, line) => sum + line.quantity * line.priceFen, 0);
  const isOutpatient = first.visit % 3 === 0;
  const fundFen = isOutpatient ? Math.floor(totalFen * 0.5) : 0;
  const accountFen = Math.floor((totalFen - fundFen) * (first.visit % 5 === 0 ? 0.6 : 1));
  return {
    creditCode: shop.creditCode,
    settledAt: first.soldAt,
    settlementId: settlementIdOf(settlement),
    regionCode: shop.street.districtCode,
    chainCode: shop.headOffice?.creditCode ?? null,
    visitId: `V${String(first.visit).padStart(9, '0')}`,
    personKey: residents.person(buyer).key,
    insuredNo: insuredNoOf('R', buyer),
    insuredRegionCode: residents.streetOf(buyer).districtCode,
    medicalType: isOutpatient ? 'OUTPATIENT' : 'PHARMACY',
    totalFen,
    fundFen,
    accountFen,
    cashFen: totalFen - fundFen - accountFen,
    isRefund: false,
  };
}

export function toSettlementLineRows(settlement: Settlement) {
  const settlementId = settlementIdOf(settlement);
  return settlement.lines.map((line, i) => ({
    creditCode: settlement.shop.creditCode,
    settledAt: settlement.lines[0]!.soldAt,
    settlementId,
    lineNo: i + 1,
    insuranceDrugCode: insuranceDrugCodeOf(line.code.product),
    approvalNumber: line.code.product.approvalNumber,
    batchNo: line.batchNo,
    quantity: line.quantity,
    priceFen: line.priceFen,
    isPrescription: line.code.product.isPrescription,
    isSplit: false,
    rxNo: line.rxNo,
    traceCodes: traceCodesOf(line),
  }));
}
