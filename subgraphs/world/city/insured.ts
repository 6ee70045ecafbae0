import type { City } from './city.ts';
import { insuredNoOf } from './settlement-rows.ts';

/** Everybody of age whom the insurance knows: residents, those who work in the trade, and the retired. */
export function* insuredRows({ people, residents, sizes, pharmacists, firms }: InsuredPlan) {
  for (let i = 0; i < residents.size; i += 1) {
    const isEmployee = i % 5 < 2;
    yield {
      insuredNo: insuredNoOf('R', i),
      personKey: residents.person(i).key,
      insuranceType: isEmployee ? 'EMPLOYEE' : 'RESIDENT',
      regionCode: residents.streetOf(i).districtCode,
      status: 'ACTIVE',
      isRetired: residents.person(i).bornOn < '1966',
      isFlexibleEmployment: isEmployee && i % 25 === 6,
    };
  }
  const flexible = new Set(
    pharmacists.all
      .filter(({ attachment }) => attachment === 'FLEXIBLE')
      .map(({ person }) => person.key),
  );
  const worker = (population: 'W' | 'V', index: number, key: string) => ({
    insuredNo: insuredNoOf(population, index),
    personKey: key,
    insuranceType: 'EMPLOYEE',
    regionCode: firms.shops[index % firms.shops.length]!.street.districtCode,
    status: 'ACTIVE',
    isRetired: population === 'V',
    isFlexibleEmployment: flexible.has(key),
  });
  for (let i = 0; i < people.workers.size; i += 1) {
    if (i < sizes.pharmacists || i >= people.firstStaff)
      yield worker('W', i, people.workers.person(i).key);
  }
  for (let i = 0; i < people.veterans.size; i += 1) {
    yield worker('V', i, people.veterans.person(i).key);
  }
}

type InsuredPlan = Pick<City, 'people' | 'residents' | 'sizes' | 'pharmacists' | 'firms'>;
