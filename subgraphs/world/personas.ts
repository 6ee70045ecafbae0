import type { City } from './city/city.ts';
import { EMERGENCY } from './city/emergencies.ts';

/** What the demonstration's identities need to know of this city: whose data they look at, and why. */
export function describePersonas(city: City) {
  const { mainShop, firms } = city;
  const { creditCode, name, street, headOffice } = mainShop;
  const stores = firms.shops.filter((shop) => shop.headOffice === headOffice);
  return {
    enterprise: { creditCode, name },
    matters: [...cases(city), ...jointInspections(city), ...emergencies()],
    'grid-supervisor': { grids: [street.gridCode] },
    'chain-partner': { uscc: headOffice!.creditCode, grids: gridsOf(stores) },
    'trace-partner': { uscc: firms.wholesalers[0]!.creditCode },
  };
}

/** A matter that a persona is listed on. */
interface PersonaMatter {
  readonly no: string;
  readonly title: string;
  readonly purpose: string;
  readonly persona: string;
}

function cases({ mainShop, cases, transfers, fundViolations }: City): PersonaMatter[] {
  const { name } = mainShop;
  const mainCase = cases.find(({ shop }) => shop === mainShop)!;
  const mainViolation = fundViolations.find(({ firm }) => firm === mainShop)!;
  const openCase = cases.find(({ path }) => path === null)!;
  const toCase = (no: string, title: string, persona: string) => {
    return { no, title, purpose: 'CASE', persona };
  };
  return [
    toCase(mainCase.caseNo, `${name}涉嫌销售假药案`, 'case-officer'),
    toCase(openCase.caseNo, `${openCase.shop.name}违法经营案`, 'case-officer'),
    toCase(mainViolation.id, `${name}违规使用医保基金案`, 'insurance-supervisor'),
    toCase(transfers[0]!.policeCaseNo!, `${name}妨害药品管理案`, 'police-officer'),
  ];
}

function jointInspections(city: City): PersonaMatter[] {
  return city.jointInspections.flatMap(({ id: no, title, personas }) =>
    personas.map((persona) => ({ no, title, purpose: 'JOINT', persona })),
  );
}

function emergencies(): PersonaMatter[] {
  const { id: no, title, personas } = EMERGENCY;
  return personas.map((persona) => ({ no, title, purpose: 'EMERGENCY', persona }));
}

function gridsOf(shops: City['firms']['shops']): readonly string[] {
  return [...new Set(shops.map(({ street }) => street.gridCode))].sort();
}
