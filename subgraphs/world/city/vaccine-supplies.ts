import { DAYS } from '../calendar.ts';
import { apportion } from '../random/apportion.ts';
import { type Batch, batchNoOf } from './batches.ts';
import type { ProductCode } from './catalogue.ts';

/** A batch that a unit gives out over some days. */
export interface Supply {
  readonly batch: Batch;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Each vaccine's batches follow each other through the window; none expires while it is given. */
export function supplyAll(codes: readonly ProductCode[], batches: number): Supply[][] {
  const counts = apportion(
    batches,
    codes.map(() => 1),
  );
  return codes.map((code, i) => {
    const count = counts[i]!;
    return Array.from({ length: count }, (_, b): Supply => {
      const firstDay = Math.floor((b * DAYS) / count);
      const lastDay = Math.floor(((b + 1) * DAYS) / count) - 1;
      return { batch: vaccineBatch(code, firstDay - 150, 1), firstDay, lastDay };
    });
  });
}

/** Three that were too warm, one that expired, one that a unit never received. */
export function plantedBatches(codes: readonly ProductCode[]): Batch[] {
  const batches = [0, 1, 2, 3, 4].map((i) =>
    vaccineBatch(codes[i % codes.length]!, -100 + 9 * i, 5),
  );
  return batches.map((batch, i) => (i === 3 ? { ...batch, expiresDay: 120 } : batch));
}

function vaccineBatch(code: ProductCode, madeDay: number, number: number): Batch {
  const batchNo = batchNoOf(madeDay, number);
  return { code, batchNo, madeDay, expiresDay: madeDay + 730, quantity: 8_000 };
}
