import type { Draws } from '../random/dice.ts';
import { createZipf } from '../random/distributions.ts';
import type { Catalogue, Product, ProductCode } from './catalogue.ts';

/** What the city's shops have on sale. */
export interface Shelf {
  /** A pack for one sale. Without a pharmacist nothing that needs a prescription is sold. */
  choose(
    draws: Draws,
    sale: number,
    options: {
      readonly isControlled: boolean;
      readonly hasPharmacist: boolean;
      readonly isFeverSurge: boolean;
    },
  ): ProductCode;
}

const EXPONENT = 1.05;
/** Of all sales; those are the ones for which the buyer gives a name. */
const REGISTERED_SHARE = 0.2166;
const SURGE_FACTOR = 2.5;

export function createShelf(catalogue: Catalogue, controlledShare: number): Shelf {
  const sold = catalogue.codes.filter(({ product }) => product.isSoldInShops);
  const isControlled = (product: Product) => product.registrationGroup === 'CONTROLLED';
  const isFever = (product: Product) =>
    product.registrationGroup !== null && !isControlled(product);
  const controlled = createStock(sold.filter(({ product }) => isControlled(product)));
  const fever = createStock(sold.filter(({ product }) => isFever(product)));
  const free = sold.filter(({ product }) => product.registrationGroup === null);
  const other = createStock([...free.filter(isForEveryone), ...free.filter(isForSome)]);
  const feverShare = (REGISTERED_SHARE - controlledShare) / (1 - controlledShare);

  return {
    choose(draws, sale, options) {
      const { hasPharmacist } = options;
      const share = options.isFeverSurge ? SURGE_FACTOR * feverShare : feverShare;
      const stock = options.isControlled ? controlled : draws.chance(sale, share) ? fever : other;
      return stock(draws.unit(sale + 2 ** 30), hasPharmacist);
    },
  };
}

/** Insured without a limit of sex or age: these are what most people buy. */
function isForEveryone({ product: { insurance } }: ProductCode): boolean {
  return insurance !== null && insurance.sex === '' && insurance.age === '';
}

function isForSome(code: ProductCode): boolean {
  return !isForEveryone(code);
}

/** Products by popularity, all of them and those without prescription. */
function createStock(codes: readonly ProductCode[]) {
  const free = codes.filter(({ product }) => !product.isPrescription);
  const rankOfAll = createZipf(codes.length, EXPONENT);
  const rankOfFree = createZipf(free.length, EXPONENT);
  return (unit: number, hasPharmacist: boolean): ProductCode =>
    hasPharmacist ? codes[rankOfAll(unit)]! : free[rankOfFree(unit)]!;
}
