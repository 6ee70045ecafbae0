import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OwnStack, STACK_START_MS, startOwnStack } from '../support/stack.ts';
import { mainEnterprise } from '../support/world.ts';
import { readArgumentValues } from './support/arguments.ts';
import { askAs, headersOf, type RawAnswer } from './support/ask.ts';
import { type Asker, listAskers } from './support/askers.ts';
import { casesOr, IS_LONG, SEED } from './support/cases.ts';
import { type Databases, openDatabases } from './support/databases.ts';
import { readMetrics } from './support/metrics-text.ts';
import { generateOperations } from './support/operations.ts';
import { plant, tokensIn, valuesHiddenFrom } from './support/planting.ts';
import { apiSchema } from './support/policy.ts';
import { createRandom } from './support/random.ts';

let stack: OwnStack;
let databases: Databases;
let askers: readonly Asker[];
let operations: ReturnType<typeof generateOperations>;
let planted = 0;
const log: string[] = [];

beforeAll(async () => {
  stack = await startOwnStack({ onLogLine: (line) => void log.push(line) });
  databases = await openDatabases(stack);
  planted = await plant(databases);
  askers = await listAskers(stack, databases);
  const values = await readArgumentValues(databases, [mainEnterprise(stack).creditCode]);
  const random = createRandom(SEED + 1);
  operations = generateOperations({ schema: apiSchema, values, random });
}, STACK_START_MS);
afterAll(async () => {
  await databases?.close();
  await stack?.stop();
}, 60_000);

const CURSOR = /[A-Za-z0-9_-]{40,}/g;

/** Everything that an answer tells: its text, its headers, and what its cursors would be if they were open. */
function textsOf({ text, headers }: RawAnswer): string {
  const cursors = text.match(CURSOR) ?? [];
  const opened = cursors.map((cursor) => Buffer.from(cursor, 'base64url').toString('utf8'));
  return [text, JSON.stringify(headers), ...opened].join('\n');
}

describe('a sensitive value', () => {
  it(
    'is in no answer, header or cursor of who has no right to it',
    async () => {
      const leaks: string[] = [];
      let asked = 0;
      let entitled = 0;
      for (const asker of askers) {
        const hidden = await valuesHiddenFrom(databases, asker.requester);
        const ask = await askAs(stack, asker);
        const count = Math.ceil(casesOr(200) / askers.length);
        const texts = Array.from({ length: count }, () => operations.next().value!.text);
        for (const query of [...texts, ...EVERYTHING]) {
          const found = tokensIn(textsOf(await ask(query)));
          const leaked = found.filter((token) => hidden.has(token));
          if (leaked.length > 0) leaks.push(`${asker.name}: ${leaked[0]}\n${query}`);
          asked += 1;
          entitled += found.length - leaked.length;
        }
      }

      console.log(`${planted} values planted; ${asked} answers, ${entitled} times seen by right`);
      expect(leaks).toEqual([]);
      expect(entitled).toBeGreaterThan(100);
    },
    IS_LONG ? 3_600_000 : 240_000,
  );

  it('is seen by who has the right to it', async () => {
    const asker = askers.find(({ name }) => name.startsWith('health-supervisor, DAILY'))!;
    const ask = await askAs(stack, asker);

    const { text } = await ask('{ prescriptions(first: 50) { nodes { diagnosis } } }');

    expect(tokensIn(text).length).toBeGreaterThan(0);
  });

  it('is in no log line and no error when a client sends it', async () => {
    const { rows } = await databases
      .of('public-security')
      .query('SELECT id_no FROM person LIMIT 1');
    const value = rows[0].id_no;
    for (const asker of askers.slice(0, 4)) {
      const headers = await headersOf(stack, asker);
      for (const body of WITH_VALUE(value)) {
        const response = await fetch(`${stack.url}/graphql`, {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
        });
        const { errors = [] } = (await response.json()) as { errors?: readonly object[] };
        expect(tokensIn(JSON.stringify(errors))).toEqual([]);
      }
    }

    expect(log.filter((line) => line.includes(value))).toEqual([]);
  });

  it('is in no log line, metric or record of all that was asked', async () => {
    const metrics = await readMetrics(stack.url);
    const { rows } = await databases.of('exchange').query('SELECT r::text AS record FROM record r');

    expect(log.length).toBeGreaterThan(10);
    expect(log.flatMap((line) => tokensIn(line))).toEqual([]);
    expect(tokensIn(metrics)).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.flatMap(({ record }) => tokensIn(record))).toEqual([]);
  });
});

/** What shows most of the planted values at once, for those who may. */
const EVERYTHING = [
  '{ prescriptions(first: 100) { nodes { rxNo patientName diagnosis person { name idNo } } } }',
  '{ aefiCases(first: 100) { nodes { patientName guardian preliminaryDiagnosis person { name idNo } } } }',
  '{ vaccinationRecords(first: 100) { nodes { person { name idNo } } } }',
  '{ adminCases(first: 50) { nodes { seizedItems decision persons { name idNo } policeFeedback { decisions { reason } } } } }',
  '{ enterprises(first: 60) { nodes { staff(first: 20) { nodes { name person { name idNo } } } pharmacists(first: 20) { nodes { idNo phone person { name idNo } } } } } }',
  '{ enterprises(first: 40) { nodes { realNameSales(first: 30) { nodes { buyerName buyerIdNo buyerPhone symptom buyer { name idNo } } } } } }',
  '{ policeCases(first: 50) { nodes { persons { name idNo } } } }',
];

const WITH_VALUE = (value: string): readonly object[] => [
  { query: `{ person(personKey: "${value}") { name } }` },
  { query: 'query ($k: ID!) { person(personKey: $k) { name } }', variables: { k: value } },
  { query: 'query ($n: Int) { enterprises(first: $n) { totalCount } }', variables: { n: value } },
  { query: `{ enterprises(where: { nameContains: "${value}" }) { totalCount } }` },
  { query: `{ enterprises(after: "${value}") { totalCount } }` },
  { query: `{ unknown(name: "${value}") }` },
];
