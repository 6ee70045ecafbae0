import { DAYS } from '../calendar.ts';
import { apportion } from '../random/apportion.ts';
import type { Dice } from '../random/dice.ts';
import { logNormal } from '../random/distributions.ts';
import type { Sizes } from '../scale.ts';
import type { Batch } from './batches.ts';
import type { Catalogue } from './catalogue.ts';
import type { Firm, Firms } from './firms.ts';
import type { Population } from './population.ts';
import { plantedBatches, supplyAll } from './vaccine-supplies.ts';
import { plantVaccines, type VaccineTruth } from './vaccine-truth.ts';

export interface Dose {
  readonly index: number;
  readonly unit: Firm;
  readonly batch: Batch;
  readonly day: number;
  readonly child: number;
}

export interface Vaccinations {
  readonly batches: readonly Batch[];
  readonly truth: VaccineTruth;
  receipts(): Generator<Receipt>;
  doses(): Generator<Dose>;
}

export interface Receipt {
  readonly unit: Firm;
  readonly batch: Batch;
  readonly day: number;
  readonly isTemperatureOk: boolean;
}

export interface VaccinationPlan {
  readonly dice: Dice;
  readonly sizes: Sizes;
  readonly firms: Firms;
  readonly catalogue: Catalogue;
  readonly children: Population;
}

const PLANTED_BATCHES = 5;

export function createVaccinations(plan: VaccinationPlan): Vaccinations {
  const { dice, sizes, firms, catalogue, children } = plan;
  const codes = catalogue.codes.filter(({ product }) => product.isVaccine);
  const used = codes.slice(
    0,
    Math.min(codes.length, Math.floor((sizes.vaccineBatches - PLANTED_BATCHES) / 3)),
  );
  const supplies = supplyAll(used, sizes.vaccineBatches - PLANTED_BATCHES);
  const planted = plantedBatches(used);
  const points = firms.vaccinationUnits.filter((unit) => unit.kind === 'VACCINATION_UNIT');
  const extra = plantVaccines({ batches: planted, points, supplies, children });
  const regular = sizes.doses - extra.doses.length;

  const size = dice('dose.unit-size');
  const when = dice('dose.day');
  const which = dice('dose.vaccine');
  const whom = dice('dose.child');
  const counts = apportion(
    regular,
    points.map((unit) => logNormal(size, unit.index, 0.4)),
  );

  function* doses(): Generator<Dose> {
    let index = 0;
    for (const [i, unit] of points.entries()) {
      for (let k = 0; k < counts[i]!; k += 1) {
        const day = Math.floor(((k + when.unit(index)) / counts[i]!) * DAYS);
        const ofCode = supplies[which.below(index, supplies.length)]!;
        const supply = ofCode.find(({ lastDay }) => day <= lastDay)!;
        yield { index, unit, batch: supply.batch, day, child: whom.below(index, children.size) };
        index += 1;
      }
    }
    for (const dose of extra.doses) yield { ...dose, index: regular + dose.index };
  }

  function* receipts(): Generator<Receipt> {
    for (const unit of firms.vaccinationUnits) {
      for (const { batch, firstDay } of supplies.flat()) {
        yield { unit, batch, day: firstDay - 2, isTemperatureOk: true };
      }
    }
    yield* extra.receipts;
  }

  return {
    batches: [...supplies.flat().map(({ batch }) => batch), ...planted],
    truth: extra.truth,
    receipts,
    doses,
  };
}
