import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Databases } from './databases.ts';
import type { Random } from './random.ts';
import { ASKED_SETTLEMENT } from './tables.ts';

/** Real values by the name of the argument or input field that takes them. */
export type ArgumentValues = ReadonlyMap<string, readonly string[]>;

/** Writes a field's arguments: what is needed always, a page mostly, a filter sometimes. */
export function writeArguments(
  args: readonly GraphQLArgument[],
  random: Random,
  values: ArgumentValues,
): string {
  const page = args.some(({ name }) => name === 'first') ? [writePage(args, random)] : [];
  const others = args
    .filter(({ name }) => !['first', 'last', 'after', 'before'].includes(name))
    .filter(({ type }) => isNonNullType(type) || random.isChosen(0.4))
    .map((argument) => `${argument.name}: ${writeValue(argument, random, values)}`);
  const written = [...page, ...others];
  return written.length === 0 ? '' : `(${written.join(', ')})`;
}

function writePage(args: readonly GraphQLArgument[], random: Random): string {
  const hasLast = args.some(({ name }) => name === 'last');
  return `${hasLast && random.isChosen(0.3) ? 'last' : 'first'}: ${1 + random.below(6)}`;
}

type Taking = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>;

function writeValue({ name, type }: Taking, random: Random, values: ArgumentValues): string {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields())
      .filter((field) => isNonNullType(field.type) || random.isChosen(0.35))
      .map((field) => `${field.name}: ${writeValue(field, random, values)}`);
    return `{ ${fields.join(', ')} }`;
  }
  const value = isEnumType(named)
    ? random.pick(named.getValues()).name
    : writeScalar({ name, type: named }, random, values);
  return isList(type) ? `[${value}]` : value;
}

function writeScalar({ name, type }: Taking, random: Random, values: ArgumentValues): string {
  const found = values.get(name);
  if (found !== undefined && found.length > 0) return JSON.stringify(random.pick(found));
  switch (getNamedType(type).name) {
    case 'Boolean':
      return String(random.isChosen(0.5));
    case 'Int':
      return String(1 + random.below(3));
    case 'Date':
      return JSON.stringify(`2026-${random.pick(['06', '09', '11'])}-01`);
    case 'DateTime':
      return JSON.stringify(`2026-${random.pick(['06', '09', '11'])}-01T00:00:00Z`);
    default:
      return JSON.stringify(random.pick(['药', '1', '沈阳', '2026-10']));
  }
}

function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

const SAMPLES = 40;

/** Where the values of an argument come from: rows of the personas' matters and enterprises first, then any. */
const SOURCES = {
  'market-supervision': {
    creditCode: 'SELECT credit_code AS v, credit_code AS of FROM enterprise',
    registrationNo: 'SELECT registration_no AS v, credit_code AS of FROM licensed_pharmacist',
    caseNo: 'SELECT case_no AS v, credit_code AS of FROM admin_case',
    id: 'SELECT id AS v, credit_code AS of FROM inspection',
    approvalNumber: `SELECT approval_number AS v, '' AS of FROM drug_product`,
    nationalDrugCode: `SELECT national_drug_code AS v, '' AS of FROM drug_batch`,
    batchNo: `SELECT batch_no AS v, '' AS of FROM drug_batch`,
    recallNo: `SELECT recall_no AS v, '' AS of FROM recall`,
    gridCode: `SELECT grid_code AS v, '' AS of FROM grid`,
  },
  health: {
    rxNo: 'SELECT rx_no AS v, credit_code AS of FROM prescription',
    licenseNo: 'SELECT license_no AS v, credit_code AS of FROM practitioner',
    unitCode: 'SELECT unit_code AS v, credit_code AS of FROM vaccination_unit',
    aefiCode: 'SELECT aefi_code AS v, credit_code AS of FROM aefi_case',
    personKey: 'SELECT person_key AS v, credit_code AS of FROM aefi_case',
  },
  'medical-insurance': {
    institutionCode: 'SELECT institution_code AS v, credit_code AS of FROM designated_institution',
    insuranceDrugCode: `SELECT insurance_drug_code AS v, '' AS of FROM insurance_drug`,
    traceCode: `SELECT trace_codes[1] AS v, credit_code AS of FROM settlement_line t WHERE ${ASKED_SETTLEMENT}`,
  },
  'public-security': {
    policeCaseNo: 'SELECT police_case_no AS v, credit_code AS of FROM police_case',
    personKey: `SELECT unnest(person_keys) AS v, credit_code AS of FROM police_case`,
  },
} as const;

/**
 * Reads real keys for the generated arguments.
 *
 * @param creditCodes enterprises whose rows come first.
 */
export async function readArgumentValues(
  databases: Databases,
  creditCodes: readonly string[],
): Promise<ArgumentValues> {
  const values = new Map<string, string[]>([
    ['region', ['2101', '210103', '210106', '2102']],
    ['regionCode', ['2101', '210103']],
    ['code', ['2101', '210103', '210106']],
  ]);
  for (const [name, sources] of Object.entries(SOURCES)) {
    for (const [argument, source] of Object.entries(sources)) {
      const { rows } = await databases.of(name as keyof typeof SOURCES).query(
        `SELECT v FROM (${source}) s WHERE v IS NOT NULL
         ORDER BY (of = ANY($1)) DESC, md5(v) LIMIT ${SAMPLES}`,
        [creditCodes],
      );
      const found = rows.map(({ v }) => String(v));
      values.set(argument, [...(values.get(argument) ?? []), ...found]);
    }
  }
  return values;
}
