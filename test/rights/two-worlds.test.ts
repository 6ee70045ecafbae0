import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OwnStack, STACK_START_MS, startOwnStack } from '../support/stack.ts';
import { mainEnterprise } from '../support/world.ts';
import { readArgumentValues } from './support/arguments.ts';
import { askAs, comparable } from './support/ask.ts';
import { askInBoth } from './support/ask-in-both.ts';
import { type Asker, listAskers } from './support/askers.ts';
import { casesOr, IS_LONG, SEED } from './support/cases.ts';
import { changeWhatIsHidden } from './support/change-world.ts';
import { type Databases, openDatabases } from './support/databases.ts';
import { generateOperations } from './support/operations.ts';
import { apiSchema } from './support/policy.ts';
import { createRandom } from './support/random.ts';

/** In the short form, those that have something of every kind: rows, masks, totals, their own, and nothing. */
const SHORT = [
  'grid-supervisor, DAILY',
  'grid-supervisor, JOINT',
  'case-officer, CASE',
  'market-analyst, STATS',
  'health-supervisor, DAILY',
  'health-supervisor, EMERGENCY',
  'insurance-supervisor, CASE',
  'insurance-analyst, STATS',
  'police-officer, CASE',
  'chain-partner, SELF_CHECK',
  'public, no purpose',
];

let stack: OwnStack;
let databases: Databases;
let askers: readonly Asker[];
let focus: readonly string[];
let operations: ReturnType<typeof generateOperations>;

beforeAll(async () => {
  stack = await startOwnStack();
  databases = await openDatabases(stack);
  askers = (await listAskers(stack, databases)).filter(isTried);
  const matters = askers.flatMap(({ requester }) => requester.reason.matter?.enterprises ?? []);
  focus = [...new Set([mainEnterprise(stack).creditCode, ...matters])];
  const values = await readArgumentValues(databases, focus);
  operations = generateOperations({ schema: apiSchema, values, random: createRandom(SEED) });
}, STACK_START_MS);
afterAll(async () => {
  await databases?.close();
  await stack?.stop();
}, 60_000);

function isTried({ name }: Asker): boolean {
  return IS_LONG || SHORT.some((one) => name.startsWith(one));
}

const TOTAL_MS = IS_LONG ? 3_600_000 : 240_000;

describe('two worlds that differ only in what a caller may not see', () => {
  it(
    'give every caller the same bytes, headers, counts, order and pages',
    async () => {
      const differences: string[] = [];
      let changed = 0;
      let compared = 0;
      for (const asker of askers) {
        const cases = take(Math.ceil(casesOr(180) / askers.length));
        const ask = await askAs(stack, asker);
        const change = async () => {
          const changes = await changeWhatIsHidden(databases, asker.requester, focus);
          changed += changes.reduce((sum, { rows }) => sum + rows, 0);
        };

        const both = await askInBoth(ask, cases, { databases, change });
        compared += both.length;
        for (const { query, answers } of both) {
          const [one, other] = [comparable(answers[0]), comparable(answers[1])];
          if (one !== other) differences.push(describeDifference(asker, query, [one, other]));
        }
      }

      console.log(`${compared} operations compared, ${changed} hidden values changed`);
      expect(differences).toEqual([]);
      expect(changed).toBeGreaterThan(10_000);
    },
    TOTAL_MS,
  );

  it('give a caller who may see the difference other bytes', async () => {
    const asker = askers.find(({ name }) => name.startsWith('health-supervisor, DAILY'))!;
    const ask = await askAs(stack, asker);
    const query = '{ prescriptions(first: 5) { nodes { rxNo diagnosis patientName } } }';
    const before = comparable(await ask(query));
    await databases
      .of('health')
      .query(`UPDATE prescription SET patient_name = '张' || patient_name`);

    expect(comparable(await ask(query))).not.toBe(before);
  });
});

function take(count: number): readonly string[] {
  return Array.from({ length: count }, () => operations.next().value!.text);
}

/** The place where two answers part, and the operation, so that it can be asked by hand. */
function describeDifference(
  { name }: Asker,
  query: string,
  [one, other]: readonly [string, string],
): string {
  const at = [...one].findIndex((character, i) => character !== other[i]);
  const around = (text: string) => text.slice(Math.max(0, at - 160), at + 60);
  return `${name}\n${query}\n${around(one)}\n${around(other)}`;
}
