/**
 * What whoever receives a field has to keep to: no use beyond the purpose, no passing on to third parties, no combining
 * with other data (政务数据共享条例, art. 25), and deletion after a time (个人信息保护法, art. 19 and 47).
 */
export type Obligation =
  | { readonly code: 'NO_OTHER_PURPOSE' | 'NO_ONWARD_TRANSFER' | 'NO_COMBINATION' }
  | { readonly code: 'DELETE_AFTER_DAYS'; readonly days: number };

const PLAIN = ['NO_OTHER_PURPOSE', 'NO_ONWARD_TRANSFER', 'NO_COMBINATION'] as const;

/** Longer than anything is kept. */
const MAX_DAYS = 36_500;

export function isObligation(value: unknown): value is Obligation {
  if (typeof value !== 'object' || value === null) return false;
  const { code, days, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length > 0) return false;
  if (code === 'DELETE_AFTER_DAYS') {
    return Number.isInteger(days) && Number(days) > 0 && Number(days) <= MAX_DAYS;
  }
  return PLAIN.some((known) => known === code) && days === undefined;
}
