import { apportion } from '../random/apportion.ts';
import type { Dice } from '../random/dice.ts';
import { createZipf } from '../random/distributions.ts';
import type { Sizes } from '../scale.ts';
import type { Street, Territory } from './territory.ts';

/** Where a shop stands, before it has a name. Shops are numbered district by district, street by street. */
export interface ShopSite {
  readonly index: number;
  readonly street: Street;
  /** Its number on the street, from 1. */
  readonly numberOnStreet: number;
  /** The number of its chain's head office, or null for a single pharmacy. */
  readonly headOffice: number | null;
}

export function placeShops(
  dice: Dice,
  territory: Territory,
  sizes: Pick<Sizes, 'shops' | 'chainStores' | 'headOffices'>,
): ShopSite[] {
  const chains = createZipf(sizes.headOffices, 0.7);
  const chainOf = dice('shop.chain');
  const { shops, chainStores } = sizes;
  const share = (index: number) => Math.floor((index * chainStores) / shops);

  return spread(territory, shops).map(({ street, numberOnStreet }, index) => {
    const isChainStore = share(index + 1) > share(index);
    const headOffice = isChainStore ? chains(chainOf.unit(index)) : null;
    return { index, street, numberOnStreet, headOffice };
  });
}

/** Places units where the people are: first by district, then by street. */
export function spread(territory: Territory, units: number) {
  const counts = apportion(
    units,
    territory.districts.map((district) => district.weight),
  );
  return territory.districts.flatMap((district, i) => {
    const weights = district.streets.map((street) => street.weight);
    return apportion(counts[i]!, weights).flatMap((count, j) =>
      Array.from({ length: count }, (_, k) => ({
        street: district.streets[j]!,
        numberOnStreet: k + 1,
      })),
    );
  });
}
