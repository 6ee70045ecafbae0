import type { LoaderParts } from '../../kit/context.ts';
import { catalogueLoaders } from './catalogue.ts';
import { fundViolationLoaders } from './fund-violations.ts';
import { institutionLoaders } from './institutions.ts';
import { insuredLoaders } from './insured.ts';
import { settlementTotalLoaders } from './settlement-totals.ts';
import { settlementLoaders } from './settlements.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** Built anew for every call, so that one caller's rows never reach another. */
export function createLoaders(parts: LoaderParts) {
  return {
    ...institutionLoaders(parts),
    ...insuredLoaders(parts),
    ...settlementLoaders(parts),
    ...settlementTotalLoaders(parts),
    ...catalogueLoaders(parts),
    ...fundViolationLoaders(parts),
  };
}
