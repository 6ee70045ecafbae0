import type { Dice, Draws } from '../random/dice.ts';
import type { Sizes } from '../scale.ts';
import type { Designations } from './designations.ts';
import type { Firm } from './firms.ts';
import type { Residents } from './residents.ts';
import type { Sale, Sales } from './sales.ts';

/** What the insurance paid for one visit to a shop (医保结算), with a line for each insured medicine. */
export interface Settlement {
  readonly shop: Firm;
  readonly institutionCode: string;
  readonly buyer: number;
  readonly lines: readonly Sale[];
}

export interface SettlementPlan {
  readonly dice: Dice;
  readonly sizes: Sizes;
  readonly sales: Sales;
  readonly shops: readonly Firm[];
  readonly residents: Residents;
  readonly designations: Designations;
}

/** The visits of designated shops that were paid by card; the same medicine and trace codes as the till has. */
export function* settlements(plan: SettlementPlan): Generator<Settlement> {
  const card = plan.dice('settlement.by-card');
  for (const shop of plan.shops) {
    for (const visit of visits(plan.sales.of(shop))) {
      const settlement = settle(plan, { shop, visit, card });
      if (settlement !== null) yield settlement;
    }
  }
}

function settle(
  { designations, residents, sizes }: SettlementPlan,
  {
    shop,
    visit,
    card,
  }: { readonly shop: Firm; readonly visit: readonly Sale[]; readonly card: Draws },
): Settlement | null {
  const [first] = visit as [Sale];
  if (!card.chance(first.visit, sizes.paidByCard)) return null;
  const designation = designations.of(shop, first.day);
  if (designation === null) return null;
  const buyer = visit.find((sale) => !isControlled(sale))?.buyer;
  if (buyer === undefined) return null;

  const { sex } = residents.person(buyer);
  const lines = visit.filter((sale) => isPaidFor(sale, sex === 'MALE' ? '男' : '女'));
  const { institutionCode } = designation;
  return lines.length === 0 ? null : { shop, institutionCode, buyer, lines };
}

function* visits(sales: Iterable<Sale>): Generator<Sale[]> {
  let visit: Sale[] = [];
  for (const sale of sales) {
    if (visit.length > 0 && visit[0]!.visit !== sale.visit) {
      yield visit;
      visit = [];
    }
    visit.push(sale);
  }
  if (visit.length > 0) yield visit;
}

/** Medicine for children is paid in cash: buyers are adults, and the card has to be the patient's. */
function isPaidFor(sale: Sale, sex: '男' | '女'): boolean {
  const { insurance } = sale.code.product;
  if (insurance === null || isControlled(sale)) return false;
  return insurance.age === '' && (insurance.sex === '' || insurance.sex === sex);
}

function isControlled(sale: Sale): boolean {
  return sale.code.product.registrationGroup === 'CONTROLLED';
}
