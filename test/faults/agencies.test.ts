import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SUBGRAPHS } from '../../schema/subgraphs.ts';
import { eventually } from '../support/eventually.ts';
import { type Answer, type OwnStack, STACK_START_MS, startOwnStack } from '../support/stack.ts';
import { mainEnterprise } from '../support/world.ts';
import { type Impostor, killAgency } from './support/impostor.ts';
import { nullAt } from './support/without.ts';

interface AccessEntry {
  readonly path: string;
  readonly status: string;
  readonly agency: string;
  readonly code: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const WITHIN_MS = 5_000;
const RECOVERY_MS = 60_000;
const AGENCIES = SUBGRAPHS.map(({ name }) => name);
const FILE = readFileSync(
  new URL('../e2e/enterprise-file/operation.graphql', import.meta.url),
  'utf8',
);

const MISBEHAVIOURS: readonly (readonly [string, RequestListener])[] = [
  ['does not end its answer', (_, response) => void response.writeHead(200).write('{"data":')],
  ['answers in words', (_, response) => void response.end('<html>Bad Gateway</html>')],
  ['fails', (_, response) => void response.writeHead(500).end('{"oops":1}')],
  ['is busy', (_, response) => void response.writeHead(503, { 'retry-after': '9' }).end('busy')],
  [
    'answers with something else',
    (_, response) => void response.writeHead(200, JSON_TYPE).end('[1,"x",{}]'),
  ],
  [
    'answers with the wrong shape',
    (_, response) => void response.writeHead(200, JSON_TYPE).end('{"data":[7],"errors":"?"}'),
  ],
  [
    'breaks off',
    (_, response) =>
      void response.writeHead(200, { 'content-length': '99' }).write('{', () => response.destroy()),
  ],
  ['answers without end', (_, response) => pour(response)],
];

function pour(response: Parameters<RequestListener>[1]): void {
  const chunk = Buffer.alloc(1024 * 1024, ' ');
  const more = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

let stack: OwnStack;
let whole: Answer;
let needed: ReadonlySet<string>;

beforeAll(async () => {
  stack = await startOwnStack();
  whole = await readFile();
  needed = await agenciesCalled();
}, STACK_START_MS);
afterAll(() => stack?.stop(), 120_000);

function readFile(): Promise<Answer> {
  const { creditCode } = mainEnterprise(stack);
  return stack.ask(FILE, {
    persona: 'grid-supervisor',
    purpose: 'DAILY',
    variables: { creditCode },
  });
}

async function agenciesCalled(): Promise<ReadonlySet<string>> {
  const metrics = await (await fetch(`${stack.url}/metrics`)).text();
  return new Set(
    AGENCIES.filter((name) => metrics.includes(`fetch_seconds_count{subgraph="${name}"`)),
  );
}

async function timed(): Promise<{ readonly answer: Answer; readonly ms: number }> {
  const started = performance.now();
  const answer = await readFile();
  return { answer, ms: performance.now() - started };
}

function missingIn({ extensions }: Answer): readonly AccessEntry[] {
  const access = extensions.access as readonly AccessEntry[];
  return access.filter(({ status }) => status === 'UNAVAILABLE');
}

/** The agency's fields are missing, and named; every other byte is as it was. */
function expectPartial(answer: Answer, agency: string): void {
  const missing = missingIn(answer);
  expect(answer.status).toBe(200);
  expect([...new Set(missing.map((entry) => entry.agency))]).toEqual(
    needed.has(agency) ? [agency] : [],
  );
  expect(missing.map(({ code }) => code).filter((code) => !code.startsWith('SUBGRAPH_'))).toEqual(
    [],
  );
  const expected = nullAt(
    whole.data,
    missing.map(({ path }) => path),
  );
  expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected));
}

async function expectRecovery(): Promise<void> {
  const recovered = await eventually(
    'the whole file',
    async () => {
      const answer = await readFile();
      return missingIn(answer).length === 0 && answer.status === 200 && answer;
    },
    RECOVERY_MS,
  );
  expect(JSON.stringify(recovered.data)).toBe(JSON.stringify(whole.data));
}

it('is whole at first, and needs several agencies', () => {
  expect(missingIn(whole)).toEqual([]);
  expect(whole.data.enterprise.creditCode).toBe(mainEnterprise(stack).creditCode);
  expect(needed.size).toBeGreaterThanOrEqual(2);
});

describe.each(AGENCIES)('while %s', (agency) => {
  it('stands still, the file comes in time without its part, then whole again', async () => {
    const pid = stack.pidOf(agency);
    process.kill(pid, 'SIGSTOP');
    try {
      const { answer, ms } = await timed();

      expect(ms).toBeLessThan(WITHIN_MS);
      expectPartial(answer, agency);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await expectRecovery();
  }, 90_000);

  it('is dead or lies, the file comes in time without its part, then whole again', async () => {
    const impostor: Impostor = await killAgency(stack, agency);
    try {
      const dead = await timed();
      expect(dead.ms).toBeLessThan(WITHIN_MS);
      expectPartial(dead.answer, agency);
      for (const [, listener] of MISBEHAVIOURS) {
        impostor.answerWith(listener);
        const { answer, ms } = await timed();
        expect(ms).toBeLessThan(WITHIN_MS);
        expectPartial(answer, agency);
      }
    } finally {
      await impostor.leave();
    }
    await expectRecovery();
  }, 180_000);
});

it('asks an agency that stands still no more after a few calls, until it answers again', async () => {
  const agency = AGENCIES.findLast((name) => needed.has(name))!;
  const pid = stack.pidOf(agency);
  process.kill(pid, 'SIGSTOP');
  try {
    await Promise.all(Array.from({ length: 6 }, readFile));
    const { answer, ms } = await timed();

    expect(ms).toBeLessThan(1_000);
    expectPartial(answer, agency);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await expectRecovery();
}, 90_000);
