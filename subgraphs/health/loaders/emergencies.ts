import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, oneByKey } from '../../kit/loaders.ts';
import { Emergency, type EmergencyRow } from '../entities/emergency.ts';
import { toBatchKey } from '../keys.ts';

export function createEmergencyLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  const { subject } = rights.requester.caller;

  return {
    emergencyById: oneByKey(db, {
      entity: Emergency,
      key: 'id',
      rows: rights.rows('Emergency.id'),
    }),
    ownLiveEmergencyById: oneByKey(db, {
      entity: Emergency,
      key: 'id',
      condition: ({ bind }) =>
        `t.ordered_at <= now() AND t.expires_at > now() AND ${bind(subject)} = ANY(t.officer_subjects)`,
    }),
    emergencies: connectionByKey(parts, {
      list: 'Query.emergencies',
      entity: Emergency,
      sort: ['orderedAt', 'id'],
      isDescending: true,
      rows: rights.rows('Query.emergencies'),
    }),
    /** Everybody who was given the batch at the unit, for a matter's persons; never shown to a caller. */
    personsOfMatter: async (emergency: EmergencyRow): Promise<readonly string[]> => {
      const found = await db.query<{ readonly person_key: string }>(SELECT_VACCINATED, [
        toBatchKey(emergency),
        emergency.unitCode,
      ]);
      return found.map(({ person_key }) => person_key);
    },
  };
}

const SELECT_VACCINATED = `
  SELECT DISTINCT person_key FROM vaccination_record WHERE batch_key = $1 AND unit_code = $2
  ORDER BY person_key`;
