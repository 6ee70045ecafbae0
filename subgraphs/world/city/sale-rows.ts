import type { Firm } from './firms.ts';
import type { Residents } from './residents.ts';
import type { Sale } from './sales.ts';
import { traceCodesOf } from './trace-codes.ts';

export function toSaleRow(shop: Firm, sale: Sale) {
  return {
    creditCode: shop.creditCode,
    soldAt: sale.soldAt,
    saleNo: sale.saleNo,
    nationalDrugCode: sale.code.nationalDrugCode,
    batchNo: sale.batchNo,
    quantity: sale.quantity,
    priceFen: sale.priceFen,
    traceCodes: traceCodesOf(sale),
    rxNo: sale.rxNo,
    pharmacistRegistrationNo: sale.pharmacist?.registrationNo ?? null,
    isSplit: false,
  };
}

/** Whether the buyer of such goods has to give a name. */
export function isRealName(sale: Sale): boolean {
  return sale.code.product.registrationGroup !== null;
}

const SYMPTOMS = ['发热', '咳嗽', '咽痛', '头痛', '鼻塞', '乏力'];

export function toRealNameRow(shop: Firm, sale: Sale, residents: Residents) {
  const buyer = residents.person(sale.buyer);
  const isFever = sale.code.product.registrationGroup !== 'CONTROLLED';
  const degrees = 36.6 + ((sale.index * 7) % 26) / 10;
  return {
    creditCode: shop.creditCode,
    soldAt: sale.soldAt,
    saleNo: sale.saleNo,
    buyerKey: buyer.key,
    buyerName: buyer.name,
    buyerIdNo: buyer.idNo,
    buyerPhone: buyer.phone,
    symptom: isFever ? SYMPTOMS[sale.index % SYMPTOMS.length]! : null,
    temperature: isFever ? degrees.toFixed(1) : null,
    agentKey: null,
  };
}
