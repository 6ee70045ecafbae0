import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AuditDatabase, createAuditDatabase } from '../../../gateway/audit/database.ts';
import type { Role } from '../../../schema/contract/caller.ts';
import type { Purpose } from '../../../schema/contract/purpose.ts';
import type { AuditRecord } from '../../../schema/contract/record.ts';
import { findBreak } from '../../../schema/contract/record-break.ts';
import { readAllRecords } from '../../support/all-records.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { eventually } from '../../support/eventually.ts';
import { openStack, STACK_START_MS, type Stack } from '../../support/stack.ts';
import { mainEnterprise, matterOf } from '../../support/world.ts';
import { type SecondGateway, startSecondGateway } from './support/second-gateway.ts';

const FILE = readFileSync(new URL('../enterprise-file/operation.graphql', import.meta.url), 'utf8');
const LIST = '{ enterprises(first: 20) { nodes { creditCode name phone legalRepresentative } } }';
const HEALTH = `{ prescriptions(where: { kind: PSYCHOTROPIC_2 }, first: 10) {
  nodes { rxNo prescribedAt patientName diagnosis lines { quantity product { name } } }
} }`;
const WRONG = '{ enterprise(creditCode: "91210100MA0TE5T01U") { nothing } }';

let stack: Stack;
let database: TestDatabase;
let gateway: SecondGateway;

beforeAll(async () => {
  stack = await openStack();
  database = await createTestDatabase();
  gateway = await startSecondGateway(stack, { DATABASE_URL_EXCHANGE: database.url });
  await eventually('ready', async () => (await fetch(`${gateway.url}/health/ready`)).ok, 60_000);
}, STACK_START_MS);

afterAll(async () => {
  await gateway?.stop();
  await database?.drop();
});

interface Ask {
  readonly persona?: Role;
  readonly purpose?: Purpose;
  readonly matter?: string;
  readonly variables?: object;
}

async function ask(query: string, { persona, purpose, matter, variables }: Ask = {}) {
  const token = persona === undefined ? null : await stack.tokenFor(persona);
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(purpose && { 'x-purpose': purpose }),
      ...(matter && { 'x-matter': matter }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return JSON.parse(await response.text());
}

async function withDatabase<Result>(read: (db: AuditDatabase) => Promise<Result>): Promise<Result> {
  const db = createAuditDatabase(database.url, { as: 'OWNER' });
  return read(db).finally(db.close);
}

function readRecords(): Promise<AuditRecord[]> {
  return withDatabase(readAllRecords);
}

/** Everything that stands in the store of records, as text. */
function dumpStore(): Promise<string> {
  return withDatabase(async (db) => {
    const tables: { name: string }[] = await db.query(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    const dumps = tables.map(({ name }) => db.query(`SELECT to_jsonb(t) AS row FROM "${name}" t`));
    return JSON.stringify(await Promise.all(dumps));
  });
}

describe('after a mixed load', () => {
  const answers: { extensions?: { recordId?: string } }[] = [];
  let records: AuditRecord[];

  beforeAll(async () => {
    const variables = { creditCode: mainEnterprise(stack).creditCode };
    const matter = matterOf(stack, 'case-officer');
    const onCase = { persona: 'case-officer', purpose: 'CASE', matter } as const;
    const round = (): readonly [string, Ask][] => [
      [FILE, { variables }],
      [FILE, { variables, persona: 'grid-supervisor', purpose: 'DAILY' }],
      [FILE, { variables, ...onCase }],
      [FILE, { variables, persona: 'market-analyst', purpose: 'STATS' }],
      [FILE, { variables, persona: 'case-officer', purpose: 'CASE', matter: 'none' }],
      [HEALTH, { persona: 'health-supervisor', purpose: 'DAILY' }],
      [LIST, { persona: 'grid-supervisor', purpose: 'DAILY' }],
      [LIST, { persona: 'chain-partner', purpose: 'SELF_CHECK' }],
      [WRONG, {}],
    ];
    for (let i = 0; i < 4; i += 1) {
      answers.push(...(await Promise.all(round().map(([query, as]) => ask(query, as)))));
    }
    records = await readRecords();
  }, 60_000);

  it("there is a sound record of every operation, and of the gateway's questions about matters", () => {
    const ids = answers.map(({ extensions }) => extensions?.recordId).filter(Boolean);
    const questions = records.filter((one) => one.operation === null && one.outcome === 'OK');
    const refused = answers.length - ids.length;

    expect(findBreak(records)).toBeNull();
    expect(questions.length).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
    expect(records).toHaveLength(answers.length + questions.length);
    expect(records.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it.each(['market-supervision', 'health', 'medical-insurance', 'public-security'])(
    'records say of %s exactly what it says that it released',
    (agency) => {
      const { reports } = gateway.agencies.get(agency)!;
      const releases = records.flatMap(({ releases }) =>
        releases.filter((release) => release.agency === agency),
      );

      const sum = (all: readonly { entities: number }[]) =>
        all.reduce((total, { entities }) => total + entities, 0);
      const union = (all: readonly object[], key: string) =>
        [...new Set(all.flatMap((one) => (one as Record<string, string[]>)[key]!))].sort();

      expect(sum(reports)).toBeGreaterThan(0);
      expect(sum(releases)).toBe(sum(reports));
      for (const key of ['released', 'masked', 'subjects']) {
        expect(union(releases, key)).toEqual(union(reports, key));
      }
    },
  );
});

describe('no record holds', () => {
  const CANARIES = ['张金丝雀', '990101199001011232', '13800990099', 'canary@example.org'];
  const literal = (text: string) => JSON.stringify(text);

  it('a literal, wherever it stood in the request', async () => {
    for (const canary of CANARIES) {
      const quoted = literal(canary);
      await ask(`{ enterprise(creditCode: ${quoted}) { name } }`);
      await ask(`{ person(personKey: ${quoted}) { idNo } }`, {
        persona: 'police-officer',
        purpose: 'CASE',
        matter: matterOf(stack, 'police-officer'),
      });
      await ask(FILE, { variables: { creditCode: canary }, persona: 'grid-supervisor' });
      await ask(`{ enterprises(where: { name: ${quoted} }) { nodes { name } } }`);
      await ask('{ enterprise(creditCode: "x") { name } }', {
        persona: 'case-officer',
        purpose: encodeURIComponent(canary) as Purpose,
      });
      await ask('{ enterprise(creditCode: "x") { name } }', {
        persona: 'case-officer',
        purpose: 'CASE',
        matter: encodeURIComponent(canary),
      });
    }

    const text = await dumpStore();
    for (const canary of CANARIES) {
      expect(text).not.toContain(canary);
      expect(text).not.toContain(encodeURIComponent(canary));
    }
  });

  it('a name, number or code of anybody whose data was released', async () => {
    const { creditCode, name } = mainEnterprise(stack);
    const answer = await ask(FILE, {
      variables: { creditCode },
      persona: 'case-officer',
      purpose: 'CASE',
      matter: matterOf(stack, 'case-officer'),
    });
    const personal = collect(
      answer.data,
      /^(name|phone|idNo|legalRepresentative|badgeNo|address)$/,
    );
    expect(personal.size).toBeGreaterThan(10);

    const text = await dumpStore();
    for (const value of [creditCode, name, ...personal]) expect(text).not.toContain(value);
  });
});

/** The texts that stand under such keys anywhere in an answer, the short ones left out: they are no one's. */
function collect(value: unknown, keys: RegExp, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'string' && part.length > 1 && keys.test(key)) found.add(part);
    collect(part, keys, found);
  }
  return found;
}
