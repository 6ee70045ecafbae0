import { createHmac } from 'node:crypto';
import { isDay } from './day.ts';
import { ApiError } from './errors.ts';

export type CreditCode = string & { readonly identifier: 'creditCode' };
export type CitizenId = string & { readonly identifier: 'citizenId' };
export type NationalDrugCode = string & {
  readonly identifier: 'nationalDrugCode';
};
export type ApprovalNumber = string & { readonly identifier: 'approvalNumber' };
export type TraceCode = string & { readonly identifier: 'traceCode' };
/** 64 hexadecimal digits; the only key by which agencies join persons. */
export type PersonKey = string & { readonly identifier: 'personKey' };

const CREDIT_CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_CODE = /^[0-9A-HJ-NP-RTUWXY]{18}$/;
const CITIZEN_ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CITIZEN_ID_CHECKS = '10X98765432';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Reads a unified social credit code (统一社会信用代码), the key under which every agency files an organisation.
 * The check character is not required to fit: some early codes in force don't (see `hasCreditCodeCheck`).
 *
 * @param text 18 characters, upper case, no spaces.
 * @throws ApiError CREDIT_CODE_INVALID: wrong length or character.
 * @see GB 32100-2015
 */
export function parseCreditCode(text: string): CreditCode {
  if (!CREDIT_CODE.test(text)) throw new ApiError('CREDIT_CODE_INVALID');
  return text as CreditCode;
}

/** The 18th character for the first 17: it makes the sum weighted by 3^i divisible by 31 (GB 32100-2015). */
export function creditCodeCheck(first17: string): string {
  const sum = [...first17].reduce(
    (total, character, i) =>
      total + CREDIT_CODE_ALPHABET.indexOf(character) * modularPower(3, i, 31),
    0,
  );
  return CREDIT_CODE_ALPHABET[(31 - (sum % 31)) % 31]!;
}

export function hasCreditCodeCheck(code: string): boolean {
  return CREDIT_CODE.test(code) && creditCodeCheck(code.slice(0, 17)) === code[17];
}

/** The 9th character of an organisation code, for its first 8 (GB 11714). */
export function organisationCodeCheck(first8: string): string {
  const sum = [...first8].reduce(
    (total, character, i) => total + Number.parseInt(character, 36) * ORGANISATION_WEIGHTS[i]!,
    0,
  );
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/**
 * Reads a citizen identity number (公民身份号码).
 *
 * @param text 17 digits and a check character; a small x is taken as X.
 * @throws ApiError CITIZEN_ID_INVALID: wrong form, no such day of birth, or the check character doesn't fit.
 * @see GB 11643-1999
 */
export function parseCitizenId(text: string): CitizenId {
  const id = text.toUpperCase();
  if (!/^\d{17}[\dX]$/.test(id)) throw new ApiError('CITIZEN_ID_INVALID');

  const born = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  if (!isDay(born) || citizenIdCheck(id.slice(0, 17)) !== id[17]) {
    throw new ApiError('CITIZEN_ID_INVALID');
  }
  return id as CitizenId;
}

/** The 18th character for the first 17, ISO 7064 MOD 11-2 (GB 11643-1999). */
export function citizenIdCheck(first17: string): string {
  const sum = [...first17].reduce(
    (total, digit, i) => total + Number(digit) * CITIZEN_ID_WEIGHTS[i]!,
    0,
  );
  return CITIZEN_ID_CHECKS[sum % 11]!;
}

/**
 * Reads a national drug code (国家药品编码本位码): 86, 9, firm 5, product 5, check digit.
 *
 * @throws ApiError DRUG_CODE_INVALID: wrong form or check digit.
 * @see GB 18937; the check digit is GS1's modulo 10.
 */
export function parseNationalDrugCode(text: string): NationalDrugCode {
  if (!/^86\d{12}$/.test(text) || nationalDrugCodeCheck(text.slice(0, 13)) !== text[13]) {
    throw new ApiError('DRUG_CODE_INVALID');
  }
  return text as NationalDrugCode;
}

/** The 14th digit for the first 13: GS1 modulo 10, weights 3 and 1 from the right. */
export function nationalDrugCodeCheck(first13: string): string {
  const sum = [...first13].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}

/** @throws ApiError APPROVAL_NUMBER_INVALID: not 国药准字, a category letter (imports two) and 8 digits. */
export function parseApprovalNumber(text: string): ApprovalNumber {
  if (!/^国药准字[HZSJTBF]J?\d{8}$/u.test(text)) throw new ApiError('APPROVAL_NUMBER_INVALID');
  return text as ApprovalNumber;
}

/**
 * Reads a drug trace code (药品追溯码) of the national scheme: 7 digits name product and pack, 13 are the serial.
 * There is no public check digit.
 *
 * @throws ApiError TRACE_CODE_INVALID: not 20 digits beginning with 8.
 */
export function parseTraceCode(text: string): TraceCode {
  if (!/^8\d{19}$/.test(text)) throw new ApiError('TRACE_CODE_INVALID');
  return text as TraceCode;
}

/**
 * The key that stands for a person in every agency: HMAC-SHA256 of the normalised identity number, under the secret
 * of the identity service, so that nobody can find the number by trying all of them.
 */
export function personKeyOf(citizenId: string, secret: string): PersonKey {
  const key = createHmac('sha256', secret).update(citizenId.trim().toUpperCase()).digest('hex');
  return key as PersonKey;
}

function modularPower(base: number, exponent: number, modulus: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i += 1) power = (power * base) % modulus;
  return power;
}
