import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OwnStack, STACK_START_MS, startOwnStack } from '../support/stack.ts';
import { mainEnterprise } from '../support/world.ts';
import { type Receiver, startReceiver } from '../telemetry/support/receiver.ts';
import { readArgumentValues } from './support/arguments.ts';
import { askAs, headersOf } from './support/ask.ts';
import { type Asker, listAskers } from './support/askers.ts';
import { casesOr, IS_LONG, SEED } from './support/cases.ts';
import { type Databases, openDatabases } from './support/databases.ts';
import { readMetrics } from './support/metrics-text.ts';
import { generateOperations } from './support/operations.ts';
import { plant, tokensIn } from './support/planting.ts';
import { apiSchema } from './support/policy.ts';
import { createRandom } from './support/random.ts';

const PRESCRIPTIONS = '{ prescriptions(first: 50) { nodes { rxNo patientName diagnosis } } }';
const FILES =
  '{ enterprises(first: 20) { nodes { name creditCode pharmacists { nodes { idNo } } } } }';
/** What a client writes and nobody else: none of it may be told. */
const WRITTEN = ['OperationOfMine', 'aliasOfMine', '朝阳大药房', 'vendor-of-mine'];

const told = { traces: '', logs: '', metrics: '' };
const log: string[] = [];
let receiver: Receiver;
/** What names a caller, an enterprise, a person or a matter. */
let identifiers: readonly string[];

beforeAll(
  async () => {
    receiver = await startReceiver();
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url };
    const stack = await startOwnStack({ env, onLogLine: (line) => void log.push(line) });
    const databases = await openDatabases(stack);
    await plant(databases);
    const askers = await listAskers(stack, databases);
    identifiers = await readIdentifiers(stack, databases, askers);

    await askOperations(stack, databases, askers);
    await askWithValues(stack, askers);
    await askWhatFails(stack, databases, askers);
    told.metrics = await readMetrics(stack.url);

    await databases.close();
    await stack.stop(); // which sends the last spans
    told.traces = distinctTexts(receiver.bodies().join('\n'));
    told.logs = log.join('\n');
  },
  STACK_START_MS + (IS_LONG ? 3_600_000 : 180_000),
);
afterAll(() => receiver?.close());

