import { contains } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, manyByKey, oneByKey } from '../../kit/loaders.ts';
import { DrugProduct, DrugProductCode, type DrugProductRow } from '../entities/drug-product.ts';
import type { QueryDrugProductsArgs } from '../generated.ts';
import { batchByKey } from './batch-by-key.ts';

export function createProductLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  const productByNumber = oneByKey(db, { entity: DrugProduct, key: 'approvalNumber' });
  const codeByCode = oneByKey(db, { entity: DrugProductCode, key: 'nationalDrugCode' });

  return {
    productByNumber,
    productOfCode: async (nationalDrugCode: string): Promise<DrugProductRow | null> => {
      const code = await codeByCode.load(nationalDrugCode);
      return code === null ? null : productByNumber.load(code.approvalNumber);
    },
    products: connectionByKey(parts, {
      list: 'Query.drugProducts',
      entity: DrugProduct,
      sort: ['approvalNumber'],
      rows: rights.rows('Query.drugProducts'),
      whereOf: (args) => {
        const { control, isPrescription } = whereIn(args);
        return { control, isPrescription };
      },
      conditionsOf: (args) => [
        contains("(t.name || ' ' || t.generic_name)", whereIn(args).nameContains),
      ],
    }),
    codesByProduct: manyByKey(parts, {
      entity: DrugProductCode,
      key: 'approvalNumber',
      sort: ['nationalDrugCode'],
    }),
    batchByKey: batchByKey(db),
  };
}

function whereIn(args: Readonly<Record<string, unknown>>) {
  return (args as QueryDrugProductsArgs).where ?? {};
}
