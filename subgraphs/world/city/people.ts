import type { Dice } from '../random/dice.ts';
import type { Sizes } from '../scale.ts';
import { createPopulation, type Person, type Population } from './population.ts';

/** Everybody in the city. */
export interface People {
  readonly residents: Population;
  /** Who is vaccinated. */
  readonly children: Population;
  /** Pharmacists, then the other staff, then practitioners. */
  readonly workers: Population;
  /** The firms' legal representatives, by the number of the firm. */
  readonly owners: Population;
  readonly veterans: Population;
  /** Numbers of the residents whose identity number has a region code that was withdrawn. */
  readonly withdrawnRegions: readonly number[];
  readonly firstStaff: number;
  readonly firstPractitioner: number;
  all(): Generator<Person>;
}

const WITHDRAWN_CODES = 20;
const RETIRED_PHARMACISTS = 5;
const DOSES_PER_CHILD = 3;

export function createPeople(
  dice: Dice,
  plan: {
    readonly secret: string;
    readonly sizes: Sizes;
    readonly firms: number;
    readonly practitioners: number;
  },
): People {
  const { secret, sizes, firms, practitioners } = plan;
  const withdrawn = dice('resident.withdrawn-code');
  const stretch = Math.floor(sizes.residents / WITHDRAWN_CODES);
  const withdrawnRegions = Array.from(
    { length: WITHDRAWN_CODES },
    (_, i) => i * stretch + withdrawn.below(i, stretch),
  );
  const residents = createPopulation(dice, secret, {
    name: 'resident',
    size: sizes.residents,
    firstRegion: 210190,
    regions: 6,
    firstPhone: 0,
    bornFrom: '1938-01-01',
    bornTo: '2008-01-01',
    withdrawnRegions: new Set(withdrawnRegions),
  });
  const workers = createPopulation(dice, secret, {
    name: 'worker',
    size: sizes.staff + practitioners,
    firstRegion: 210196,
    regions: 2,
    firstPhone: 100_000_000,
    bornFrom: '1968-01-01',
    bornTo: '2001-01-01',
  });
  const owners = createPopulation(dice, secret, {
    name: 'owner',
    size: firms,
    firstRegion: 210198,
    regions: 1,
    firstPhone: 200_000_000,
    bornFrom: '1962-01-01',
    bornTo: '1998-01-01',
  });
  const veterans = createPopulation(dice, secret, {
    name: 'veteran',
    size: RETIRED_PHARMACISTS,
    firstRegion: 210198,
    regions: 1,
    firstPhone: 300_000_000,
    bornFrom: '1955-01-01',
    bornTo: '1961-12-31',
  });
  const children = createPopulation(dice, secret, {
    name: 'child',
    size: Math.ceil(sizes.doses / DOSES_PER_CHILD),
    firstRegion: 210199,
    regions: 1,
    firstPhone: 400_000_000,
    bornFrom: '2019-01-01',
    bornTo: '2026-02-01',
  });

  const populations = [residents, workers, owners, veterans, children];
  return {
    residents,
    workers,
    owners,
    veterans,
    children,
    withdrawnRegions,
    firstStaff: sizes.pharmacists,
    firstPractitioner: sizes.staff,
    *all() {
      for (const population of populations) {
        for (let i = 0; i < population.size; i += 1) yield population.person(i);
      }
    },
  };
}
