import { instant } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import { zipfRank } from '../random/distributions.ts';
import type { Sizes } from '../scale.ts';
import type { Batches } from './batches.ts';
import type { ProductCode } from './catalogue.ts';
import type { Roster } from './duty.ts';
import { isFeverSurge } from './fever-surge.ts';
import type { Firm } from './firms.ts';
import type { Pharmacist, Pharmacists } from './pharmacists.ts';
import type { PlantedSale } from './recalls.ts';
import type { Residents } from './residents.ts';
import type { Shelf } from './shelf.ts';
import type { Trade } from './trade.ts';

/** One line of a shop's till. */
export interface Sale {
  /** Its number among all sales of the city. */
  readonly index: number;
  readonly saleNo: number;
  /** The index of the first sale of the same visit. */
  readonly visit: number;
  readonly day: number;
  readonly soldAt: string;
  readonly code: ProductCode;
  readonly batchNo: string;
  readonly quantity: number;
  readonly priceFen: number;
  /** Number of the resident who bought it. */
  readonly buyer: number;
  readonly pharmacist: Pharmacist | null;
  readonly rxNo: string | null;
  /** Number of the institution that prescribed it, when it came on paper from a doctor. */
  readonly prescribedBy: number | null;
}

export interface Sales {
  /** A shop's sales in the order of their days. */
  of(shop: Firm): Generator<Sale>;
}

export interface SalesPlan {
  readonly dice: Dice;
  readonly sizes: Sizes;
  readonly trade: Trade;
  readonly shelf: Shelf;
  readonly batches: Batches;
  readonly residents: Residents;
  readonly pharmacists: Pharmacists;
  readonly roster: Roster;
  readonly planted: readonly PlantedSale[];
}

const OWN_STREET = 0.88;
const BUYER_EXPONENT = 0.8;

const HOSPITAL_PRESCRIPTIONS = 0.1;

export function createSales(plan: SalesPlan): Sales {
  const { dice, sizes, trade, shelf, batches, residents, roster } = plan;
  const goesOn = dice('sale.goes-on');
  const choice = dice('sale.product');
  const buyers = dice('sale.buyer');
  const amount = dice('sale.quantity');
  const prescription = dice('sale.prescription');
  const batchTurn = dice('sale.batch');
  const plantedOf = Map.groupBy(
    plan.planted.map((sale, i) => ({ ...sale, index: trade.total + i })),
    (sale) => sale.shop,
  );

  function* of(shop: Firm): Generator<Sale> {
    const pharmacists = plan.pharmacists.of(shop);
    const first = trade.firstOf(shop.index);
    const count = trade.countOf(shop.index);
    let visit = first;
    let day = 0;
    let soldAt = '';
    for (let k = 0; k < count; k += 1) {
      const index = first + k;
      if (k === 0 || !goesOn.chance(index, 0.4)) {
        visit = index;
        day = trade.dayOf(shop.index, k);
        soldAt = instant(day, trade.secondOf(index));
      }
      yield sell({ shop, index, visit, day, soldAt, saleNo: k + 1, pharmacists });
    }
    yield* sellPlanted(shop, count);
  }

  function sell(moment: Moment): Sale {
    const { index, visit, day } = moment;
    const onDuty = moment.pharmacists.find((pharmacist) => roster(pharmacist, day)) ?? null;
    const registered = residents.controlledBuyer(index);
    const code = shelf.choose(choice, index, {
      isControlled: registered !== null,
      hasPharmacist: onDuty !== null,
      isFeverSurge: isFeverSurge(moment.shop.street.districtCode, day),
    });
    const { product } = code;
    const isOnPaper = product.isPrescription && prescription.chance(index, HOSPITAL_PRESCRIPTIONS);
    return toSale(moment, {
      code,
      batchNo: batches.onSale(code, day, batchTurn.below(index, 3)).batchNo,
      quantity:
        product.registrationGroup === 'CONTROLLED'
          ? 1
          : 1 + Math.floor(amount.unit(index) ** 4 * 3),
      buyer: registered ?? buyerOf(moment.shop, visit),
      pharmacist: product.isPrescription ? onDuty : null,
      rxNo: product.isPrescription ? `RX${String(index).padStart(9, '0')}` : null,
      prescribedBy: isOnPaper ? prescription.below(index + 1e9, sizes.medicalInstitutions) : null,
    });
  }

  function* sellPlanted(shop: Firm, count: number): Generator<Sale> {
    let saleNo = count;
    for (const { index, day, second, batch } of plantedOf.get(shop.index) ?? []) {
      saleNo += 1;
      const soldAt = instant(day, second);
      const moment = { shop, index, visit: index, day, soldAt, saleNo, pharmacists: [] };
      yield toSale(moment, {
        code: batch.code,
        batchNo: batch.batchNo,
        quantity: 1,
        buyer: buyerOf(shop, index),
        pharmacist: null,
        rxNo: null,
        prescribedBy: null,
      });
    }
  }

  function buyerOf(shop: Firm, visit: number): number {
    const { first, size } = buyers.chance(visit, OWN_STREET)
      ? residents.ofStreet(shop.street.code)
      : { first: 0, size: residents.size };
    return first + zipfRank(buyers.unit(visit + 2 ** 30), size, BUYER_EXPONENT);
  }

  return { of };
}

interface Moment {
  readonly shop: Firm;
  readonly index: number;
  readonly visit: number;
  readonly day: number;
  readonly soldAt: string;
  readonly saleNo: number;
  readonly pharmacists: readonly Pharmacist[];
}

type Goods = Pick<
  Sale,
  'code' | 'batchNo' | 'quantity' | 'buyer' | 'pharmacist' | 'rxNo' | 'prescribedBy'
>;

function toSale({ index, saleNo, visit, day, soldAt }: Moment, goods: Goods): Sale {
  const { code, batchNo, quantity, buyer, pharmacist, rxNo, prescribedBy } = goods;
  const { priceFen } = code.product;
  return {
    index,
    saleNo,
    visit,
    day,
    soldAt,
    code,
    batchNo,
    quantity,
    priceFen,
    buyer,
    pharmacist,
    rxNo,
    prescribedBy,
  };
}
