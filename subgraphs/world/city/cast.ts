import type { Dice } from '../random/dice.ts';
import { shuffle } from '../random/distributions.ts';
import type { CasePaths, Sizes } from '../scale.ts';
import type { ShopSite } from './shop-sites.ts';

export type CasePath = keyof CasePaths;

/** One firm that stands in the register under its old name and again under its new one. */
export interface Renaming {
  readonly old: number;
  readonly current: number;
}

/** Which shop plays which planted part, by shop number. Parts don't overlap unless it is said. */
export interface Cast {
  /** The shop that the demonstration looks at: it has something of everything. */
  readonly main: number;
  readonly renamed: readonly Renaming[];
  readonly failingCodes: ReadonlySet<number>;
  readonly recallBreakers: readonly number[];
  readonly recallSellersInTime: readonly number[];
  /** The last one's licence is revoked, the others' expire. */
  readonly deadLicences: readonly number[];
  readonly renewedRetroactively: readonly number[];
  /** The firms with a decided case; the main shop and the one whose licence is revoked are among them. */
  readonly cases: readonly { readonly shop: number; readonly path: CasePath }[];
  /** Four of the fined, the main shop first. */
  readonly transferred: readonly number[];
  readonly covertlyInvestigated: readonly number[];
  /** Lost their insurance designation; four of them are among the fined. */
  readonly delisted: readonly number[];
}

const PAIRS = 12;
const FAILING_CODES = 15;
const TRANSFERS = 4;

export function createCast(dice: Dice, sites: readonly ShopSite[], sizes: Sizes): Cast {
  const renamed = pairSinglePharmacies(dice, sites);
  const paired = new Set(renamed.flatMap(({ old, current }) => [old, current]));
  const order = shuffle(dice('cast.order'), sites.length).filter((shop) => !paired.has(shop));
  const main = order.findIndex((shop) => isOfBigChain(sites, shop));
  const [mainShop] = order.splice(main, 1) as [number];
  const take = (count: number) => order.splice(0, count);

  const failingCodes = new Set(order.splice(-FAILING_CODES));
  const deadLicences = take(7);
  const cases = decideCases(sizes.casePaths, mainShop, deadLicences.at(-1)!, take);
  const fined = cases.filter(({ path }) => path === 'FINE').map(({ shop }) => shop);
  return {
    main: mainShop,
    renamed,
    failingCodes,
    deadLicences,
    cases,
    transferred: fined.slice(0, TRANSFERS),
    delisted: [...fined.slice(1, 5), ...take(8)],
    renewedRetroactively: take(3),
    recallBreakers: take(11),
    recallSellersInTime: take(9),
    covertlyInvestigated: take(sizes.covertPoliceCases),
  };
}

function pairSinglePharmacies(dice: Dice, sites: readonly ShopSite[]): Renaming[] {
  const singles = sites.filter((site) => site.headOffice === null);
  const pairs = singles.flatMap((site, i): Renaming[] => {
    const next = singles[i + 1];
    const isPair = i % 2 === 0 && next?.street.districtCode === site.street.districtCode;
    return isPair ? [{ old: site.index, current: next.index }] : [];
  });
  const order = shuffle(dice('cast.renamed'), pairs.length);
  return order.slice(0, PAIRS).map((i) => pairs[i]!);
}

/** The first head office has the most stores. */
function isOfBigChain(sites: readonly ShopSite[], shop: number): boolean {
  return sites[shop]!.headOffice === 0;
}

function decideCases(
  paths: CasePaths,
  main: number,
  revoked: number,
  take: (count: number) => number[],
): { shop: number; path: CasePath }[] {
  const withPath = (path: CasePath, shops: number[]) => shops.map((shop) => ({ shop, path }));
  return [
    ...withPath('FINE', [main, ...take(paths.FINE - 1)]),
    ...withPath('REVOCATION', [revoked]),
    ...withPath('WARNING', take(paths.WARNING)),
    ...withPath('SUSPENSION', take(paths.SUSPENSION)),
    ...withPath('NO_PENALTY', take(paths.NO_PENALTY)),
  ];
}
