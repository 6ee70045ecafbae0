import { startsWith } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, manyByKey, oneByKey } from '../../kit/loaders.ts';
import { Prescription, PrescriptionLine } from '../entities/prescription.ts';
import type { InputMaybe, PrescriptionWhere } from '../generated.ts';
import { within } from './within.ts';

const newestFirst = { isDescending: true, entity: Prescription } as const;

export function createPrescriptionLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  return {
    prescriptionByKey: oneByKey(db, {
      entity: Prescription,
      key: 'rxKey',
      rows: rights.rows('Prescription.rxNo'),
    }),
    prescriptions: connectionByKey(parts, {
      list: 'Query.prescriptions',
      ...newestFirst,
      sort: ['prescribedAt', 'rxNo', 'creditCode'],
      rows: rights.rows('Query.prescriptions'),
      whereOf: ({ where }) => ({ kind: (where as InputMaybe<PrescriptionWhere>)?.kind }),
      conditionsOf: ({ where }) => {
        const { region, prescribedFrom, prescribedBefore } = (where ?? {}) as PrescriptionWhere;
        return [
          startsWith('t.region_code', region),
          ...within('t.prescribed_at', prescribedFrom, prescribedBefore),
        ];
      },
    }),
    prescriptionsByInstitution: connectionByKey(parts, {
      list: 'MedicalInstitution.prescriptions',
      ...newestFirst,
      key: 'creditCode',
      sort: ['prescribedAt', 'rxNo'],
      rows: rights.rows('MedicalInstitution.prescriptions'),
    }),
    prescriptionsByPerson: connectionByKey(parts, {
      list: 'Person.prescriptions',
      ...newestFirst,
      key: 'personKey',
      sort: ['prescribedAt', 'rxNo', 'creditCode'],
      rows: rights.rows('Person.prescriptions'),
    }),
    linesByPrescription: manyByKey(parts, {
      entity: PrescriptionLine,
      key: 'rxKey',
      sort: ['lineNo'],
    }),
  };
}
