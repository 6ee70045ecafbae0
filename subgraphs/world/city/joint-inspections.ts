import type { AgencyName } from '../../../schema/subgraphs.ts';
import { dayOf, dayText, LAST_DAY } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import { shuffle } from '../random/distributions.ts';
import type { Sizes } from '../scale.ts';
import type { Firm, Firms } from './firms.ts';

/** An inspection that several agencies make together (跨部门联合检查). */
export interface JointInspection {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  /** The leading one first. */
  readonly agencies: readonly AgencyName[];
  /** Roles of the demonstration whose officers the agencies send. */
  readonly personas: readonly string[];
  readonly units: readonly JointInspectionUnit[];
}

export interface JointInspectionUnit {
  readonly firm: Firm;
  /** Null until the agencies have been there. */
  readonly visitedDay: number | null;
  readonly findingAgencies: readonly AgencyName[];
}

export interface JointInspectionPlan {
  readonly dice: Dice;
  readonly sizes: Sizes;
  readonly firms: Firms;
  readonly mainShop: Firm;
}

/** The campaign lasts 18 months. */
const FIRST_DAY = '2026-07-01';
const LAST_DAY_OF_CAMPAIGN = '2027-12-31';
const VISITED = 0.6;
const FOUND_SOMETHING = 0.2;

export function createJointInspections(plan: JointInspectionPlan): JointInspection[] {
  const { drugsAndDevices, controlledDrugs } = plan.sizes.jointInspectionUnits;
  const general = {
    id: 'SYLJ-2026-0001',
    title: '涉药涉械单位跨部门综合监管抽查',
    theme: 'DRUGS_AND_DEVICES',
    agencies: ['market-supervision', 'health', 'medical-insurance'],
    personas: ['grid-supervisor', 'case-officer', 'health-supervisor', 'insurance-supervisor'],
  } as const;
  const controlled = {
    id: 'SYLJ-2026-0002',
    title: '麻醉药品和精神药品跨部门专项检查',
    theme: 'CONTROLLED_DRUGS',
    agencies: ['market-supervision', 'public-security', 'health'],
    personas: ['grid-supervisor', 'case-officer', 'health-supervisor', 'police-officer'],
  } as const;
  return [
    { ...general, units: listUnits(plan, general, [plan.mainShop], drugsAndDevices) },
    { ...controlled, units: listUnits(plan, controlled, [], controlledDrugs) },
  ];
}

/** Units drawn by lot (双随机), after those that are wanted anyway. */
function listUnits(
  { dice, firms }: JointInspectionPlan,
  { id, agencies }: Pick<JointInspection, 'id' | 'agencies'>,
  wanted: readonly Firm[],
  count: number,
): JointInspectionUnit[] {
  const all = [...firms.shops.filter((shop) => shop.isTrading), ...firms.medicalInstitutions];
  const drawn = shuffle(dice(`joint-inspection.units.${id}`), all.length)
    .map((index) => all[index]!)
    .filter((firm) => !wanted.includes(firm));
  const draws = dice(`joint-inspection.visit.${id}`);
  const firstDay = dayOf(FIRST_DAY);

  return [...wanted, ...drawn].slice(0, count).map((firm, i) => {
    const isVisited = i < count * VISITED;
    const hasFindings = isVisited && draws.chance(3 * i, FOUND_SOMETHING);
    return {
      firm,
      visitedDay: isVisited ? firstDay + draws.below(3 * i + 1, LAST_DAY - firstDay) : null,
      findingAgencies: hasFindings ? [draws.pick(3 * i + 2, agencies)] : [],
    };
  });
}

export function toJointInspectionRow({ agencies, personas, units, ...plan }: JointInspection) {
  return {
    ...plan,
    leadAgency: agencies[0]!,
    agencies,
    officerSubjects: [...personas.map((persona) => `demo:${persona}`), 'officer:10001'],
    startsOn: FIRST_DAY,
    endsOn: LAST_DAY_OF_CAMPAIGN,
    state: units.every(({ visitedDay }) => visitedDay !== null) ? 'FINDINGS_IN' : 'IN_PROGRESS',
  };
}

export function* jointInspectionUnitRows(inspections: readonly JointInspection[]) {
  for (const { id: jointInspectionId, units } of inspections) {
    for (const { firm, visitedDay, findingAgencies } of units) {
      const result = findingAgencies.length === 0 ? 'PASSED' : 'PROBLEMS';
      yield {
        jointInspectionId,
        creditCode: firm.creditCode,
        regionCode: firm.street.districtCode,
        gridCode: firm.street.gridCode,
        chainCode: firm.headOffice?.creditCode ?? null,
        visitedOn: visitedDay === null ? null : dayText(visitedDay),
        result: visitedDay === null ? null : result,
        findingAgencies,
      };
    }
  }
}
