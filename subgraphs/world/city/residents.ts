import { apportion } from '../random/apportion.ts';
import type { Dice } from '../random/dice.ts';
import type { Population } from './population.ts';
import type { Street } from './territory.ts';

/** The people of the city, numbered street by street. */
export interface Residents extends Population {
  ofStreet(streetCode: string): { readonly first: number; readonly size: number };
  streetOf(index: number): Street;
  /**
   * The resident who buys controlled medicine in this sale, or null. Each does so at most once, so that nobody goes over
   * a limit by chance.
   */
  controlledBuyer(sale: number): number | null;
}

const BUYS_CONTROLLED = 0.55;

export function createResidents(
  dice: Dice,
  plan: {
    readonly population: Population;
    readonly streets: readonly Street[];
    /** The number of ordinary sales. */
    readonly sales: number;
  },
): Residents {
  const { population, streets, sales } = plan;
  const sizes = apportion(
    population.size,
    streets.map((street) => street.weight),
  );
  const blocks = new Map<string, { first: number; size: number }>();
  const homes: Street[] = [];
  streets.forEach((street, i) => {
    blocks.set(street.code, { first: homes.length, size: sizes[i]! });
    for (let k = 0; k < sizes[i]!; k += 1) homes.push(street);
  });

  const controlled = dice('resident.controlled');
  return {
    ...population,
    ofStreet: (streetCode) => blocks.get(streetCode)!,
    streetOf: (index) => homes[index]!,
    controlledBuyer(sale) {
      const resident = Math.floor((sale * population.size) / sales);
      const isFirst = sale === 0 || Math.floor(((sale - 1) * population.size) / sales) < resident;
      return isFirst && controlled.chance(resident, BUYS_CONTROLLED) ? resident : null;
    },
  };
}

/** Share of the sales that are controlled medicine. */
export function controlledShare(residents: number, sales: number): number {
  return (BUYS_CONTROLLED * residents) / sales;
}
