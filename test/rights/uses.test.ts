import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AskOptions, openStack, STACK_START_MS, type Stack } from '../support/stack.ts';
import { mainEnterprise, matterOf } from '../support/world.ts';
import { type Databases, openDatabases } from './support/databases.ts';

let stack: Stack;
let databases: Databases;
let code: string;
/** The register of units is open to an officer, their kinds only of the enterprises of the case. */
let onCase: AskOptions;
beforeAll(async () => {
  stack = await openStack();
  databases = await openDatabases(stack);
  code = mainEnterprise(stack).creditCode;
  const matter = matterOf(stack, 'police-officer');
  onCase = { persona: 'police-officer', purpose: 'CASE', matter };
}, STACK_START_MS);
afterAll(() => databases?.close());

const SHOWN = 'totalCount nodes { unitCode } edges { cursor } pageInfo { hasNextPage endCursor }';
const KINDS = ['CDC', 'VACCINATION_POINT'];

/** Ways to ask by a kind; each asks for a list that stands under `units`. */
const ROUTES = {
  'by its value': (kind: string) =>
    `{ units: vaccinationUnits(where: { kind: ${kind} }) { ${SHOWN} } }`,
  'by a variable': (kind: string) =>
    `query ($k: VaccinationUnitKind = ${kind}) { units: vaccinationUnits(where: { kind: $k }) { ${SHOWN} } }`,
  'by a variable of the whole filter': (kind: string) =>
    `query ($w: VaccinationUnitWhere = { kind: ${kind} }) { units: vaccinationUnits(where: $w) { ${SHOWN} } }`,
  'beside a filter that is given': (kind: string) =>
    `{ units: vaccinationUnits(where: { region: "2101", kind: ${kind} }) { ${SHOWN} } }`,
  'in a fragment': (kind: string) =>
    `{ ...F } fragment F on Query { ... { units: vaccinationUnits(last: 1, where: { kind: ${kind} }) { ${SHOWN} } } }`,
};

describe('a filter by what is given for fewer rows than the list has', () => {
  it.each(Object.entries(ROUTES))('is refused %s, whatever the value', async (_, write) => {
    const [one, other] = await Promise.all(KINDS.map((kind) => stack.ask(write(kind), onCase)));

    expect(one!.data).toEqual({ units: null });
    expect(one!.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'USE_NOT_AGREED', coordinate: 'VaccinationUnit.kind', affectedPath: 'units' },
    ]);
    expect(one!.extensions.access).toEqual([
      {
        path: 'units',
        coordinate: 'VaccinationUnit.kind',
        status: 'DENIED',
        code: 'USE_NOT_AGREED',
        agency: 'health',
      },
    ]);
    const { recordId: _id, ...told } = other!.extensions;
    expect({ ...other!, extensions: told, headers: null }).toEqual({
      ...one!,
      extensions: { access: one!.extensions.access },
      headers: null,
    });
  });

  it('stands in the record as refused, without a release', async () => {
    const { extensions } = await stack.ask(ROUTES['by its value']('CDC'), onCase);

    const { rows } = await databases
      .of('exchange')
      .query('SELECT denied, releases FROM record WHERE id = $1', [extensions.recordId]);

    expect(rows).toEqual([{ denied: ['VaccinationUnit.kind'], releases: [] }]);
  });

  it('is given without the filter, and to who has the kinds of all', async () => {
    const list = await stack.ask(`{ units: vaccinationUnits { ${SHOWN} } }`, onCase);
    const supervisor: AskOptions = { persona: 'health-supervisor', purpose: 'DAILY' };
    const [cdc, points] = await Promise.all(
      KINDS.map((kind) => stack.ask(ROUTES['by its value'](kind), supervisor)),
    );

    expect(list.errors).toEqual([]);
    expect(cdc!.data.units.totalCount + points!.data.units.totalCount).toBe(
      list.data.units.totalCount,
    );
    expect(cdc!.data.units.totalCount).toBeGreaterThan(0);
  });
});

describe('a use of an enterprise’s sales', () => {
  const analyst: AskOptions = { persona: 'market-analyst', purpose: 'STATS' };
  const grid: AskOptions = { persona: 'grid-supervisor', purpose: 'DAILY' };

  it.each<[string, string, AskOptions, readonly string[]]>([
    [
      'months, where only totals are given',
      'topProducts(from: "2026-06") { sales }',
      analyst,
      ['USE_NOT_AGREED SalesMonth.month'],
    ],
    [
      'days, where nothing is',
      'retailSales(to: "2026-06-01") { totalCount }',
      {},
      ['FIELD_NOT_SHARED Enterprise.retailSales'],
    ],
    ['months, where they are given', 'topProducts(from: "2026-06") { sales }', grid, []],
    ['days, where they are given', 'realNameSales(to: "2026-06-01") { totalCount }', grid, []],
  ])('is decided by %s', async (_, field, asker, refusals) => {
    const { data, errors } = await stack.ask(
      `{ enterprise(creditCode: "${code}") { field: ${field} } }`,
      asker,
    );

    expect(errors.map(({ extensions }) => `${extensions.code} ${extensions.coordinate}`)).toEqual(
      refusals,
    );
    expect(data.enterprise.field === null).toBe(refusals.length > 0);
  });
});

describe('a group', () => {
  it.each<[string, AskOptions]>([
    ['{ totals: doseTotals(by: DISTRICT) { group } }', {}],
    [
      '{ totals: prescriptionTotals(by: KIND) { group } }',
      { persona: 'health-analyst', purpose: 'STATS' },
    ],
    [
      '{ totals: settlementTotals(by: MONTH) { month } }',
      { persona: 'insurance-analyst', purpose: 'STATS' },
    ],
  ])('is given with what it groups by: %s', async (query, asker) => {
    const { data, errors } = await stack.ask(query, asker);

    expect(errors).toEqual([]);
    expect(data.totals.length).toBeGreaterThan(0);
  });
});
