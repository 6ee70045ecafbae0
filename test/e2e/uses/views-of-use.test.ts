import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInChina } from '../../../schema/contract/day.ts';
import type { AuditRecord } from '../../../schema/contract/record.ts';
import { type AgencyName, SUBGRAPHS } from '../../../schema/subgraphs.ts';
import { policy } from '../../rights/support/policy.ts';
import { STACK_START_MS } from '../../support/stack.ts';
import { mainEnterprise, matterOf } from '../../support/world.ts';
import { countUses, readUses } from './support/count-uses.ts';
import { openUsedStack, type UsedAs, type UsedStack } from './support/used-stack.ts';

const FILE = readFileSync(new URL('../enterprise-file/operation.graphql', import.meta.url), 'utf8');
const LIST = '{ enterprises(first: 20) { nodes { creditCode name phone legalRepresentative } } }';

const PRESCRIPTIONS = `{ prescriptions(where: { kind: PSYCHOTROPIC_2 }, first: 10) {
  nodes { rxNo prescribedAt patientName diagnosis lines { quantity product { name } } } } }`;

const USES = `query Uses($where: UseWhere, $after: String) { uses(where: $where, first: 50, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id day reader { subject agency role purpose matter } operations entities firstRecord lastRecord
    coordinates { coordinate operations masked entities } }
} }`;
const BY_DAY = '{ usesByDay { day operations silent entities readers } }';
const RECORDS = `query Records($use: ID!, $coordinate: String) { useRecords(use: $use, coordinate: $coordinate, first: 200) {
  totalCount nodes { id at operation released masked entities } } }`;
const MINE = `{ usesOfMyEnterprise(first: 200) { totalCount nodes { day agency purpose owner kinds operations } } }`;

let used: UsedStack;
let records: AuditRecord[];

beforeAll(async () => {
  used = await openUsedStack(2, { ENTERPRISE_DELAY_DAYS: '0' });
  await sendMixedLoad();
  records = await used.readRecords();
  await used.followed();
}, STACK_START_MS);
afterAll(() => used?.close());

async function sendMixedLoad(): Promise<void> {
  const { stack, ask } = used;
  const variables = { creditCode: mainEnterprise(stack).creditCode };
  const round: readonly [string, UsedAs][] = [
    [FILE, { variables }],
    [FILE, { variables, persona: 'grid-supervisor', purpose: 'DAILY' }],
    [
      FILE,
      {
        variables,
        persona: 'case-officer',
        purpose: 'CASE',
        matter: matterOf(stack, 'case-officer'),
      },
    ],
    [
      FILE,
      {
        variables,
        persona: 'police-officer',
        purpose: 'CASE',
        matter: matterOf(stack, 'police-officer'),
      },
    ],
    [FILE, { variables, persona: 'insurance-supervisor', purpose: 'DAILY' }],
    [FILE, { variables, persona: 'market-analyst', purpose: 'STATS' }],
    [FILE, { variables, persona: 'chain-partner', purpose: 'SELF_CHECK' }],
    [LIST, { persona: 'grid-supervisor', purpose: 'DAILY' }],
    [LIST, { persona: 'case-officer' }],
    [PRESCRIPTIONS, { persona: 'health-supervisor', purpose: 'DAILY' }],
    ['{ nothing }', { persona: 'case-officer' }],
  ];
  for (let i = 0; i < 3; i += 1) await Promise.all(round.map(([query, as]) => ask(query, as)));
}

const officerOf = (agency: AgencyName): UsedAs => ({
  persona: 'data-officer',
  agency,
  subject: `officer-of-${agency}`,
});

interface Line {
  readonly id: string;
  readonly day: string;
  readonly reader: {
    subject: string;
    agency: string;
    role: string;
    purpose: string | null;
    matter: string | null;
  };
  readonly operations: number;
  readonly entities: number;
  readonly firstRecord: string;
  readonly coordinates: {
    coordinate: string;
    operations: number;
    masked: number;
    entities: number;
  }[];
}

async function readLines(agency: AgencyName, where: object = {}): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await used.ask(USES, {
      ...officerOf(agency),
      variables: { where, after },
    });
    expect(errors).toEqual([]);
    lines.push(...data.uses.nodes);
    if (!data.uses.pageInfo.hasNextPage) return lines;
    after = data.uses.pageInfo.endCursor;
  }
}

/** Releases of an owner that are on record, and hold something. */
function releasesOf(agency: string, of: readonly AuditRecord[] = records) {
  return of.flatMap((record) =>
    record.releases
      .filter((release) => release.agency === agency)
      .filter(({ released, masked }) => released.length + masked.length > 0)
      .map((release) => ({ record, release })),
  );
}

