import { contains } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey } from '../../kit/loaders.ts';
import { hydrate } from '../../kit/request-database.ts';
import type { Condition } from '../../kit/rows-sql.ts';
import { AdverseEventSample } from '../entities/adverse-event-sample.ts';
import { DoseCurvePoint, type DoseCurvePointRow } from '../entities/dose-curve.ts';
import { FeverClinic } from '../entities/fever-clinic.ts';
import type { AdverseEventSampleWhere, FeverClinicWhere, InputMaybe } from '../generated.ts';

/** Files of other publishers, kept for comparison. */
export function createReferenceLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  return {
    feverClinics: connectionByKey(parts, {
      list: 'Query.feverClinics',
      entity: FeverClinic,
      sort: ['id'],
      rows: rights.rows('Query.feverClinics'),
      whereOf: ({ where }) => ({ cityCode: (where as InputMaybe<FeverClinicWhere>)?.cityCode }),
      conditionsOf: ({ where }) => {
        const { nameContains } = (where ?? {}) as FeverClinicWhere;
        return [contains('t.clean_name', nameContains)];
      },
    }),
    adverseEventSamples: connectionByKey(parts, {
      list: 'Query.adverseEventSamples',
      entity: AdverseEventSample,
      sort: ['source', 'reportNo'],
      rows: rights.rows('Query.adverseEventSamples'),
      whereOf: ({ where }) => ({ source: (where as InputMaybe<AdverseEventSampleWhere>)?.source }),
      conditionsOf: ({ where }) => [
        hasReaction((where as InputMaybe<AdverseEventSampleWhere>)?.reaction),
      ],
    }),
    doseCurve: async (): Promise<readonly DoseCurvePointRow[]> => {
      const table = db.tableOf(DoseCurvePoint);
      const found = await db.query<object>(
        `SELECT * FROM ${table.tablePath} WHERE day IS NOT NULL ORDER BY day, id`,
        [],
      );
      return found.map((raw) => hydrate<DoseCurvePointRow>(db, table, raw));
    },
  };
}

function hasReaction(reaction: InputMaybe<string> | undefined): Condition | null {
  return reaction == null ? null : ({ bind }) => `t.reactions @> ARRAY[${bind(reaction)}]::text[]`;
}