/** Spans repeat themselves: each of their texts once, without the ids of spans and traces. */
function distinctTexts(json: string): string {
  const texts = new Set(json.match(/"[^"]*"/g));
  return [...texts].filter((text) => !/^"[0-9a-f]{16,32}"$/.test(text)).join('\n');
}

async function askOperations(stack: OwnStack, databases: Databases, askers: readonly Asker[]) {
  const values = await readArgumentValues(databases, [mainEnterprise(stack).creditCode]);
  const operations = generateOperations({ schema: apiSchema, values, random: createRandom(SEED) });
  const count = Math.ceil(casesOr(60) / askers.length);
  for (const asker of askers) {
    const ask = await askAs(stack, asker);
    const texts = Array.from({ length: count }, () => operations.next().value!.text);
    for (const query of [...texts, PRESCRIPTIONS, FILES]) await ask(query);
  }
}

/** Values in every place where a client can put one. */
async function askWithValues(stack: OwnStack, askers: readonly Asker[]): Promise<void> {
  const headers = await headersOf(stack, supervisorIn(askers));
  const [value = ''] = identifiers;
  for (const body of [
    { query: `query OperationOfMine { aliasOfMine: person(personKey: "${value}") { name } }` },
    { query: `{ enterprises(where: { nameContains: "朝阳大药房" }) { totalCount } }` },
    { query: `{ enterprises(after: "${value}") { totalCount } }` },
    { query: `{ unknown(name: "${value}") }`, operationName: 'OperationOfMine' },
    { query: 'query ($n: Int) { enterprises(first: $n) { totalCount } }', variables: { n: value } },
  ]) {
    await fetch(`${stack.url}/graphql?of=${value}`, {
      method: 'POST',
      headers: { ...headers, tracestate: 'vendor-of-mine=1', baggage: `of=${value}` },
      body: JSON.stringify(body),
    });
  }
}

/** A statement that fails brings an error that holds its text and its values. */
async function askWhatFails(stack: OwnStack, databases: Databases, askers: readonly Asker[]) {
  await databases.of('health').query('ALTER TABLE prescription RENAME TO elsewhere');
  const ask = await askAs(stack, supervisorIn(askers));
  await ask(PRESCRIPTIONS);
}

const supervisorIn = (askers: readonly Asker[]) =>
  askers.find(({ name }) => name.startsWith('health-supervisor, DAILY'))!;

async function readIdentifiers(
  stack: OwnStack,
  databases: Databases,
  askers: readonly Asker[],
): Promise<readonly string[]> {
  const read = async (agency: Parameters<Databases['of']>[0], sql: string) => {
    const { rows } = await databases.of(agency).query<{ value: string }>(sql);
    return rows.map(({ value }) => value);
  };
  const known = askers.filter(({ persona }) => persona !== 'public');
  const tokens = await Promise.all(known.map(({ persona }) => stack.tokenFor(persona)));
  const lists = await Promise.all([
    read('public-security', 'SELECT person_key AS value FROM person'),
    read('public-security', 'SELECT id_no AS value FROM person'),
    read('market-supervision', 'SELECT credit_code AS value FROM enterprise'),
    read('market-supervision', 'SELECT case_no AS value FROM admin_case'),
  ]);
  const subjects = known.map(({ requester }) => requester.caller.subject);
  return [...lists.flat(), ...tokens.filter((token) => token !== null), ...subjects];
}

describe('of all that was asked', () => {
  it.each(['traces', 'logs', 'metrics'] as const)('%s tell no sensitive value', (kind) => {
    expect(told[kind].length).toBeGreaterThan(1_000);
    expect(tokensIn(told[kind])).toEqual([]);
  });

  it.each(['traces', 'logs', 'metrics'] as const)(
    '%s tell no token, person, enterprise or matter, and nothing that a client wrote',
    (kind) => {
      expect(identifiers.length).toBeGreaterThan(1_000);
      expect([...identifiers, ...WRITTEN].filter((text) => told[kind].includes(text))).toEqual([]);
    },
  );

  it('the log names the statement that failed by its code, in the subgraph alone', () => {
    const failed = log.filter((line) => line.includes('QueryFailedError'));
    const missing = failed.filter((line) => line.includes('"code":"42P01"'));

    expect(missing.length).toBeGreaterThan(0);
    expect(missing.filter((line) => !line.startsWith('[health]'))).toEqual([]);
    expect(failed.join('')).not.toMatch(/SELECT|prescription/);
  });

  it('spans lead from the request to the owner’s statement', () => {
    const spans = receiver.spans();
    const byId = new Map(spans.map((span) => [span.spanId, span]));
    const statement = spans.find(({ name }) => name === 'SELECT prescription')!;

    const way: string[] = [];
    for (let span = byId.get(statement.spanId); span !== undefined; ) {
      way.unshift(`${span.service} ${span.name}`);
      span = byId.get(span.parentSpanId ?? '');
    }
    expect(way).toEqual([
      'yaolian-gateway POST /graphql',
      'yaolian-gateway execute',
      'yaolian-gateway POST health',
      'yaolian-health POST /graphql',
      'yaolian-health SELECT prescription',
    ]);
  });

  it('spans carry known notes only, each of a closed form', () => {
    const unknown = receiver.spans().flatMap(({ name, notes }) => [
      ...(NAME.test(name) ? [] : [name]),
      ...Object.entries(notes)
        .filter(([key, value]) => FORMS[key]?.test(String(value)) !== true)
        .map(([key, value]) => `${key}: ${value}`),
    ]);

    expect(unknown).toEqual([]);
  });
});

const NAME = /^(?:[a-z]+|(?:GET|POST) (?:\/graphql|[a-z-]+)|SELECT(?: [a-z_]+)?)$/;
const FORMS: Readonly<Record<string, RegExp>> = {
  'http.request.method': /^(?:GET|POST)$/,
  'http.route': /^\/graphql$/,
  'http.response.status_code': /^[1-5]\d\d$/,
  'graphql.operation.type': /^(?:query|mutation)$/,
  'yaolian.operation.id': /^(?:[0-9a-f]{64})?$/,
  'yaolian.request.id': /^[0-9a-f-]{36}$/,
  'yaolian.outcome': /^[A-Z_]+$/,
  'yaolian.subgraph': /^[a-z-]+$/,
  'error.type': /^\w+$/,
  'db.system.name': /^postgresql$/,
  'db.query.summary': /^SELECT(?: [a-z_]+)?$/,
  'db.collection.name': /^[a-z_]+$/,
};
