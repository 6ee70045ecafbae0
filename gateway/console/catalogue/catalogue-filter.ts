import type { UrlParams } from '../site/use-url-params.ts';

/** What `catalogue(where:)` takes. */
export interface CatalogueWhere {
  readonly text?: string;
  readonly owner?: string;
  readonly sharing?: string;
  readonly level?: string;
}

export const OWNER_VALUES = [
  'MARKET_SUPERVISION',
  'HEALTH',
  'MEDICAL_INSURANCE',
  'PUBLIC_SECURITY',
  'EXCHANGE',
] as const;
export const LEVEL_VALUES = ['L1', 'L2', 'L3', 'L4'] as const;
export const SHARING_VALUES = ['UNCONDITIONAL', 'CONDITIONAL', 'WITHHELD'] as const;

/** The filter that an address asks for. A value that there isn't is left out: an address is anybody's to write. */
export function toWhere({ text, owner, sharing, level }: UrlParams): CatalogueWhere {
  return {
    ...(text === undefined ? {} : { text }),
    ...(isOneOf(OWNER_VALUES, owner) ? { owner } : {}),
    ...(isOneOf(SHARING_VALUES, sharing) ? { sharing } : {}),
    ...(isOneOf(LEVEL_VALUES, level) ? { level } : {}),
  };
}

function isOneOf<Value extends string>(
  values: readonly Value[],
  value: string | undefined,
): value is Value {
  return values.some((one) => one === value);
}
