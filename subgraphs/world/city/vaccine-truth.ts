import type { Batch } from './batches.ts';
import type { Firm } from './firms.ts';
import type { Population } from './population.ts';
import type { Dose, Receipt } from './vaccinations.ts';
import type { Supply } from './vaccine-supplies.ts';

/** What went wrong with vaccines on purpose. */
export interface VaccineTruth {
  /** Batches of which one unit's delivery had been too warm; the unit gave them all the same. */
  readonly breaches: readonly { readonly batch: Batch; readonly unit: Firm }[];
  readonly expiredDoses: readonly Dose[];
  readonly doseWithoutReceipt: Dose;
  /** The doses of the seven who fell ill after one batch at one unit. */
  readonly cluster: readonly Dose[];
  /** Illness that only coincided with a dose of the same batch. */
  readonly coincidences: readonly Dose[];
}

export interface PlantedVaccines {
  readonly doses: readonly Dose[];
  readonly receipts: readonly Receipt[];
  readonly truth: VaccineTruth;
}

export interface VaccineTruthPlan {
  /** Three that were too warm, one that expires on day 120, one that a unit never received. */
  readonly batches: readonly Batch[];
  readonly points: readonly Firm[];
  readonly supplies: readonly (readonly Supply[])[];
  readonly children: Population;
}

const DOSES_PER_BREACH = 4;
const CLUSTER = 7;
const COINCIDENCES = 5;
const CLUSTER_DAY = 150;

/** The planted doses, on top of the ordinary ones, and the deliveries that belong to them. */
export function plantVaccines(plan: VaccineTruthPlan): PlantedVaccines {
  const { batches, points, supplies, children } = plan;
  const [expired, unreceived] = [batches[3]!, batches[4]!];
  const pointAt = (index: number) => points[index % (points.length - 1)]!;
  const doses: Dose[] = [];
  function give(unit: Firm, batch: Batch, day: number): Dose {
    const index = doses.length;
    const dose = { index, unit, batch, day, child: children.size - 1 - index };
    doses.push(dose);
    return dose;
  }

  const breaches = batches.slice(0, 3).map((batch, i) => ({ batch, unit: pointAt(i) }));
  for (const { batch, unit } of breaches) {
    times(DOSES_PER_BREACH, (i) => give(unit, batch, 50 + i));
  }
  const { batch } = supplies[0]!.find(({ lastDay }) => CLUSTER_DAY <= lastDay)!;
  const truth: VaccineTruth = {
    breaches,
    expiredDoses: times(2, (i) => give(pointAt(3), expired, 123 + 2 * i)),
    doseWithoutReceipt: give(pointAt(5), unreceived, 90),
    cluster: times(CLUSTER, (i) => give(points.at(-1)!, batch, CLUSTER_DAY + (i % 3))),
    coincidences: times(COINCIDENCES, (i) => give(pointAt(3 * i), batch, CLUSTER_DAY + i)),
  };
  const receipts = [
    ...breaches.map((breach) => ({ ...breach, day: 40, isTemperatureOk: false })),
    { unit: pointAt(3), batch: expired, day: 30, isTemperatureOk: true },
    { unit: pointAt(4), batch: unreceived, day: 30, isTemperatureOk: true },
  ];
  return { doses, receipts, truth };
}

function times<T>(count: number, create: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => create(index));
}
