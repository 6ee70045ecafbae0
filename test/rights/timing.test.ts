import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStack, STACK_START_MS, type Stack } from '../support/stack.ts';
import { askAs } from './support/ask.ts';
import { type Asker, listAskers } from './support/askers.ts';
import { IS_LONG } from './support/cases.ts';
import { type Databases, openDatabases } from './support/databases.ts';
import { median, trim, welch } from './support/welch.ts';

let stack: Stack;
let databases: Databases;
let askers: readonly Asker[];
beforeAll(async () => {
  stack = await openStack();
  databases = await openDatabases(stack);
  askers = await listAskers(stack, databases);
}, STACK_START_MS);
afterAll(() => databases?.close());

const SAMPLES = IS_LONG ? 2_000 : 150;
/** The short form is for a busy machine: it finds what a look-up more or less would make. */
const MAX_SHIFT = IS_LONG ? 0.05 : 0.5;

/** Something that is there and hidden from the asker, and the look-up that asks for it. */
const HIDDEN = [
  {
    what: 'a covert police case of other officers',
    asker: 'police-officer, CASE',
    agency: 'public-security',
    find: `SELECT police_case_no AS key FROM police_case
      WHERE is_covert AND NOT 'demo:police-officer' = ANY(officer_subjects) LIMIT 1`,
    query: (key: string) => `{ policeCase(policeCaseNo: "${key}") { status } }`,
  },
  {
    what: 'a prescription of which the asker may know nothing',
    asker: 'police-officer, CASE',
    agency: 'health',
    find: `SELECT credit_code || ' ' || rx_no AS key FROM prescription ORDER BY rx_no DESC LIMIT 1`,
    query: (key: string) => {
      const [creditCode, rxNo] = key.split(' ');
      return `{ prescription(creditCode: "${creditCode}", rxNo: "${rxNo}") { kind } }`;
    },
  },
] as const;

describe('T26: how long a look-up takes', () => {
  it.each(HIDDEN)(
    'tells nobody whether there is $what',
    async ({ asker: name, agency, find, query }) => {
      const asker = askers.find((one) => one.name.startsWith(name))!;
      const { rows } = await databases.of(agency).query(find);
      const ask = await askAs(stack, asker);
      const there = query(rows[0].key);
      const absent = query(`${rows[0].key.slice(0, -3)}000`);

      const [one, other] = await timeInTurn(ask, [there, absent]);

      const shift = Math.abs(median(one) - median(other)) / median(other);
      const chance = welch(trim(one), trim(other));
      console.log(`${(100 * shift).toFixed(1)} % apart, by chance with ${chance.toFixed(4)}`);
      expect(shift > MAX_SHIFT && chance < 0.001).toBe(false);
    },
    IS_LONG ? 1_200_000 : 120_000,
  );
});

/** Milliseconds of each, asked in turn, so that both meet the same machine. */
async function timeInTurn(
  ask: (query: string) => Promise<unknown>,
  queries: readonly [string, string],
): Promise<readonly [readonly number[], readonly number[]]> {
  const times: readonly [number[], number[]] = [[], []];
  for (let round = -20; round < SAMPLES; round += 1) {
    for (const i of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const start = performance.now();
      await ask(queries[i]);
      if (round >= 0) times[i].push(performance.now() - start);
    }
  }
  return times;
}
