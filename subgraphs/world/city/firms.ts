import type { Dice } from '../random/dice.ts';
import type { Sizes } from '../scale.ts';
import type { Cast } from './cast.ts';
import { createSerials, creditCodeOf, spoilCheck } from './identifiers.ts';
import { createBrands, numeralOf, roadOf } from './names.ts';
import { type ShopSite, spread } from './shop-sites.ts';
import type { Street, Territory } from './territory.ts';

export type FirmKind =
  | 'MANUFACTURER'
  | 'WHOLESALER'
  | 'CHAIN_HQ'
  | 'CHAIN_STORE'
  | 'SINGLE_PHARMACY'
  | 'MEDICAL_INSTITUTION'
  | 'CDC'
  | 'VACCINATION_UNIT';

/** An organisation of the city, with what every agency knows about it. */
export interface Firm {
  /** Its number among all firms; shops come first, so that theirs are the shop numbers. */
  readonly index: number;
  readonly kind: FirmKind;
  readonly creditCode: string;
  readonly name: string;
  readonly formerName: string | null;
  readonly street: Street;
  readonly address: string;
  /** The head office of a chain store, else null. */
  readonly headOffice: Firm | null;
  /** The firm whose owner is this one's legal representative too. */
  readonly ownerIndex: number;
  /** False for a register entry that is only the old name of another firm. */
  readonly isTrading: boolean;
}

export interface Firms {
  readonly all: readonly Firm[];
  readonly shops: readonly Firm[];
  readonly headOffices: readonly Firm[];
  readonly wholesalers: readonly Firm[];
  readonly makers: readonly Firm[];
  readonly medicalInstitutions: readonly Firm[];
  /** Disease control centres and vaccination points. */
  readonly vaccinationUnits: readonly Firm[];
}

export interface FirmPlan {
  readonly dice: Dice;
  readonly territory: Territory;
  readonly sizes: Sizes;
  readonly sites: readonly ShopSite[];
  readonly cast: Cast;
}

const INSTITUTION_NAMES = [
  '社区卫生服务中心',
  '卫生服务站',
  '门诊部',
  '诊所',
  '中医诊所',
  '口腔门诊部',
];

export function createFirms(plan: FirmPlan): Firms {
  const { dice, territory, sizes, sites } = plan;
  const naming: Naming = { brandOf: createBrands(dice), serialOf: createSerials(dice) };
  const streetOf = dice('firm.street');
  const anywhere = (index: number) => ({ street: streetOf.pick(index, territory.streets) });

  const groups = [
    { kind: 'CHAIN_HQ', places: times(sizes.headOffices, anywhere) },
    { kind: 'WHOLESALER', places: times(sizes.wholesalers, (i) => anywhere(1_000 + i)) },
    { kind: 'MANUFACTURER', places: times(sizes.makers, (i) => anywhere(2_000 + i)) },
    { kind: 'MEDICAL_INSTITUTION', places: spread(territory, sizes.medicalInstitutions) },
    { kind: 'CDC', places: centres(territory, sizes.diseaseControlCentres) },
    { kind: 'VACCINATION_UNIT', places: spread(territory, sizes.vaccinationPoints) },
  ] as const;
  const others: Firm[] = [];
  for (const { kind, places } of groups) {
    places.forEach(({ street }, serial) => {
      const index = sites.length + others.length;
      others.push(createFirm(plan, naming, { kind, street, serial, index }));
    });
  }

  const ofKind = (kind: FirmKind) => others.filter((firm) => firm.kind === kind);
  const headOffices = ofKind('CHAIN_HQ');
  const shops = createShops(plan, naming, headOffices);
  return {
    all: [...shops, ...others],
    shops,
    headOffices,
    wholesalers: ofKind('WHOLESALER'),
    makers: ofKind('MANUFACTURER'),
    medicalInstitutions: ofKind('MEDICAL_INSTITUTION'),
    vaccinationUnits: [...ofKind('CDC'), ...ofKind('VACCINATION_UNIT')],
  };
}

/** What makes a city's firms its own. */
interface Naming {
  readonly brandOf: (serial: number) => string;
  readonly serialOf: (index: number) => number;
}

interface Place {
  readonly kind: FirmKind;
  readonly street: Street;
  readonly index: number;
  /** Its number among its kind. */
  readonly serial: number;
}

