import { DAYS } from '../calendar.ts';
import { apportion } from '../random/apportion.ts';
import type { Dice } from '../random/dice.ts';
import { createWeighted, shuffle } from '../random/distributions.ts';
import type { Sizes } from '../scale.ts';
import { createDefect, type Defect } from './defects.ts';
import type { Firm, Firms } from './firms.ts';
import type { Supervisors } from './supervisors.ts';
import type { Territory } from './territory.ts';

/** A visit of the supervision to a unit (监督检查). */
export interface Inspection {
  readonly index: number;
  readonly id: string;
  readonly unit: Firm;
  readonly day: number;
  readonly kind: string;
  readonly badges: readonly string[];
  readonly defects: readonly Defect[];
}

export interface InspectionPlan {
  readonly dice: Dice;
  readonly sizes: Sizes;
  readonly territory: Territory;
  readonly firms: Firms;
  readonly supervisors: Supervisors;
  readonly mainShop: Firm;
}

const KINDS = ['DAILY', 'SPECIAL', 'FOR_CAUSE', 'OFF_SITE'];
const KIND_WEIGHTS = [80, 10, 6, 4];

export function createInspections(plan: InspectionPlan): Inspection[] {
  const { dice, sizes, supervisors, mainShop } = plan;
  const when = dice('inspection.day');
  const kind = dice('inspection.kind');
  const kindOf = createWeighted(KIND_WEIGHTS);
  const visits = chooseUnits(plan);
  const mainVisit = visits.indexOf(mainShop);
  const defects = countDefects(dice, sizes, mainVisit);
  const slowMain = (index: number) => (index === mainVisit ? 40 : when.below(index, DAYS));

  return visits.map((unit, index): Inspection => {
    const day = slowMain(index);
    const id = `JC2026${String(index + 1).padStart(6, '0')}`;
    return {
      index,
      id,
      unit,
      day,
      kind: KINDS[kindOf(kind.unit(index))]!,
      badges: supervisors.of(unit.street.gridCode).map((supervisor) => supervisor.badgeNo),
      defects: Array.from({ length: defects.get(index) ?? 0 }, (_, number) =>
        createDefect(dice, { id, index: index * 8 + number, number, day }),
      ),
    };
  });
}

/** The districts get their share of inspections by shops; in a district everyone is seen before anyone is seen twice. */
function chooseUnits({ dice, sizes, territory, firms, mainShop }: InspectionPlan): Firm[] {
  const codes = territory.districts.map((district) => district.code);
  const ofDistrict = Map.groupBy(
    [...firms.shops.filter((shop) => shop.isTrading), ...firms.vaccinationUnits],
    (unit) => unit.street.districtCode,
  );
  const shopCounts = codes.map(
    (code) => firms.shops.filter((shop) => shop.street.districtCode === code).length,
  );
  const counts = apportion(sizes.inspections, shopCounts);
  return codes.flatMap((code, i) => {
    const units = ofDistrict.get(code)!;
    const order = shuffle(dice(`inspection.units.${code}`), units.length)
      .map((unit) => units[unit]!)
      .sort((a, b) => Number(b === mainShop) - Number(a === mainShop));
    return Array.from({ length: counts[i]! }, (_, j) => order[j % order.length]!);
  });
}

/** Which visits found one, two or three to four defects, so that their sum is exact. */
function countDefects(dice: Dice, sizes: Sizes, mainVisit: number): Map<number, number> {
  const { inspections, defects } = sizes;
  const threes = Math.round(inspections * 0.012);
  const fours = Math.round(inspections * 0.005);
  const twos = Math.round(inspections * 0.045);
  const ones = defects - 2 * twos - 3 * threes - 4 * fours;
  const numbers = [
    ...new Array<number>(fours).fill(4),
    ...new Array<number>(threes).fill(3),
    ...new Array<number>(twos).fill(2),
    ...new Array<number>(ones).fill(1),
  ];
  const order = [
    mainVisit,
    ...shuffle(dice('inspection.defects'), inspections).filter((index) => index !== mainVisit),
  ];
  const ofMain = numbers.indexOf(2);
  [numbers[0], numbers[ofMain]] = [numbers[ofMain]!, numbers[0]!];
  return new Map(numbers.map((number, i) => [order[i]!, number]));
}
