import { dayText, LAST_DAY } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import { shuffle } from '../random/distributions.ts';
import type { Sizes } from '../scale.ts';
import type { Cast } from './cast.ts';
import type { Firm } from './firms.ts';
import { misspell } from './names.ts';
import type { Person, Population } from './population.ts';

/**
 * How a registered pharmacist stands to the shop. LENT is the planted wrong: the licence hangs in a shop while its owner
 * works elsewhere. The others that are absent have a lawful reason and must not be reported.
 */
export type Attachment =
  | 'ORDINARY'
  | 'LENT'
  | 'SAME_CHAIN'
  | 'RETIRED'
  | 'FLEXIBLE'
  | 'JOB_CHANGE'
  | 'REMOTE_REVIEW';

export interface Pharmacist {
  readonly index: number;
  readonly registrationNo: string;
  readonly person: Person;
  readonly shop: Firm;
  readonly attachment: Attachment;
  /** The first day without a duty record ever after, or null. */
  readonly absentFromDay: number | null;
  /** As the register spells it. */
  readonly name: string;
}

export interface Pharmacists {
  readonly all: readonly Pharmacist[];
  of(shop: Firm): readonly Pharmacist[];
}

export interface PharmacistPlan {
  readonly dice: Dice;
  readonly sizes: Sizes;
  readonly cast: Cast;
  readonly shops: readonly Firm[];
  readonly people: Population;
  /** Persons past the age of retirement. */
  readonly veterans: Population;
}

const DECOYS: readonly (readonly [Attachment, number])[] = [
  ['SAME_CHAIN', 10],
  ['RETIRED', 5],
  ['FLEXIBLE', 4],
  ['JOB_CHANGE', 3],
  ['REMOTE_REVIEW', 3],
];

/** Whom a clerk entered under another character; with the practitioners' three they are nine. */
const MISSPELT: ReadonlySet<number> = new Set([5, 16, 27, 38, 49, 60]);

export const JOB_CHANGE_DAY = LAST_DAY - 20;

export function createPharmacists(plan: PharmacistPlan): Pharmacists {
  const { dice, people, veterans } = plan;
  const shops = assignShops(plan);
  const attachments = assignAttachments(plan, shops);
  const absence = dice('pharmacist.absence');
  let retired = 0;

  const all = shops.map((shop, index): Pharmacist => {
    const attachment = attachments.get(index) ?? 'ORDINARY';
    const person = attachment === 'RETIRED' ? veterans.person(retired++) : people.person(index);
    return {
      index,
      registrationNo: `2199${String(index + 1).padStart(8, '0')}`,
      person,
      shop,
      attachment,
      absentFromDay: absentFrom(attachment, absence.below(index, 120)),
      name: MISSPELT.has(index) ? misspell(person.name) : person.name,
    };
  });
  const byShop = Map.groupBy(all, (pharmacist) => pharmacist.shop.index);
  return { all, of: (shop) => byShop.get(shop.index) ?? [] };
}

/** One for every trading shop, two more for the main one, the rest anywhere. */
function assignShops({ dice, sizes, cast, shops }: PharmacistPlan): Firm[] {
  const trading = shops.filter((shop) => shop.isTrading);
  const main = shops[cast.main]!;
  const extra = shuffle(dice('pharmacist.second'), trading.length).map((i) => trading[i]!);
  const more = sizes.pharmacists - trading.length - 2;
  return [
    ...trading,
    main,
    main,
    ...Array.from({ length: more }, (_, i) => extra[i % extra.length]!),
  ];
}

function assignAttachments(plan: PharmacistPlan, shops: readonly Firm[]): Map<number, Attachment> {
  const { dice, sizes, cast } = plan;
  const secondOfMain = shops.findLastIndex((shop) => shop.index === cast.main);
  const attachments = new Map<number, Attachment>([[secondOfMain, 'LENT']]);
  const order = shuffle(dice('pharmacist.cast'), shops.length).filter(
    (index) => shops[index]!.index !== cast.main,
  );
  const give = (attachment: Attachment, count: number) => {
    const wantsChain = attachment === 'SAME_CHAIN';
    for (let given = 0; given < count; given += 1) {
      const at = order.findIndex((index) => !wantsChain || shops[index]!.headOffice !== null);
      attachments.set(order.splice(at, 1)[0]!, attachment);
    }
  };
  for (const [attachment, count] of DECOYS) give(attachment, count);
  give('LENT', sizes.lentLicences - 1);
  return attachments;
}

function absentFrom(attachment: Attachment, draw: number): number | null {
  if (attachment === 'ORDINARY') return null;
  return attachment === 'JOB_CHANGE' ? JOB_CHANGE_DAY : 30 + draw;
}

export function toPharmacistRow({ shop, person, ...pharmacist }: Pharmacist) {
  return {
    registrationNo: pharmacist.registrationNo,
    qualificationNo: `ZY9900${String(pharmacist.index + 1).padStart(7, '0')}`,
    personKey: person.key,
    name: pharmacist.name,
    idNo: person.idNo,
    phone: person.phone,
    category: pharmacist.index % 5 === 0 ? 'CHINESE_MEDICINE' : 'PHARMACY',
    practiceScope: 'OPERATION',
    creditCode: shop.creditCode,
    regionCode: shop.street.districtCode,
    gridCode: shop.street.gridCode,
    chainCode: shop.headOffice?.creditCode ?? null,
    isRemoteReviewApproved: pharmacist.attachment === 'REMOTE_REVIEW',
    registeredOn: dayText(-60 - ((pharmacist.index * 37) % 1_500)),
    validTo: dayText(-60 - ((pharmacist.index * 37) % 1_500) + 1_826),
    status: 'REGISTERED',
  };
}
