import { contains, startsWith } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, manyByKey, oneByKey } from '../../kit/loaders.ts';
import { DiseaseCategory } from '../entities/disease-category.ts';
import {
  InsuranceDrug,
  InsuranceDrugCategory,
  type InsuranceDrugCategoryRow,
  InsuranceDrugPrefix,
} from '../entities/insurance-drug.ts';
import { PaymentRule } from '../entities/payment-rule.ts';
import type {
  DiseaseCategoryFilter,
  InsuranceDrugCategoryFilter,
  InsuranceDrugFilter,
  InsuranceDrugPrefixFilter,
  PaymentRuleFilter,
} from '../generated.ts';

export function catalogueLoaders(parts: LoaderParts) {
  return { ...drugLoaders(parts), ...categoryLoaders(parts), ...ruleLoaders(parts) };
}

function drugLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  return {
    drugByCode: oneByKey(db, { entity: InsuranceDrug, key: 'insuranceDrugCode' }),
    drugsByProduct: manyByKey(parts, {
      entity: InsuranceDrug,
      key: 'approvalNumber',
      sort: ['insuranceDrugCode'],
      rows: rights.rows('DrugProduct.insuranceDrugs'),
    }),
    drugs: connectionByKey(parts, {
      list: 'Query.insuranceDrugs',
      entity: InsuranceDrug,
      sort: ['insuranceDrugCode'],
      rows: rights.rows('Query.insuranceDrugs'),
      whereOf: ({ where }) => ({ class: filterOf<InsuranceDrugFilter>(where).class }),
      conditionsOf: ({ where }) => [
        contains('t.name', filterOf<InsuranceDrugFilter>(where).nameContains),
      ],
    }),
    drugPrefixByCode: oneByKey(db, { entity: InsuranceDrugPrefix, key: 'codePrefix' }),
    drugPrefixesByName: manyByKey(parts, {
      entity: InsuranceDrugPrefix,
      key: 'genericName',
      sort: ['codePrefix'],
    }),
    drugPrefixes: connectionByKey(parts, {
      list: 'Query.insuranceDrugPrefixes',
      entity: InsuranceDrugPrefix,
      sort: ['codePrefix'],
      rows: rights.rows('Query.insuranceDrugPrefixes'),
      conditionsOf: ({ where }) => [
        contains('t.generic_name', filterOf<InsuranceDrugPrefixFilter>(where).nameContains),
      ],
    }),
  };
}

/** Codes of a category have up to 6 characters. */
const CATEGORY_LENGTHS = [6, 5, 4, 2, 1];

function categoryLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  const categoryByCode = oneByKey(db, { entity: InsuranceDrugCategory, key: 'code' });
  return {
    categoryByCode,
    /** The narrowest category that a drug code falls under. */
    async categoryOf(drugCode: string): Promise<InsuranceDrugCategoryRow | null> {
      const codes = CATEGORY_LENGTHS.map((length) => drugCode.slice(0, length));
      const found = await Promise.all(codes.map((code) => categoryByCode.load(code)));
      return found.find((category) => category !== null) ?? null;
    },
    categoriesByParent: manyByKey(parts, {
      entity: InsuranceDrugCategory,
      key: 'parentCode',
      sort: ['code'],
    }),
    categories: connectionByKey(parts, {
      list: 'Query.insuranceDrugCategories',
      entity: InsuranceDrugCategory,
      sort: ['code'],
      rows: rights.rows('Query.insuranceDrugCategories'),
      whereOf: ({ where }) => {
        const { parentCode, level } = filterOf<InsuranceDrugCategoryFilter>(where);
        return { parentCode, level };
      },
      conditionsOf: ({ where }) => [
        contains('t.name', filterOf<InsuranceDrugCategoryFilter>(where).nameContains),
      ],
    }),
    diseases: connectionByKey(parts, {
      list: 'Query.diseaseCategories',
      entity: DiseaseCategory,
      sort: ['code', 'id'],
      rows: rights.rows('Query.diseaseCategories'),
      whereOf: ({ where }) => ({ kind: filterOf<DiseaseCategoryFilter>(where).kind }),
      conditionsOf: ({ where }) => {
        const { codePrefix, nameContains } = filterOf<DiseaseCategoryFilter>(where);
        return [startsWith('t.code', codePrefix), contains('t.name', nameContains)];
      },
    }),
  };
}

function ruleLoaders(parts: LoaderParts) {
  const { rights } = parts;
  return {
    rulesByDrugName: manyByKey(parts, { entity: PaymentRule, key: 'drugName', sort: ['ruleId'] }),
    rules: connectionByKey(parts, {
      list: 'Query.paymentRules',
      entity: PaymentRule,
      sort: ['ruleId'],
      rows: rights.rows('Query.paymentRules'),
      whereOf: ({ where }) => ({ kind: filterOf<PaymentRuleFilter>(where).kind }),
      conditionsOf: ({ where }) => [
        contains('t.drug_name', filterOf<PaymentRuleFilter>(where).drugName),
      ],
    }),
  };
}

function filterOf<Filter>(where: unknown): Filter {
  return (where ?? {}) as Filter;
}
