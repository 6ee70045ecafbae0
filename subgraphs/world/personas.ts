import type { City } from './city/city.ts';

/** What the demonstration's identities need to know of this city: whose data they look at, and why. */
export function describePersonas({ mainShop, cases, transfers, fundViolations, firms }: City) {
  const { creditCode, name, street, headOffice } = mainShop;
  const mainCase = cases.find(({ shop }) => shop === mainShop)!;
  const mainViolation = fundViolations.find(({ firm }) => firm === mainShop)!;
  const stores = firms.shops.filter((shop) => shop.headOffice === headOffice);
  const openCase = cases.find(({ path }) => path === null)!;
  return {
    enterprise: { creditCode, name },
    matters: [
      toMatter(mainCase.caseNo, `${name}涉嫌销售假药案`, 'case-officer'),
      toMatter(openCase.caseNo, `${openCase.shop.name}违法经营案`, 'case-officer'),
      toMatter(mainViolation.id, `${name}违规使用医保基金案`, 'insurance-supervisor'),
      toMatter(transfers[0]!.policeCaseNo!, `${name}妨害药品管理案`, 'police-officer'),
    ],
    'grid-supervisor': { grids: [street.gridCode] },
    'chain-partner': { uscc: headOffice!.creditCode, grids: gridsOf(stores) },
    'trace-partner': { uscc: firms.wholesalers[0]!.creditCode },
  };
}

function gridsOf(shops: City['firms']['shops']): readonly string[] {
  return [...new Set(shops.map(({ street }) => street.gridCode))].sort();
}

function toMatter(no: string, title: string, persona: string) {
  return { no, title, purpose: 'CASE', persona };
}
