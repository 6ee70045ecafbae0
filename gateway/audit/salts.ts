import { randomBytes } from 'node:crypto';

const SALT_DIGITS = 32;
const STOCK_BYTES = 4_096;

let stock = '';
let used = 0;

/** A random value of 16 bytes in hex, never given twice. They are drawn in stock: alone, each would cost more than its hash. */
export function drawSalt(): string {
  if (used === stock.length) {
    stock = randomBytes(STOCK_BYTES).toString('hex');
    used = 0;
  }
  used += SALT_DIGITS;
  return stock.slice(used - SALT_DIGITS, used);
}
