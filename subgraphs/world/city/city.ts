import { createHash } from 'node:crypto';
import { createDice } from '../random/dice.ts';
import type { Reference } from '../reference-files.ts';
import { type Scale, SIZES } from '../scale.ts';
import { createBatches } from './batches.ts';
import { createCases, suspensions } from './cases.ts';
import { createCast } from './cast.ts';
import { createCatalogue } from './catalogue.ts';
import { createDesignations } from './designations.ts';
import { createRoster } from './duty.ts';
import { createFirms } from './firms.ts';
import { createFundViolations } from './fund-violations.ts';
import { createInspections } from './inspections.ts';
import { createJointInspections } from './joint-inspections.ts';
import { createPeople } from './people.ts';
import { createPharmacists } from './pharmacists.ts';
import { createPractitioners, practitionerCount } from './practitioners.ts';
import { createRecallUnits } from './recall-units.ts';
import { createRecalls, plantRecallSales } from './recalls.ts';
import { controlledShare, createResidents } from './residents.ts';
import { createSales } from './sales.ts';
import { createShelf } from './shelf.ts';
import { placeShops } from './shop-sites.ts';
import { createStaff } from './staff.ts';
import { createSupervisors } from './supervisors.ts';
import { createTerritory } from './territory.ts';
import { createTrade } from './trade.ts';
import { createTransfers } from './transfers.ts';
import { createVaccinations } from './vaccinations.ts';

export type City = ReturnType<typeof createCity>;

export interface CityPlan {
  readonly seed: number;
  readonly scale: Scale;
  readonly reference: Reference;
}

/** The invented city of a seed: the registers as lists, the large tables as streams. */
export function createCity({ seed, scale, reference }: CityPlan) {
  const sizes = SIZES[scale];
  const dice = createDice(seed);
  const territory = createTerritory(reference, sizes);
  const supervisors = createSupervisors(dice, territory.grids);
  const sites = placeShops(dice, territory, sizes);
  const cast = createCast(dice, sites, sizes);
  const firms = createFirms({ dice, territory, sizes, sites, cast });
  const mainShop = firms.shops[cast.main]!;

  const people = createPeople(dice, {
    secret: identitySecret(seed),
    sizes,
    firms: firms.all.length,
    practitioners: practitionerCount(firms),
  });
  const { workers, veterans, firstStaff, firstPractitioner } = people;
  const pharmacists = createPharmacists({
    dice,
    sizes,
    cast,
    shops: firms.shops,
    people: workers,
    veterans,
  });
  const staff = createStaff({
    sizes,
    territory,
    shops: firms.shops,
    pharmacists,
    people: workers,
    firstPerson: firstStaff,
  });
  const practitioners = createPractitioners(firms, {
    people: workers,
    firstPerson: firstPractitioner,
  });

  const cases = createCases(dice, { cast, sizes, shops: firms.shops });
  const transfers = createTransfers(cases, cast);
  const designations = createDesignations(dice, { firms, cast });
  const fundViolations = createFundViolations(dice, { designations, mainShop });
  const catalogue = createCatalogue(dice, reference, { sizes, makers: firms.makers });
  const recalls = createRecalls(dice, catalogue);
  const recallSales = plantRecallSales(dice, { recalls, cast });
  const recallUnits = createRecallUnits(dice, {
    recalls,
    sales: Object.values(recallSales).flat(),
    firms,
  });
  const market = openMarket();
  const vaccinations = createVaccinations({
    dice,
    sizes,
    firms,
    catalogue,
    children: people.children,
  });

  return {
    seed,
    scale,
    sizes,
    dice,
    territory,
    supervisors,
    cast,
    firms,
    mainShop,
    people,
    pharmacists,
    staff,
    practitioners,
    cases,
    transfers,
    designations,
    fundViolations,
    catalogue,
    recalls,
    recallSales,
    recallUnits,
    vaccinations,
    ...market,
    inspections: createInspections({ dice, sizes, territory, firms, supervisors, mainShop }),
    jointInspections: createJointInspections({ dice, sizes, firms, mainShop }),
  };

  function openMarket() {
    const planted = [...recallSales.early, ...recallSales.inTime, ...recallSales.late];
    const total = sizes.sales - planted.length;
    const residents = createResidents(dice, {
      population: people.residents,
      streets: territory.streets,
      sales: total,
    });
    const shelf = createShelf(catalogue, controlledShare(residents.size, total));
    const batches = createBatches(dice('batch'));
    const roster = createRoster(dice);
    const trade = createTrade(dice, { shops: firms.shops, total, closed: suspensions(cases) });
    const plan = { dice, sizes, trade, shelf, batches, residents, pharmacists, roster, planted };
    return { residents, batches, roster, trade, sales: createSales(plan) };
  }
}

/** In the invented city the identity service's secret follows from the seed; a real one is nobody's to derive. */
function identitySecret(seed: number): string {
  return createHash('sha256').update(`yaolian world ${seed}`).digest('hex');
}
