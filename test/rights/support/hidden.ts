import { type GraphQLNamedType, getNamedType, isObjectType } from 'graphql';
import type { EntitySchemaColumnOptions } from 'typeorm';
import { type Decision, decide, type Requester } from '../../../schema/contract/decide.ts';
import type { MaskName } from '../../../schema/contract/mask.ts';
import { ALL_ROWS, NO_ROWS, type Rows, type RowTest } from '../../../schema/contract/rows.ts';
import { apiSchema, policy } from './policy.ts';
import { guardsOf, type Table } from './tables.ts';

/** A column, or a part of it, that a caller must not learn of, for the rows of a condition in SQL on `t`. */
export interface HiddenColumn {
  readonly property: string;
  readonly column: string;
  readonly type: string;
  readonly condition: string;
  /** Given: only what this mask hides. */
  readonly mask: MaskName | null;
}

/** What of a table a caller must not learn of. */
export interface HiddenPart {
  readonly table: Table;
  /** Rows whose existence is hidden. */
  readonly rows: string;
  readonly columns: readonly HiddenColumn[];
}

/** Columns that tie a row to a caller: another value would move the row into its rights. */
const ANCHORS = ['regionCode', 'gridCode', 'chainCode', 'creditCode', 'personKey'];
const KEYS = [
  ...ANCHORS,
  'officerSubjects',
  'personKeys',
  'insuredRegionCode',
  'isCovert',
  'expiresAt',
  'orderedAt',
  'startsOn',
  'endsOn',
  'state',
  'agencies',
];

/** Works out, from the policy and from nothing that the product runs, what of a table is hidden from a caller. */
export function hiddenFrom(requester: Requester, table: Table): HiddenPart {
  const writer = createWriter(requester, table);
  const columns = Object.entries(table.entity.options.columns) as Column[];
  return {
    table,
    rows: writer.rows(),
    columns: columns
      .filter(([property, options]) => isChangeable(property, options))
      .flatMap((column) => writer.column(column)),
  };
}

type Column = [property: string, options: EntitySchemaColumnOptions];

function isChangeable(property: string, options: EntitySchemaColumnOptions): boolean {
  return !options.primary && !options.unique && !KEYS.includes(property) && !/Key$/.test(property);
}

function createWriter(requester: Requester, table: Table) {
  const covert = table.covert?.replaceAll('$1', literal(requester.caller.subject)) ?? 'FALSE';
  return { rows, column };

  function rows(): string {
    const listed = listsOf(table).map(existenceShown);
    const fed = Object.keys(table.feeds ?? {}).map((coordinate) =>
      ofFeed(coordinate, existenceShown(coordinate)),
    );
    const shown = [...listed, ...fed];
    return `((${covert} OR NOT (${anyOf(shown)})) AND NOT ${table.kept ?? 'FALSE'})`;
  }

  function existenceShown(coordinate: string): string {
    const decision = decide(policy, requester, coordinate);
    const keepsRows = guardsOf(coordinate).every(
      (guard) => guard === 'QUERY' || guard === 'TOTALS',
    );
    return sql(keepsRows ? shownRows(decision) : whole(decision));
  }

  function column([property, options]: Column): readonly HiddenColumn[] {
    const fields = fieldsOf(table, property);
    const feeds = Object.entries(table.feeds ?? {})
      .filter(([, made]) => made.includes(property))
      .map(([coordinate]) =>
        ofFeed(coordinate, sql(shownRows(decide(policy, requester, coordinate)))),
      );
    if (fields.length === 0) return [];

    const decisions = fields.map((coordinate) => ({
      coordinate,
      decision: decide(policy, requester, coordinate),
    }));
    const shown = decisions.map((one) => sql(fieldRows(one)));
    const clear = decisions.map((one) => sql(clearRows(one)));
    const base = {
      property,
      column: options.name ?? property,
      type: `${options.type}${options.array ? '[]' : ''}`,
    };
    const mask = fields.map((one) => policy.rules.get(one)?.mask).find((one) => one != null);
    const isMasked = decisions.some(({ decision }) => decision.effect === 'MASK');
    return [
      { ...base, mask: null, condition: `NOT (${anyOf([...shown, ...feeds])})` },
      ...(isMasked && mask !== undefined
        ? [{ ...base, mask, condition: `NOT (${anyOf([...clear, ...feeds])})` }]
        : []),
    ];
  }

  function ofFeed(coordinate: string, shown: string): string {
    const rows = table.fedBy?.[coordinate];
    return rows === undefined ? shown : `(${rows} AND ${shown})`;
  }

  function sql(shown: Rows): string {
    return `COALESCE(${toSql(shown, table)}, FALSE)`;
  }
}

