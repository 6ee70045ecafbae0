import { apportion } from '../random/apportion.ts';
import type { CommitteeFact, Reference, StreetFact } from '../reference-files.ts';
import type { Sizes } from '../scale.ts';

export interface District {
  readonly code: string;
  readonly name: string;
  /** Four for each community, one for each village: where people live and shops are. */
  readonly weight: number;
  readonly streets: readonly Street[];
}

export interface Street {
  readonly code: string;
  readonly name: string;
  readonly districtCode: string;
  readonly gridCode: string;
  readonly weight: number;
}

export interface GridRow {
  readonly gridCode: string;
  readonly name: string;
  readonly regionCode: string;
  readonly streetCodes: readonly string[];
}

export interface Territory {
  readonly districts: readonly District[];
  readonly streets: readonly Street[];
  readonly grids: readonly GridRow[];
}

/** Shenyang's districts and streets, and the supervision grids that its streets are bound to. */
export function createTerritory(reference: Reference, sizes: Pick<Sizes, 'grids'>): Territory {
  const weights = weighStreets(reference.committees);
  const codes = [...new Set(reference.streets.map((street) => street.districtCode))].sort();
  const factsOf = new Map(
    codes.map((code) => [code, reference.streets.filter((street) => street.districtCode === code)]),
  );
  const districtWeights = codes.map((code) =>
    sum(factsOf.get(code)!.map((street) => weights.get(street.code) ?? 0)),
  );
  const gridCounts =
    sizes.grids === codes.length ? codes.map(() => 1) : apportion(sizes.grids, districtWeights);

  const districts = codes.map((code, i): District => {
    const facts = factsOf.get(code)!;
    const streets = bindToGrids(facts, weights, gridCounts[i]!);
    return { code, name: facts[0]!.districtName, weight: districtWeights[i]!, streets };
  });
  return {
    districts,
    streets: districts.flatMap((district) => district.streets),
    grids: districts.flatMap(toGrids),
  };
}

function weighStreets(committees: readonly CommitteeFact[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { name, streetCode } of committees) {
    const isVillage = name.includes('村') && !name.includes('社区');
    weights.set(streetCode, (weights.get(streetCode) ?? 0) + (isVillage ? 1 : 4));
  }
  return weights;
}

/** Cuts a district's streets, in the order of their codes, into grids of about the same weight. */
function bindToGrids(
  facts: readonly StreetFact[],
  weights: ReadonlyMap<string, number>,
  grids: number,
): Street[] {
  const total = sum(facts.map((street) => weights.get(street.code) ?? 0));
  let passed = 0;
  return facts.map((street, i) => {
    const weight = weights.get(street.code) ?? 0;
    const byWeight = Math.floor(((passed + weight / 2) / total) * grids);
    passed += weight;
    const grid = clamp(byWeight, grids - (facts.length - i), i);
    const gridCode = `${street.districtCode}-${String(grid + 1).padStart(2, '0')}`;
    return {
      code: street.code,
      name: street.name,
      districtCode: street.districtCode,
      gridCode,
      weight,
    };
  });
}

function toGrids(district: District): GridRow[] {
  const byGrid = Map.groupBy(district.streets, (street) => street.gridCode);
  return [...byGrid].map(([gridCode, streets]) => ({
    gridCode,
    name: `${district.name}第${Number(gridCode.slice(7))}网格`,
    regionCode: district.code,
    streetCodes: streets.map((street) => street.code),
  }));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