describe('after a mixed load through two gateways', () => {
  it('the roll-ups are what a naive count of all records gives', async () => {
    const all = await used.readRecords();
    await used.followed();

    expect(all.length).toBeGreaterThanOrEqual(33);
    expect(await readUses(used.db)).toEqual(countUses(all));
  });

  it.each(SUBGRAPHS.map(({ name }) => name))(
    'a data officer of %s sees exactly what was released of it, and no coordinate of anybody else',
    async (agency) => {
      const lines = (await readLines(agency)).filter(
        ({ reader }) => reader.role !== 'DATA_OFFICER',
      );
      const expected = releasesOf(agency);

      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      expect(expected.length).toBeGreaterThan(0);
      expect(sum(lines.map(({ operations }) => operations))).toBe(expected.length);
      expect(sum(lines.map(({ entities }) => entities))).toBe(
        sum(expected.map(({ release }) => release.entities)),
      );
      for (const { coordinate, operations, masked } of lines.flatMap(
        ({ coordinates }) => coordinates,
      )) {
        expect(operations).toBeGreaterThan(0);
        expect(masked).toBeLessThanOrEqual(operations);
        expect(policy.rules.get(coordinate)!.sets.map(({ owner }) => owner)).toContain(agency);
      }
      const seen = new Set(
        lines.flatMap(({ coordinates }) => coordinates.map((one) => one.coordinate)),
      );
      const left = new Set(
        expected.flatMap(({ release }) => [...release.released, ...release.masked]),
      );
      expect([...seen].sort()).toEqual([...left].sort());
    },
  );

  it('a line leads to its records, and each of them to the one that can be proven', async () => {
    const lines = await readLines('health', { role: 'HEALTH_SUPERVISOR', purpose: 'DAILY' });
    const line = lines[0]!;
    const { coordinate, operations } = line.coordinates[0]!;

    const officer = officerOf('health');
    const all = await used.ask(RECORDS, { ...officer, variables: { use: line.id } });
    const some = await used.ask(RECORDS, { ...officer, variables: { use: line.id, coordinate } });

    const ids = all.data.useRecords.nodes.map(({ id }: { id: string }) => id);
    const known = releasesOf('health').filter(({ record }) => record.role === 'health-supervisor');
    expect(ids).toEqual(known.map(({ record }) => record.id));
    expect(line.firstRecord).toBe(ids[0]);
    expect(all.data.useRecords.totalCount).toBe(line.operations);
    expect(some.data.useRecords.totalCount).toBe(operations);
    expect(all.data.useRecords.nodes[0].released).toEqual(known[0]!.release.released);
    expect(JSON.stringify(all.data)).not.toContain('DrugProduct.name');
  });

  it("another agency's officer gets nothing from a line's id", async () => {
    const [line] = await readLines('health', { role: 'HEALTH_SUPERVISOR', purpose: 'DAILY' });

    const { data } = await used.ask(RECORDS, {
      ...officerOf('medical-insurance'),
      variables: { use: line!.id },
    });

    const own = releasesOf('medical-insurance').map(({ record }) => record.id);
    const told = data.useRecords.nodes.map(({ id }: { id: string }) => id);
    expect(told.filter((id: string) => !own.includes(id))).toEqual([]);
    expect(JSON.stringify(data)).not.toContain('Prescription');
  });

  it.each([
    [{ role: 'GRID_SUPERVISOR' }, (line: Line) => line.reader.role === 'GRID_SUPERVISOR'],
    [{ isUnconditional: true }, (line: Line) => line.reader.purpose === null],
    [{ subject: 'demo:case-officer' }, (line: Line) => line.reader.subject === 'demo:case-officer'],
    [
      { coordinate: 'Enterprise.phone' },
      (line: Line) => line.coordinates.some(({ coordinate }) => coordinate === 'Enterprise.phone'),
    ],
  ])('a condition %j gives the lines that fit it, and all of them', async (where, fits) => {
    const all = await readLines('market-supervision', { agency: 'market-supervision' });
    const some = await readLines('market-supervision', { ...where, agency: 'market-supervision' });

    const keyOf = ({ id }: Line) => id;
    expect(some.length).toBeGreaterThan(0);
    expect(some.every(fits)).toBe(true);
    expect(some.map(keyOf)).toEqual(all.filter(fits).map(keyOf));
  });

  it('the days add up to the lines', async () => {
    const { data } = await used.ask(BY_DAY, officerOf('health'));
    const lines = await readLines('health');

    const sum = (all: readonly { operations: number }[]) =>
      all.reduce((total, { operations }) => total + operations, 0);
    expect(sum(data.usesByDay)).toBe(sum(lines));
    expect(data.usesByDay.at(-1).day).toBe(dayInChina(new Date()));
  });

  it.each([
    ['more than 366 days', { from: '2024-01-01', to: '2026-01-01' }],
    ['a day that is none', { from: '2026-02-30' }],
  ])('%s are refused', async (_, where) => {
    const { errors } = await used.ask(USES, { ...officerOf('health'), variables: { where } });

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['VALUE_INVALID']);
  });

  it.each(['public', 'case-officer', 'police-officer', 'chain-partner'] as const)(
    '%s sees no line of any owner',
    async (persona) => {
      const { data, errors } = await used.ask(USES, { persona });

      expect(data?.uses ?? null).toBeNull();
      expect(errors.length).toBeGreaterThan(0);
    },
  );

  it('an officer of no agency sees nothing', async () => {
    const { data } = await used.ask(USES, { persona: 'data-officer', agency: 'partner' });

    expect(data?.uses ?? null).toBeNull();
  });
});

