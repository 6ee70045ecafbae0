import type { City } from './city/city.ts';

/** What the demonstration's identities need to know of this city: whose data they look at, and why. */
export function describePersonas({ mainShop, cases, transfers, firms }: City) {
  const mainCase = cases.find((adminCase) => adminCase.shop === mainShop)!;
  const policeCaseNo = transfers[0]!.policeCaseNo!;
  return {
    enterprise: { creditCode: mainShop.creditCode, name: mainShop.name },
    matters: [
      matter(mainCase.caseNo, `${mainShop.name}涉嫌销售假药案`, 'case-officer'),
      matter(policeCaseNo, `${mainShop.name}妨害药品管理案`, 'police-officer'),
    ],
    'grid-supervisor': { grids: [mainShop.street.gridCode] },
    'chain-partner': { uscc: mainShop.headOffice!.creditCode },
    'trace-partner': { uscc: firms.wholesalers[0]!.creditCode },
  };
}

function matter(no: string, title: string, persona: string) {
  return { no, title, purpose: 'CASE', persona };
}
