import { parseNationalDrugCode } from '../../../schema/contract/identifiers.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, oneByKey } from '../../kit/loaders.ts';
import { type Condition, toSql } from '../../kit/rows-sql.ts';
import { VaccinationRecord } from '../entities/vaccination-record.ts';
import { VaccineReceipt } from '../entities/vaccine-receipt.ts';
import type { InputMaybe, VaccinationRecordWhere } from '../generated.ts';
import { toBatchKey } from '../keys.ts';
import { ADULT_FROM_YEARS } from '../minors.ts';
import { within } from './within.ts';

export function createVaccinationLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  const records = {
    entity: VaccinationRecord,
    sort: ['vaccinatedAt', 'id'],
    isDescending: true,
    condition: withoutMinorsUnlessShared(parts),
  } as const;
  const receipts = {
    entity: VaccineReceipt,
    sort: ['receivedAt', 'id'],
    isDescending: true,
  } as const;

  return {
    receiptsByUnit: connectionByKey(parts, {
      list: 'VaccinationUnit.receipts',
      ...receipts,
      key: 'unitCode',
      rows: rights.rows('VaccinationUnit.receipts'),
    }),
    receiptsByBatch: connectionByKey(parts, {
      list: 'DrugBatch.vaccineReceipts',
      ...receipts,
      key: 'batchKey',
      rows: rights.rows('DrugBatch.vaccineReceipts'),
    }),
    vaccinationById: oneByKey(db, {
      entity: VaccinationRecord,
      key: 'id',
      rows: rights.rows('VaccinationRecord.id'),
      condition: records.condition,
    }),
    vaccinations: connectionByKey(parts, {
      list: 'Query.vaccinationRecords',
      ...records,
      rows: rights.rows('Query.vaccinationRecords'),
      whereOf: ({ where }) => equalities(where as InputMaybe<VaccinationRecordWhere>),
      conditionsOf: ({ where }) => {
        const { vaccinatedFrom, vaccinatedBefore } = (where ?? {}) as VaccinationRecordWhere;
        return within('t.vaccinated_at', vaccinatedFrom, vaccinatedBefore);
      },
    }),
    vaccinationsByUnit: connectionByKey(parts, {
      list: 'VaccinationUnit.vaccinationRecords',
      ...records,
      key: 'unitCode',
      rows: rights.rows('VaccinationUnit.vaccinationRecords'),
    }),
    vaccinationsByBatch: connectionByKey(parts, {
      list: 'DrugBatch.vaccinationRecords',
      ...records,
      key: 'batchKey',
      rows: rights.rows('DrugBatch.vaccinationRecords'),
    }),
    vaccinationsByPerson: connectionByKey(parts, {
      list: 'Person.vaccinationRecords',
      ...records,
      key: 'personKey',
      rows: rights.rows('Person.vaccinationRecords'),
    }),
  };
}

/** A minor's record doesn't exist for a caller to whom the records of minors are not given, on any path. */
function withoutMinorsUnlessShared({ db, rights }: LoaderParts): Condition {
  const minors = rights.rows('VaccinationRecord.isOfMinor');
  const table = db.tableOf(VaccinationRecord);
  return (bindings) =>
    `(t.age_years >= ${ADULT_FROM_YEARS} OR ${toSql(minors, table, 't', bindings)})`;
}

function equalities(where: InputMaybe<VaccinationRecordWhere>) {
  const { unit, vaccine, batch } = where ?? {};
  if (batch == null) return { unitCode: unit, vaccine };
  parseNationalDrugCode(batch.nationalDrugCode);
  return { unitCode: unit, vaccine, batchKey: toBatchKey(batch) };
}
