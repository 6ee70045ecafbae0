import { atLeast, atMost } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, oneByKey } from '../../kit/loaders.ts';
import { toAefiClassNo } from '../aefi-classes.ts';
import { AefiCase } from '../entities/aefi-case.ts';
import type { AefiCaseWhere } from '../generated.ts';

/** Adverse events following immunisation. */
export function createAefiLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  const newestFirst = {
    entity: AefiCase,
    sort: ['reportedOn', 'aefiCode'],
    isDescending: true,
  } as const;

  return {
    aefiCaseByCode: oneByKey(db, {
      entity: AefiCase,
      key: 'aefiCode',
      rows: rights.rows('AefiCase.aefiCode'),
    }),
    aefiCases: connectionByKey(parts, {
      list: 'Query.aefiCases',
      ...newestFirst,
      rows: rights.rows('Query.aefiCases'),
      whereOf: ({ where }) => {
        const { class: name, status, clusterCode } = (where ?? {}) as AefiCaseWhere;
        return { class: name == null ? undefined : toAefiClassNo(name), status, clusterCode };
      },
      conditionsOf: ({ where }) => {
        const { reportedFrom, reportedTo } = (where ?? {}) as AefiCaseWhere;
        return [atLeast('t.reported_on', reportedFrom), atMost('t.reported_on', reportedTo)];
      },
    }),
    aefiCasesByBatch: connectionByKey(parts, {
      list: 'DrugBatch.aefiCases',
      ...newestFirst,
      key: 'batchKey',
      rows: rights.rows('DrugBatch.aefiCases'),
    }),
    aefiCasesByUnit: connectionByKey(parts, {
      list: 'VaccinationUnit.aefiCases',
      ...newestFirst,
      key: 'unitCode',
      rows: rights.rows('VaccinationUnit.aefiCases'),
    }),
  };
}
