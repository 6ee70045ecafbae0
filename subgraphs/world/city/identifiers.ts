import {
  citizenIdCheck,
  creditCodeCheck,
  nationalDrugCodeCheck,
  organisationCodeCheck,
} from '../../../schema/contract/identifiers.ts';
import type { Dice } from '../random/dice.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const SERIALS = 31 ** 4;

/** Organisation codes that begin with these four are nobody's. */
const RESERVED_BLOCK = 'MAT0';

/**
 * A credit code of an organisation that doesn't exist.
 *
 * @param kind 91 enterprise, 92 sole trader, 12 public institution.
 * @param serial below 31^4, never used twice.
 */
export function creditCodeOf(kind: '91' | '92' | '12', regionCode: string, serial: number): string {
  const first8 = RESERVED_BLOCK + toBase31(serial, 4);
  const first17 = kind + regionCode + first8 + organisationCodeCheck(first8);
  return first17 + creditCodeCheck(first17);
}

/** The city's own serials for organisation codes: another for every index below 31^4. */
export function createSerials(dice: Dice): (index: number) => number {
  const draws = dice('firm.serial');
  const step = 31 * (1 + draws.below(0, SERIALS / 31 - 1)) + 1 + draws.below(1, 30); // never a multiple of 31
  const first = draws.below(2, SERIALS);
  return (index) => (first + index * step) % SERIALS;
}

/** The same code with a check character that doesn't fit, as some early codes in force have. */
export function spoilCheck(creditCode: string): string {
  const check = ALPHABET.indexOf(creditCode[17]!);
  return creditCode.slice(0, 17) + ALPHABET[(check + 7) % 31];
}

/** @param bornOn `YYYY-MM-DD`. @param sequence 0 to 999, odd for men. */
export function citizenIdOf(regionCode: string, bornOn: string, sequence: number): string {
  const first17 = regionCode + bornOn.replaceAll('-', '') + String(sequence).padStart(3, '0');
  return first17 + citizenIdCheck(first17);
}

/** No mobile number begins with 12. */
export function mobileOf(serial: number): string {
  return `12${String(serial).padStart(9, '0')}`;
}

/** No number of a fixed line begins with 0. */
export function fixedLineOf(serial: number): string {
  return `024-0${String(serial).padStart(7, '0')}`;
}

/** No firm has a code from 99000. */
export function nationalDrugCodeOf(firm: number, product: number): string {
  const first13 = `869${99_000 + firm}${String(product).padStart(5, '0')}`;
  return first13 + nationalDrugCodeCheck(first13);
}

/** Neither a province nor a century begins with 99. */
export function approvalNumberOf(letter: 'H' | 'Z' | 'S', serial: number): string {
  return `国药准字${letter}99${String(serial).padStart(6, '0')}`;
}

function toBase31(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 31)) {
    text = ALPHABET[rest % 31] + text;
  }
  return text;
}
