import type { ProductCode } from './catalogue.ts';
import type { Sale } from './sales.ts';

/** The codes on the packs that were sold; no two sales share one. */
export function traceCodesOf({ code, index, quantity }: Sale): string[] {
  const first = index * 8;
  const codes: string[] = [];
  for (let i = 0; i < quantity; i += 1) codes.push(traceCodeOf(code, first + i));
  return codes;
}

/** @param serial below 10^13 and never used twice for a pack. */
export function traceCodeOf(code: ProductCode, serial: number): string {
  return code.tracePrefix + String(serial).padStart(13, '0');
}
