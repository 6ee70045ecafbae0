import { contains, startsWith } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, manyByKey, oneByKey } from '../../kit/loaders.ts';
import { MedicalInstitution } from '../entities/medical-institution.ts';
import { Practitioner } from '../entities/practitioner.ts';
import { VaccinationUnit } from '../entities/vaccination-unit.ts';
import type { InputMaybe, MedicalInstitutionWhere, VaccinationUnitWhere } from '../generated.ts';

/** The public registers: institutions, their doctors and nurses, vaccination units. */
export function createInstitutionLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  return {
    institutionByCode: oneByKey(db, {
      entity: MedicalInstitution,
      key: 'creditCode',
      rows: rights.rows('MedicalInstitution.creditCode'),
    }),
    institutions: connectionByKey(parts, {
      list: 'Query.medicalInstitutions',
      entity: MedicalInstitution,
      sort: ['creditCode'],
      rows: rights.rows('Query.medicalInstitutions'),
      whereOf: ({ where }) => {
        const { level, kind } = (where ?? {}) as MedicalInstitutionWhere;
        return { level, kind };
      },
      conditionsOf: ({ where }) => inRegionAndNamed(where as InputMaybe<MedicalInstitutionWhere>),
    }),
    practitionerByLicense: oneByKey(db, {
      entity: Practitioner,
      key: 'licenseNo',
      rows: rights.rows('Practitioner.licenseNo'),
    }),
    practitionersByInstitution: connectionByKey(parts, {
      list: 'MedicalInstitution.practitioners',
      entity: Practitioner,
      key: 'creditCode',
      sort: ['licenseNo'],
      rows: rights.rows('MedicalInstitution.practitioners'),
    }),
    unitByCode: oneByKey(db, {
      entity: VaccinationUnit,
      key: 'unitCode',
      rows: rights.rows('VaccinationUnit.unitCode'),
    }),
    unitsByEnterprise: manyByKey(parts, {
      entity: VaccinationUnit,
      key: 'creditCode',
      sort: ['unitCode'],
      rows: rights.rows('Enterprise.vaccinationUnits'),
    }),
    units: connectionByKey(parts, {
      list: 'Query.vaccinationUnits',
      entity: VaccinationUnit,
      sort: ['unitCode'],
      rows: rights.rows('Query.vaccinationUnits'),
      whereOf: ({ where }) => ({ kind: (where as InputMaybe<VaccinationUnitWhere>)?.kind }),
      conditionsOf: ({ where }) => inRegionAndNamed(where as InputMaybe<VaccinationUnitWhere>),
    }),
  };
}

function inRegionAndNamed(
  where: InputMaybe<Pick<VaccinationUnitWhere, 'region' | 'nameContains'>>,
) {
  return [startsWith('t.region_code', where?.region), contains('t.name', where?.nameContains)];
}