describe('an enterprise', () => {
  it('sees which agencies looked at it, on which day, for what and how often', async () => {
    const { data, errors } = await used.ask(MINE, asEnterprise());

    const lines = data.usesOfMyEnterprise.nodes;
    const daily = lines.find(
      (line: { agency: string; purpose: string; owner: string }) =>
        line.agency === 'MARKET_SUPERVISION' &&
        line.purpose === 'DAILY' &&
        line.owner === 'MARKET_SUPERVISION',
    );
    expect(errors).toEqual([]);
    expect(daily).toMatchObject({ day: dayInChina(new Date()), operations: 3 });
    expect(daily.kinds).toContain('执业药师注册信息');
  });

  it('hears of no officer, case, police, covert kind of data, or instant', async () => {
    const answer = await used.ask(MINE, asEnterprise());

    const text = JSON.stringify(answer.data);
    const lines = answer.data.usesOfMyEnterprise.nodes;
    const cases = records.filter(({ matter }) => matter !== null);
    expect(cases.length).toBeGreaterThan(3);
    for (const { subject, matter } of cases) {
      expect(text).not.toContain(subject);
      expect(text).not.toContain(matter);
    }
    expect(text).not.toMatch(/demo:|CASE|JOINT|EMERGENCY|PUBLIC_SECURITY|\d\d:\d\d/);
    expect(text).not.toMatch(/案件|公安|刑事|移送|核查中|检查计划|投诉|: /);
    expect(lines.length).toBeGreaterThan(0);
  });

  it('hears nothing of another enterprise', async () => {
    const other = await used.ask(MINE, { ...asEnterprise(), creditCode: '91110000MA0TE5T01U' });

    expect(other.data.usesOfMyEnterprise).toEqual({ totalCount: 0, nodes: [] });
  });

  it('hears nothing as anybody else', async () => {
    const { data } = await used.ask(MINE, { persona: 'case-officer' });

    expect(data?.usesOfMyEnterprise ?? null).toBeNull();
  });

  function asEnterprise(): UsedAs {
    return {
      persona: 'chain-partner',
      purpose: 'SELF_CHECK',
      creditCode: mainEnterprise(used.stack).creditCode,
    };
  }
});

it('no name, number or code of anybody stands in a view of use', async () => {
  const { creditCode, name } = mainEnterprise(used.stack);
  const tables = await used.db.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND (table_name LIKE 'use\\_%' OR table_name IN ('bulk_alert', 'emergency_report'))`,
  );
  const answer = await used.ask(FILE, {
    variables: { creditCode },
    persona: 'case-officer',
    purpose: 'CASE',
    matter: matterOf(used.stack, 'case-officer'),
  });
  await used.followed();

  const texts = await Promise.all(
    tables.map(async ({ name: table }) =>
      JSON.stringify(await used.db.query(`SELECT to_jsonb(t) AS row FROM "${table}" t`)),
    ),
  );
  const values = collect(answer.data);
  expect(tables).toHaveLength(11);
  expect(values.size).toBeGreaterThan(20);
  for (const text of texts) {
    for (const value of [creditCode, name, ...values]) expect(text).not.toContain(value);
  }
});

it('whoever runs the gateway sees that the views keep up', async () => {
  await used.followed();
  const health = JSON.parse(await used.watch('/health/ready'));
  const metrics = await used.watch('/metrics');

  expect(health.ready).toBe(true);
  expect(health.usesBehind).toMatchObject({
    records: expect.any(Number),
    seconds: expect.any(Number),
  });
  expect(metrics).toMatch(/^yaolian_uses_lag_records \d+/m);
});

/** Names, numbers and addresses anywhere in an answer; short texts are no one's. */
function collect(value: unknown, found = new Set<string>(), key = ''): Set<string> {
  if (
    typeof value === 'string' &&
    /name|phone|idNo|representative|badge|address|licen[cs]eNo|registrationNo/i.test(key) &&
    value.length > 1
  )
    found.add(value);
  if (typeof value !== 'object' || value === null) return found;
  for (const [inner, part] of Object.entries(value)) collect(part, found, inner);
  return found;
}
