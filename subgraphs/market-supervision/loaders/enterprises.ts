import { optional } from '../../kit/arguments.ts';
import { contains, startsWith } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, manyByKey, oneByKey } from '../../kit/loaders.ts';
import type { Condition } from '../../kit/rows-sql.ts';
import { DrugLicense, DrugLicenseEvent } from '../entities/drug-license.ts';
import { Enterprise } from '../entities/enterprise.ts';
import type { QueryEnterprisesArgs } from '../generated.ts';
import { parseRegionPrefix } from './arguments.ts';

export function createEnterpriseLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  const byCode = { entity: Enterprise, sort: ['creditCode'] } as const;

  return {
    enterpriseByCode: oneByKey(db, { entity: Enterprise, key: 'creditCode' }),
    enterprises: connectionByKey(parts, {
      list: 'Query.enterprises',
      ...byCode,
      rows: rights.rows('Query.enterprises'),
      whereOf: (args) => {
        const { grid, kind, status } = whereIn(args);
        return { gridCode: grid, kind, status };
      },
      conditionsOf: (args) => {
        const { region, nameContains } = whereIn(args);
        return [
          startsWith('t.street_code', optional(region, parseRegionPrefix)),
          named(nameContains),
        ];
      },
    }),
    stores: connectionByKey(parts, {
      list: 'Enterprise.stores',
      ...byCode,
      key: 'chainCode',
      rows: rights.rows('Enterprise.stores'),
      condition: () => 't.credit_code <> t.chain_code',
    }),
    enterprisesByGrid: connectionByKey(parts, {
      list: 'Grid.enterprises',
      ...byCode,
      key: 'gridCode',
      rows: rights.rows('Grid.enterprises'),
    }),
    licenseByNo: oneByKey(db, { entity: DrugLicense, key: 'licenseNo' }),
    licensesByEnterprise: manyByKey(parts, {
      entity: DrugLicense,
      key: 'creditCode',
      sort: ['issuedOn', 'licenseNo'],
    }),
    licenseEvents: manyByKey(parts, {
      entity: DrugLicenseEvent,
      key: 'licenseNo',
      sort: ['occurredOn', 'id'],
    }),
  };
}

function whereIn(args: Readonly<Record<string, unknown>>) {
  return (args as QueryEnterprisesArgs).where ?? {};
}

function named(text: string | null | undefined): Condition | null {
  return contains("(t.name || ' ' || coalesce(t.former_name, ''))", text);
}
