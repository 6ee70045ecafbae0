import {
  loadPersonas,
  type Persona,
  type PersonaName,
} from '../../../gateway/authenticate/personas.ts';
import type { Requester } from '../../../schema/contract/decide.ts';
import { BOUND_PURPOSES, type Matter, type Purpose } from '../../../schema/contract/purpose.ts';
import type { Stack } from '../../support/stack.ts';
import type { Databases } from './databases.ts';

/** A demonstration identity with one reason: everything that a decision about it is made from. */
export interface Asker {
  readonly name: string;
  readonly persona: PersonaName;
  readonly purpose: Purpose | null;
  /** Number of its matter, or null. */
  readonly matterNo: string | null;
  readonly requester: Requester;
}

/** Every identity without a purpose, for each purpose that needs no matter, and on each of its matters. */
export async function listAskers(
  stack: Pick<Stack, 'dataDirectory'>,
  databases: Databases,
): Promise<readonly Asker[]> {
  const matters = await readMatters(databases);
  const personas = await loadPersonas(stack.dataDirectory);
  return personas.flatMap((persona) => [
    toAsker(persona, null, null),
    ...persona.purposes
      .filter((purpose) => !BOUND_PURPOSES.has(purpose))
      .map((purpose) => toAsker(persona, purpose, null)),
    ...persona.matters.map(({ no, purpose }) => {
      const matter = matters.get(no);
      if (matter === undefined) throw new Error(`No agency keeps the matter ${no}`);
      return toAsker(persona, purpose, matter);
    }),
  ]);
}

function toAsker(persona: Persona, purpose: Purpose | null, matter: Matter | null): Asker {
  const { subject, agency, role, region, grids, creditCode } = persona;
  const caller = { subject, agency, role, region, grids, creditCode };
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  return {
    name: [persona.persona, purpose ?? 'no purpose', ...(matter === null ? [] : [matter.no])].join(
      ', ',
    ),
    persona: persona.persona,
    purpose,
    matterNo: matter?.no ?? null,
    requester: { caller, reason: { purpose, matter }, today },
  };
}

async function readMatters(databases: Databases): Promise<ReadonlyMap<string, Matter>> {
  const columns = 'ARRAY[credit_code::text] AS enterprises, person_keys AS persons';
  const found = await Promise.all([
    databases.of('market-supervision').query(`SELECT case_no AS no, ${columns} FROM admin_case`),
    databases.of('medical-insurance').query(`SELECT id AS no, ${columns} FROM fund_violation`),
    databases
      .of('public-security')
      .query(`SELECT police_case_no AS no, ${columns} FROM police_case`),
    databases.of('market-supervision').query(JOINT_INSPECTIONS),
    databases.of('health').query(EMERGENCIES),
  ]);
  return new Map(found.flatMap(({ rows }) => rows).map((matter: Matter) => [matter.no, matter]));
}

const JOINT_INSPECTIONS = `
  SELECT joint_inspection_id AS no, array_agg(credit_code::text) AS enterprises, '{}'::text[] AS persons
  FROM joint_inspection_unit GROUP BY joint_inspection_id`;

const EMERGENCIES = `
  SELECT id AS no, ARRAY[credit_code::text] AS enterprises, ARRAY(
    SELECT DISTINCT person_key::text FROM vaccination_record given
    WHERE (given.unit_code, given.national_drug_code, given.batch_no)
      = (emergency.unit_code, emergency.national_drug_code, emergency.batch_no)
  ) AS persons
  FROM emergency`;