function createFirm({ dice, territory }: FirmPlan, naming: Naming, place: Place): Firm {
  const { kind, street, index } = place;
  const isPublic = kind === 'CDC' || kind === 'VACCINATION_UNIT' || isPublicInstitution(place);
  return {
    index,
    kind,
    creditCode: creditCodeOf(isPublic ? '12' : '91', street.districtCode, naming.serialOf(index)),
    name: nameOf(place, territory, naming),
    formerName: null,
    street,
    address: addressOf(dice, territory, street, index),
    headOffice: null,
    ownerIndex: index,
    isTrading: true,
  };
}

function createShops(plan: FirmPlan, naming: Naming, headOffices: readonly Firm[]): Firm[] {
  const { cast, territory, dice } = plan;
  const isSoleTrader = dice('shop.is-sole-trader');
  const shops = plan.sites.map((site): Firm => {
    const { index, street } = site;
    const headOffice = site.headOffice === null ? null : headOffices[site.headOffice]!;
    const isSole = headOffice === null && isSoleTrader.chance(index, 0.4);
    const kind = isSole ? '92' : '91';
    const creditCode = creditCodeOf(kind, street.districtCode, naming.serialOf(index));
    return {
      index,
      kind: headOffice ? 'CHAIN_STORE' : 'SINGLE_PHARMACY',
      creditCode: cast.failingCodes.has(index) ? spoilCheck(creditCode) : creditCode,
      name: headOffice ? storeNameOf(site, headOffice) : singleNameOf(site, territory, naming),
      formerName: null,
      street,
      address: addressOf(dice, territory, street, index),
      headOffice,
      ownerIndex: headOffice?.index ?? index,
      isTrading: true,
    };
  });
  for (const { old, current } of cast.renamed) {
    const formerName = `${shops[old]!.name.slice(0, -2)}药店`;
    const { address } = shops[current]!;
    shops[current] = { ...shops[current]!, formerName };
    shops[old] = {
      ...shops[old]!,
      name: formerName,
      address,
      ownerIndex: current,
      isTrading: false,
    };
  }
  return shops;
}

function storeNameOf({ street, numberOnStreet }: ShopSite, headOffice: Firm): string {
  const number = numberOnStreet === 1 ? '' : numeralOf(numberOnStreet % 100);
  return `${headOffice.name}${placeNameOf(street)}${number}店`;
}

function singleNameOf({ street, index }: ShopSite, territory: Territory, { brandOf }: Naming) {
  return `沈阳市${districtNameOf(territory, street)}${brandOf(index)}${placeNameOf(street)}药房`;
}

function placeNameOf({ name }: Street): string {
  return name.replace(/(街道|地区|镇|乡|民族乡)$/, '');
}

function nameOf(
  { kind, serial, street }: Place,
  territory: Territory,
  { brandOf }: Naming,
): string {
  const district = districtNameOf(territory, street);
  const brand = brandOf(serial + 137);
  switch (kind) {
    case 'CHAIN_HQ':
      return `沈阳${brandOf(serial)}堂大药房连锁有限公司`;
    case 'WHOLESALER':
      return `辽宁${brand}医药有限公司`;
    case 'MANUFACTURER':
      return `辽宁${brand}制药有限公司`;
    case 'MEDICAL_INSTITUTION':
      return serial % 40 === 0
        ? `沈阳${brand}医院`
        : `${district}${brand}${INSTITUTION_NAMES[serial % INSTITUTION_NAMES.length]}`;
    case 'CDC':
      return `${serial === 0 ? '沈阳市' : district}${brand}疾病预防控制中心`;
    case 'VACCINATION_UNIT':
      return `${district}${brand}预防接种门诊`;
    case 'CHAIN_STORE':
    case 'SINGLE_PHARMACY':
      return `${district}${brand}药房`;
  }
}

function isPublicInstitution({ kind, serial }: Place): boolean {
  return kind === 'MEDICAL_INSTITUTION' && (serial % 40 === 0 || serial % 6 < 2);
}

function addressOf(dice: Dice, territory: Territory, street: Street, index: number): string {
  const number = 1 + dice('firm.house-number').below(index, 300);
  const road = roadOf(dice('firm.road').below(index, 50));
  return `沈阳市${districtNameOf(territory, street)}${street.name}${road}${number}号`;
}

function districtNameOf(territory: Territory, street: Street): string {
  return territory.districts.find((district) => district.code === street.districtCode)!.name;
}

/** The city's own centre stands in the first district; then one for each district. */
function centres(territory: Territory, count: number): { street: Street }[] {
  const streets = [territory.districts[0]!, ...territory.districts].map(
    ({ streets }) => streets[0]!,
  );
  return streets.slice(0, count).map((street) => ({ street }));
}

function times<T>(count: number, create: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => create(index));
}
