import { randomBytes } from 'node:crypto';

const DIGITS = 32;
const STOCK_BYTES = 4_096;

let stock = '';
let used = 0;

/** 16 random bytes in hex, never given twice. They are drawn in stock: alone, each would cost more than a hash of them. */
export function drawHex(): string {
  if (used === stock.length) {
    stock = randomBytes(STOCK_BYTES).toString('hex');
    used = 0;
  }
  used += DIGITS;
  return stock.slice(used - DIGITS, used);
}

/** As many such texts as are asked for. */
export function drawHexes(count: number): string[] {
  const drawn: string[] = [];
  while (drawn.length < count) drawn.push(drawHex());
  return drawn;
}
