import { dayText } from '../calendar.ts';
import { apportion } from '../random/apportion.ts';
import type { Dice } from '../random/dice.ts';
import type { Sizes } from '../scale.ts';
import type { Firm } from './firms.ts';
import type { Pharmacists } from './pharmacists.ts';
import type { Person, Population } from './population.ts';
import type { Territory } from './territory.ts';

/** Somebody who works in a shop; its pharmacists are among them. */
export interface StaffMember {
  readonly index: number;
  readonly person: Person;
  readonly shop: Firm;
  readonly post: string;
  readonly isPharmacist: boolean;
}

export interface Staff {
  readonly all: readonly StaffMember[];
  of(shop: Firm): readonly StaffMember[];
}

export interface StaffPlan {
  readonly sizes: Sizes;
  readonly territory: Territory;
  readonly shops: readonly Firm[];
  readonly pharmacists: Pharmacists;
  readonly people: Population;
  /** Number of the first person of `people` who isn't a pharmacist. */
  readonly firstPerson: number;
}

const POSTS = ['MANAGER', 'SALES', 'ACCEPTANCE', 'STORAGE', 'SALES'];

/** Each district has its share of the city's staff, by shops; its trading shops take turns. */
export function createStaff(plan: StaffPlan): Staff {
  const { sizes, territory, shops, pharmacists } = plan;
  const pharmacistStaff = pharmacists.all.map(({ person, shop }, index) => {
    return { index, person, shop, post: 'PHARMACIST', isPharmacist: true };
  });
  const shopsOf = Map.groupBy(shops, (shop) => shop.street.districtCode);
  const districts = territory.districts.map(({ code }) => shopsOf.get(code) ?? []);
  const totals = apportion(
    sizes.staff,
    districts.map((inDistrict) => inDistrict.length),
  );
  const shopsOfOthers = districts.flatMap((inDistrict, i) => {
    const trading = inDistrict.filter((shop) => shop.isTrading);
    const licensed = trading.reduce((sum, shop) => sum + pharmacists.of(shop).length, 0);
    return Array.from({ length: totals[i]! - licensed }, (_, k) => trading[k % trading.length]!);
  });
  const turns = new Map<Firm, number>();
  const others = shopsOfOthers.map((shop, i): StaffMember => {
    const turn = turns.get(shop) ?? 0;
    turns.set(shop, turn + 1);
    return {
      index: pharmacistStaff.length + i,
      person: plan.people.person(plan.firstPerson + i),
      shop,
      post: POSTS[turn % POSTS.length]!,
      isPharmacist: false,
    };
  });

  const all = [...pharmacistStaff, ...others];
  const byShop = Map.groupBy(all, (member) => member.shop.index);
  return { all, of: (shop) => byShop.get(shop.index) ?? [] };
}

export function createStaffRow(dice: Dice) {
  const health = dice('staff.health-certificate');
  const training = dice('staff.training');
  return ({ index, person, shop, post }: StaffMember) => ({
    id: `YG${String(index + 1).padStart(7, '0')}`,
    personKey: person.key,
    name: person.name,
    creditCode: shop.creditCode,
    regionCode: shop.street.districtCode,
    gridCode: shop.street.gridCode,
    chainCode: shop.headOffice?.creditCode ?? null,
    post,
    healthCertificateValidTo: dayText(238 + health.below(index, 330)),
    trainedOn: dayText(-100 + training.below(index, 330)),
  });
}