interface Decided {
  readonly coordinate: string;
  readonly decision: Decision;
}

/** Rows of which a field shows anything; what may be had in totals only shows nothing by itself. */
function fieldRows({ coordinate, decision }: Decided): Rows {
  const guards = guardsOf(coordinate);
  if (decision.effect === 'TOTALS' && !guards.includes('TOTALS')) return NO_ROWS;
  return guards.includes('PARENT') ? whole(decision) : shownRows(decision);
}

function clearRows(decided: Decided): Rows {
  const { decision } = decided;
  return decision.effect === 'MASK' ? decision.clearRows : fieldRows(decided);
}

function shownRows(decision: Decision): Rows {
  return decision.effect === 'DENY' || decision.effect === 'HIDE' ? NO_ROWS : decision.rows;
}

function whole(decision: Decision): Rows {
  return decision.effect === 'DENY' || decision.effect === 'HIDE' ? NO_ROWS : ALL_ROWS;
}

/** Fields that lead to the rows of a table. */
function listsOf({ entity, types = [entity.options.name] }: Table): readonly string[] {
  return Object.values(apiSchema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !/(?:Connection|Edge)$/.test(name))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => types.includes(nodeType(getNamedType(field.type))))
        .map((field) => `${type.name}.${field.name}`),
    );
}

function nodeType(type: GraphQLNamedType): string {
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
  return nodes === undefined ? type.name : getNamedType(nodes.type).name;
}

function fieldsOf(table: Table, property: string): readonly string[] {
  const { entity, types = [entity.options.name] } = table;
  const named = types.map((type) => `${type}.${property}`).filter((one) => policy.rules.has(one));
  return table.columns?.[property] ?? named;
}

function toSql(rows: Rows, table: Table): string {
  switch (rows.kind) {
    case 'ALL':
      return 'TRUE';
    case 'ANY':
      return anyOf(rows.tests.map((test) => testSql(test, table)));
    case 'EVERY':
      return rows.of.map((part) => `(${toSql(part, table)})`).join(' AND ');
  }
}

/** A table without the column may take it from the enterprise; where it can't, the row counts as shown. */
function testSql(test: RowTest, { agency, entity }: Table): string {
  const columns = entity.options.columns as Record<string, EntitySchemaColumnOptions>;
  const own = columns[test.column];
  if (own !== undefined) return compare(`t.${own.name ?? test.column}`, test);
  if (agency !== 'market-supervision' || columns.creditCode === undefined) {
    return test.column === 'personKey' && columns.creditCode !== undefined ? 'FALSE' : 'TRUE';
  }
  if (test.column === 'personKey') return 'FALSE';
  const name = test.column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const matches = compare(`e.${name}`, test);
  return `EXISTS (SELECT FROM enterprise e WHERE e.credit_code = t.credit_code AND ${matches})`;
}

function compare(column: string, test: RowTest): string {
  if (test.column === 'regionCode')
    return `starts_with(${column}::text, ${literal(test.startsWith)})`;
  return `${column}::text IN (${test.in.map(literal).join(', ') || 'NULL'})`;
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'FALSE' : [...new Set(conditions)].join(' OR ');
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
