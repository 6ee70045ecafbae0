import type pg from 'pg';
import type { EntitySchemaColumnOptions } from 'typeorm';
import type { Requester } from '../../../schema/contract/decide.ts';
import type { MaskName } from '../../../schema/contract/mask.ts';
import type { Databases } from './databases.ts';
import { type HiddenColumn, type HiddenPart, hiddenFrom } from './hidden.ts';
import { type Table, tables } from './tables.ts';

/** How many values and rows of one table were made different. */
export interface Change {
  readonly table: string;
  readonly rows: number;
}

/** Rows of a large table that are changed: enough, and always those that operations come to. */
const MAX_ROWS = 300;

/** Makes the databases different in everything that a caller must not learn of, and in nothing else. */
export async function changeWhatIsHidden(
  databases: Databases,
  requester: Requester,
  focus: readonly string[],
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const table of tables) {
    const hidden = hiddenFrom(requester, table);
    const client = databases.of(table.agency);
    const name = `${table.agency}.${table.entity.options.tableName}`;
    for (const sql of statements(hidden, focus)) {
      changes.push({ table: name, rows: await run(client, sql) });
    }
  }
  return changes.filter(({ rows }) => rows > 0);
}

async function run(client: pg.Client, sql: string): Promise<number> {
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } catch (cause) {
    throw new Error(`Could not change the world: ${sql}`, { cause });
  }
}

function statements({ table, rows, columns }: HiddenPart, focus: readonly string[]): string[] {
  const plain = columns.filter(({ mask }) => mask === null);
  const masked = columns.filter(({ mask }) => mask !== null);
  return [
    ...sameCondition(plain).map((group) => exchange(table, group, focus)),
    ...masked.flatMap((column) => blur(table, column, focus)),
    ...remove(table, rows),
    ...add(table, rows),
  ];
}

function sameCondition(columns: readonly HiddenColumn[]): readonly (readonly HiddenColumn[])[] {
  const groups = new Map<string, HiddenColumn[]>();
  for (const column of columns) {
    groups.set(column.condition, [...(groups.get(column.condition) ?? []), column]);
  }
  return [...groups.values()];
}

/** Hidden values change places: whatever constraint they keep, they keep it. */
function exchange(
  table: Table,
  columns: readonly HiddenColumn[],
  focus: readonly string[],
): string {
  const name = table.entity.options.tableName!;
  const [{ condition }] = columns as readonly [HiddenColumn];
  const usual = columns.filter(({ property }) => property !== 'idNo');
  const values = columns.map(({ column, property }) =>
    property === 'idNo' ? `${column} = ${IDENTITY(`t.${column}`)}` : `${column} = o.${column}`,
  );
  const taken = ['t.tableoid', 't.ctid', ...usual.map(({ column }) => `t.${column}`)].join(', ');
  return `
    WITH near AS (
      SELECT ${taken}, ${isNear(table, focus)} AS is_near FROM ${name} t WHERE ${condition}
      ORDER BY is_near DESC, md5(t.ctid::text) LIMIT ${MAX_ROWS}
    ), h AS (
      SELECT *, row_number() OVER (ORDER BY md5(ctid::text || 'h')) AS n, count(*) OVER () AS of FROM near
    )
    UPDATE ${name} t SET ${values.join(', ')} FROM h JOIN h o ON o.n = h.n % h.of + 1
    WHERE t.tableoid = h.tableoid AND t.ctid = h.ctid`;
}

function isNear({ entity }: Table, focus: readonly string[]): string {
  if (!('creditCode' in entity.options.columns)) return 't.ctid IS NULL';
  return `t.credit_code IN (${focus.map((code) => `'${code}'`).join(', ')})`;
}

const DIGITS = (column: string, count: number) =>
  `lpad((abs(hashtextextended(${column}::text, 7)) % (10::numeric ^ ${count}))::bigint::text, ${count}, '0')`;

const IDENTITY = (column: string) =>
  `left(${column}, 4) || ${DIGITS(column, 10)} || right(${column}, 4)`;

/** Other values that look the same through the mask. */
const BLURS: Partial<Record<MaskName, (column: string) => string>> = {
  NAME: (c) => `left(${c}, -1) || chr(19968 + abs(hashtext(${c})) % 2000)`,
  CITIZEN_ID: IDENTITY,
  MOBILE: (c) => `left(${c}, 3) || ${DIGITS(c, 4)} || right(${c}, 4)`,
  ADDRESS: (c) => `${c} || '甲'`,
  BIRTH_YEAR: (c) =>
    `(date_trunc('year', ${c}) + interval '1 day' * (hashtext(${c}::text) & 255))::date`,
  DIAGNOSIS: (c) => `${c} || '〔甲〕'`,
  MONEY_BAND: (c) => `${c} - ${c} % 100 + (hashtext(${c}::text) & 63)`,
  TRACE_CODE: (c) => `left(${c}, 7) || ${DIGITS(c, 9)} || right(${c}, 4)`,
  FREE_TEXT: (c) => `${c} || '甲'`,
  GEO: (c) => `round(${c}, 2) + (hashtext(${c}::text) & 31) * 0.0001`,
  DAY: (c) =>
    `(date_trunc('day', ${c} AT TIME ZONE 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai')
     + interval '1 second' * (hashtext(${c}::text) & 65535)`,
};

function blur(
  table: Table,
  { column, mask, type, condition }: HiddenColumn,
  focus: readonly string[],
): string[] {
  const write = BLURS[mask!];
  if (write === undefined || type.endsWith('[]')) return [];
  const name = table.entity.options.tableName!;
  return [
    `UPDATE ${name} t SET ${column} = ${write(`t.${column}`)}
     WHERE (t.tableoid, t.ctid) IN (
       SELECT t.tableoid, t.ctid FROM ${name} t WHERE ${condition}
       ORDER BY ${isNear(table, focus)} DESC, md5(t.ctid::text) LIMIT ${MAX_ROWS}
     )`,
  ];
}

const ONE_IN_EIGHT = `(get_byte(decode(md5(t.ctid::text), 'hex'), 0) & 7)`;

function remove(table: Table, condition: string): string[] {
  return [
    `DELETE FROM ${table.entity.options.tableName} t WHERE ${condition} AND ${ONE_IN_EIGHT} = 0`,
  ];
}

/** Copies of hidden rows under keys of their own. */
function add({ entity }: Table, condition: string): string[] {
  const columns = Object.entries(entity.options.columns) as [string, EntitySchemaColumnOptions][];
  const key = columns.findLast(([, { primary }]) => primary)?.[1];
  const isFree = key?.type === 'text' || key?.type === 'bigint';
  if (key === undefined || !isFree) return [];
  const written = columns.filter(([property]) => !/^(?:rx|batch)Key$/.test(property));
  const names = written.map(([property, { name = property }]) => name);
  const keyName = names[written.findIndex(([, options]) => options === key)]!;
  const newKey = key.type === 'text' ? `t.${keyName} || 'x'` : `t.${keyName} + 1000000000`;
  const values = names.map((name) => (name === keyName ? newKey : `t.${name}`));
  return [
    `INSERT INTO ${entity.options.tableName} (${names.join(', ')})
     SELECT ${values.join(', ')} FROM ${entity.options.tableName} t
     WHERE ${condition} AND ${ONE_IN_EIGHT} = 1 ON CONFLICT DO NOTHING`,
  ];
}
