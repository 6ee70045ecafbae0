import { startsWith } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, oneByKey } from '../../kit/loaders.ts';
import { DesignatedInstitution } from '../entities/designated-institution.ts';
import type { DesignatedInstitutionFilter } from '../generated.ts';

export function institutionLoaders(parts: LoaderParts) {
  const { db, rights } = parts;

  return {
    institutionByCode: oneByKey(db, {
      entity: DesignatedInstitution,
      key: 'institutionCode',
      rows: rights.rows('DesignatedInstitution.institutionCode'),
    }),
    institutionByEnterprise: oneByKey(db, {
      entity: DesignatedInstitution,
      key: 'creditCode',
      rows: rights.rows('Enterprise.designation'),
    }),
    institutions: connectionByKey(parts, {
      list: 'Query.designatedInstitutions',
      entity: DesignatedInstitution,
      sort: ['institutionCode'],
      rows: rights.rows('Query.designatedInstitutions'),
      whereOf: ({ where }) => {
        const { kind, agreementStatus } = filterOf(where);
        return { kind, agreementStatus };
      },
      conditionsOf: ({ where }) => [startsWith('t.region_code', filterOf(where).region)],
    }),
  };
}

function filterOf(where: unknown): DesignatedInstitutionFilter {
  return (where ?? {}) as DesignatedInstitutionFilter;
}
