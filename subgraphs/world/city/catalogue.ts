import type { Dice } from '../random/dice.ts';
import type { InsuranceNameFact, Reference } from '../reference-files.ts';
import type { Sizes } from '../scale.ts';
import type { Firm } from './firms.ts';
import { approvalNumberOf, nationalDrugCodeOf } from './identifiers.ts';
import { STAPLES, type Staple, VACCINES } from './staples.ts';

/** A medicine of one maker, with the class that it is controlled under. */
export interface Product {
  readonly index: number;
  readonly approvalNumber: string;
  readonly name: string;
  readonly form: string;
  readonly specification: string;
  readonly maker: Firm;
  readonly isPrescription: boolean;
  readonly control: string;
  readonly controlFrom: string | null;
  /** Why buyers of it register their names, or null. */
  readonly registrationGroup: string | null;
  readonly isVaccine: boolean;
  readonly isSoldInShops: boolean;
  readonly priceFen: number;
  /** What insurance pays it under, or null. */
  readonly insurance: InsuranceNameFact | null;
}

/** One pack of a product. */
export interface ProductCode {
  readonly index: number;
  readonly product: Product;
  readonly nationalDrugCode: string;
  readonly tracePrefix: string;
  readonly package: string;
}

export interface Catalogue {
  readonly products: readonly Product[];
  readonly codes: readonly ProductCode[];
}

const PACKAGES = ['1盒/盒', '2板/盒', '100片/瓶', '6袋/盒', '12粒/盒', '10支/盒'];
const FORMS: readonly (readonly [ending: RegExp, form: string, specification: string])[] = [
  [/注射|针|疫苗/, '注射剂', '每支2ml'],
  [/颗粒|冲剂/, '颗粒剂', '每袋装10g'],
  [/胶囊/, '胶囊剂', '每粒装0.3g'],
  [/口服液|糖浆|合剂|溶液|滴/, '口服液体剂', '每瓶100ml'],
  [/丸/, '丸剂', '每丸重9g'],
  [/膏|凝胶|栓|洗/, '外用制剂', '每支20g'],
];

/** Staples come first, then vaccines, then the names that insurance and the register know. */
export function createCatalogue(
  dice: Dice,
  reference: Reference,
  plan: { readonly sizes: Sizes; readonly makers: readonly Firm[] },
): Catalogue {
  const { sizes, makers } = plan;
  const makerOf = dice('product.maker');
  const draws = dice('product');
  const staples = toStaples(reference, sizes.products, draws.below(0, 1_000));
  const insurance = new Map(reference.insuranceNames.map((fact) => [fact.name, fact]));

  const products = staples.map((staple, index): Product => {
    const fact = insurance.get(staple.name) ?? null;
    return {
      index,
      approvalNumber: approvalNumberOf(letterOf(staple, fact), index + 1),
      name: staple.name,
      ...shapeOf(staple.name),
      maker: makers[makerOf.below(index, makers.length)]!,
      isPrescription: staple.isPrescription,
      control: staple.control,
      controlFrom: staple.controlFrom,
      registrationGroup: staple.registrationGroup,
      isVaccine: staple.control === 'VACCINE',
      isSoldInShops: staple.isSoldInShops && !fact?.isHospitalOnly,
      priceFen: 600 + 10 * Math.floor(5_400 * draws.unit(index + 1_000_000) ** 2),
      insurance: fact,
    };
  });
  return { products, codes: createCodes(products, sizes.productCodes) };
}

/** Every product has one pack; the most sold have two. */
function createCodes(products: readonly Product[], count: number): ProductCode[] {
  const packs = [...products, ...products.slice(0, count - products.length)];
  return packs.map((product, index) => ({
    index,
    product,
    nationalDrugCode: nationalDrugCodeOf(product.maker.index % 1_000, index + 1),
    tracePrefix: `89${String(index + 1).padStart(5, '0')}`,
    package: PACKAGES[index % PACKAGES.length]!,
  }));
}

function toStaples(reference: Reference, count: number, turn: number): Staple[] {
  const known = [...STAPLES, ...VACCINES];
  const names = [
    ...reference.insuranceNames.map((fact) => fact.name),
    ...reference.registeredNames.map((fact) => fact.name),
  ].filter((name) => !known.some((staple) => staple.name === name));
  const others = Array.from({ length: count - known.length }, (_, i): Staple => {
    const name = names[(turn + i * 7) % names.length]!;
    const isInjection = /注射|针|原料/.test(name);
    return {
      name,
      isPrescription: i % 3 !== 0,
      control: 'NONE',
      controlFrom: null,
      registrationGroup: null,
      isSoldInShops: !isInjection,
    };
  });
  return [...known, ...others];
}

function letterOf(staple: Staple, fact: InsuranceNameFact | null): 'H' | 'Z' | 'S' {
  if (staple.control === 'VACCINE' || staple.control === 'BLOOD') return 'S';
  if (fact) return fact.codePrefix.startsWith('Z') ? 'Z' : 'H';
  return /[颗丸散膏草]|清|灵/.test(staple.name) ? 'Z' : 'H';
}

function shapeOf(name: string): { form: string; specification: string } {
  const shape = FORMS.find(([ending]) => ending.test(name));
  return shape
    ? { form: shape[1], specification: shape[2] }
    : { form: '片剂', specification: '每片0.25g' };
}
