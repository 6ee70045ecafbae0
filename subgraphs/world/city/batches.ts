import { dayText } from '../calendar.ts';
import type { Draws } from '../random/dice.ts';
import type { ProductCode } from './catalogue.ts';

const FIRST_DAY = -420;
const INTERVAL = 60;
const BATCHES = 11;
const SHELF_LIFE = [730, 912, 1_095];

/** A batch that a maker put on the market. */
export interface Batch {
  readonly code: ProductCode;
  readonly batchNo: string;
  readonly madeDay: number;
  readonly expiresDay: number;
  readonly quantity: number;
}

/** Every pack is made anew about every two months, so that a shop's stock is fresh on any day. */
export interface Batches {
  of(code: ProductCode): Batch[];
  /** A batch that a shop may sell on that day: made a month to half a year before. `turn` is 0, 1 or 2. */
  onSale(code: ProductCode, day: number, turn: number): Batch;
}

export function createBatches(draws: Draws): Batches {
  function create(code: ProductCode, number: number): Batch {
    const madeDay = FIRST_DAY + number * INTERVAL + draws.below(code.index, INTERVAL);
    return {
      code,
      batchNo: batchNoOf(madeDay, 1),
      madeDay,
      expiresDay: madeDay + SHELF_LIFE[code.index % SHELF_LIFE.length]!,
      quantity: 20_000 + 1_000 * draws.below(code.index * BATCHES + number + 1_000_000, 80),
    };
  }
  const known = new Map<number, Batch[]>();
  function of(code: ProductCode): Batch[] {
    let batches = known.get(code.index);
    if (batches === undefined) {
      batches = Array.from({ length: BATCHES }, (_, number) => create(code, number));
      known.set(code.index, batches);
    }
    return batches;
  }
  return {
    of,
    onSale(code, day, turn) {
      const offset = draws.below(code.index, INTERVAL);
      const newest = Math.floor((day - 30 - FIRST_DAY - offset) / INTERVAL);
      return of(code)[newest - turn]!;
    },
  };
}

/** The day it was made, then which batch of the day. */
export function batchNoOf(madeDay: number, number: number): string {
  return dayText(madeDay).replaceAll('-', '').slice(2) + String(number).padStart(2, '0');
}

export function toBatchRow(batch: Batch, lotReleaseNo: string | null = null) {
  return {
    nationalDrugCode: batch.code.nationalDrugCode,
    batchNo: batch.batchNo,
    madeOn: dayText(batch.madeDay),
    expiresOn: dayText(batch.expiresDay),
    quantity: batch.quantity,
    lotReleaseNo,
  };
}
