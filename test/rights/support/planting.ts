import type { Requester } from '../../../schema/contract/decide.ts';
import type { AgencyName } from '../../../schema/subgraphs.ts';
import type { Databases } from './databases.ts';
import { hiddenFrom } from './hidden.ts';
import { tables } from './tables.ts';

/** A column of sensitive text, and how its planted values look. */
export interface Planted {
  readonly agency: AgencyName;
  readonly table: string;
  readonly property: string;
  readonly column: string;
  readonly kind: 'NAME' | 'NUMBER' | 'PHONE' | 'TEXT';
}

const of = (
  agency: AgencyName,
  table: string,
  columns: Readonly<Record<string, readonly [column: string, kind: Planted['kind']]>>,
): readonly Planted[] =>
  Object.entries(columns).map(([property, [column, kind]]) => ({
    agency,
    table,
    property,
    column,
    kind,
  }));

/** What must never be told to who has no right to it: names and numbers of persons, and what ails them. */
export const PLANTED: readonly Planted[] = [
  ...of('market-supervision', 'licensed_pharmacist', {
    idNo: ['id_no', 'NUMBER'],
    phone: ['phone', 'PHONE'],
  }),
  ...of('market-supervision', 'staff_member', { name: ['name', 'NAME'] }),
  ...of('market-supervision', 'real_name_sale', {
    buyerName: ['buyer_name', 'NAME'],
    buyerIdNo: ['buyer_id_no', 'NUMBER'],
    buyerPhone: ['buyer_phone', 'PHONE'],
    symptom: ['symptom', 'TEXT'],
  }),
  ...of('market-supervision', 'admin_case', {
    seizedItems: ['seized_items', 'TEXT'],
    decision: ['decision', 'TEXT'],
  }),
  ...of('health', 'prescription', {
    patientName: ['patient_name', 'NAME'],
    diagnosis: ['diagnosis', 'TEXT'],
  }),
  ...of('health', 'aefi_case', {
    patientName: ['patient_name', 'NAME'],
    guardian: ['guardian', 'NAME'],
    preliminaryDiagnosis: ['preliminary_diagnosis', 'TEXT'],
  }),
  ...of('public-security', 'person', { name: ['name', 'NAME'], idNo: ['id_no', 'NUMBER'] }),
  ...of('public-security', 'filing_decision', { reason: ['reason', 'TEXT'] }),
];

/** Letters that no other text of the city has begin every planted name and text. */
const MARK = '𠮷';

/** Every planted value is found by one of these in any text. */
const TOKEN = new RegExp(`${MARK}[0-9]{9}|9900[0-9]{10}1234|199[12][0-9]{7}`, 'gu');

const SERIAL = (digits: number) => `lpad(nextval('planted')::text, ${digits}, '0')`;

/**
 * Values of a kind, all different in the whole city, and such that a mask hides the part that tells them apart.
 *
 * @param place two digits that tell the column.
 */
const WRITE: Readonly<Record<Planted['kind'], (column: string, place: string) => string>> = {
  NAME: (column, place) => `left(${column}, 1) || '${MARK}${place}' || ${SERIAL(7)}`,
  TEXT: (column, place) => `left(${column}, 3) || '。${MARK}${place}' || ${SERIAL(7)}`,
  NUMBER: (_, place) => `'9900${place}' || ${SERIAL(8)} || '1234'`,
  PHONE: (_, place) => `'199${place}' || ${SERIAL(6)}`,
};

/** Gives every sensitive value of the city a mark of its own. */
export async function plant(databases: Databases): Promise<number> {
  let planted = 0;
  for (const [i, { agency, table, column, kind }] of PLANTED.entries()) {
    const client = databases.of(agency);
    await client.query('CREATE SEQUENCE IF NOT EXISTS planted');
    const value = WRITE[kind](column, String(10 + i));
    const { rowCount } = await client.query(
      `UPDATE ${table} SET ${column} = ${value} WHERE ${column} IS NOT NULL`,
    );
    planted += rowCount ?? 0;
  }
  return planted;
}

/** The planted values that a caller has no right to. */
export async function valuesHiddenFrom(
  databases: Databases,
  requester: Requester,
): Promise<ReadonlySet<string>> {
  const hidden = new Set<string>();
  for (const { agency, table: name, property, column } of PLANTED) {
    const table = tables.find(
      (one) => one.agency === agency && one.entity.options.tableName === name,
    );
    const parts = hiddenFrom(requester, table!).columns.filter((one) => one.property === property);
    const part = parts.find(({ mask }) => mask !== null) ?? parts[0];
    if (part === undefined) throw new Error(`${name}.${column} is shown by no field`);
    const { rows } = await databases
      .of(agency)
      .query(
        `SELECT ${column} AS value FROM ${name} t WHERE ${column} IS NOT NULL AND ${part.condition}`,
      );
    for (const { value } of rows) for (const token of tokensIn(value)) hidden.add(token);
  }
  return hidden;
}

/** A digest, an id or a salt can hold any digits in a row. */
const RANDOM = /[0-9a-f]{64}|[0-9a-f-]{36}|[0-9a-f]{32}/g;

/** The planted values that stand in a text. */
export function tokensIn(text: string): readonly string[] {
  return text.replace(RANDOM, '').match(TOKEN) ?? [];
}
