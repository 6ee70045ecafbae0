import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { runCommand } from '../e2e/audit/support/run-command.ts';
import { change } from '../e2e/matters/change.ts';
import { publishRecall } from '../e2e/stream/support/happen.ts';
import { type Databases, openDatabases } from '../rights/support/databases.ts';
import { eventually } from '../support/eventually.ts';
import { isRunning } from '../support/process.ts';
import { type OwnStack, STACK_START_MS, startOwnStack } from '../support/stack.ts';
import { makeTemporary } from '../support/temporary.ts';
import { type Line, type LineAnswer, openLines } from './support/line.ts';
import { startLoad } from './support/load.ts';

const WORKERS = 2;
const NAMES = '{ enterprises(first: 2) { nodes { name } } }';
const FIRST = 'query Registered { enterprises(first: 1) { totalCount } }';
const SECOND = 'query RegisteredLater { enterprises(first: 1) { nodes { name } } }';
const RECALLS = 'subscription { recallPublished { recallNo } }';
const MATTER = 'SYLJ-2026-0002';
const PARTNER = { persona: 'chain-partner', purpose: 'SELF_CHECK' } as const;

const temporary = makeTemporary();
const register = join(temporary.path, 'operations');
let stack: OwnStack;
let databases: Databases;
let lines: readonly Line[] = [];

beforeAll(async () => {
  mkdirSync(register);
  writeFileSync(join(register, 'first.graphql'), FIRST);
  stack = await startOwnStack({
    env: {
      GATEWAY_WORKERS: String(WORKERS),
      CHECKPOINT_SECONDS: '1',
      REGISTERED_OPERATIONS: register,
    },
  });
  databases = await openDatabases(stack);
}, STACK_START_MS);
beforeEach(async () => {
  lines = await openLines(stack, WORKERS);
});
afterEach(async () => {
  await Promise.all(lines.map((line) => line.close()));
});
afterAll(async () => {
  await databases?.close();
  await stack?.stop();
  temporary.remove();
}, 120_000);

const ofEach = <Value>(ask: (line: Line) => Promise<Value>) => Promise.all(lines.map(ask));
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const byHash = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
});

function workerPids(): readonly number[] {
  const gateway = stack.pidOf('gateway');
  const children = readFileSync(`/proc/${gateway}/task/${gateway}/children`, 'utf8');
  return children.trim().split(' ').map(Number).filter(isRunning);
}

/** What the load came to, by the ids of the records that its answers name. */
async function loadEach(send: (line: Line) => Promise<LineAnswer>, until: () => Promise<void>) {
  const loads = lines.map((line) =>
    startLoad(1, async () => {
      const { codes, recordId } = await send(line);
      return codes.length === 0 ? String(recordId) : codes.join();
    }),
  );
  try {
    const isLoaded = () => loads.every(({ outcomes }) => outcomes.length > 20);
    await eventually('some load of each', isLoaded, 60_000);
    await until();
  } finally {
    await Promise.all(loads.map((load) => load.stop()));
  }
  return loads.flatMap(({ outcomes }) => outcomes);
}

async function exportLog(name: string) {
  const env = { DATA_DIR: stack.dataDirectory };
  const options = { cwd: temporary.path, env };
  const exported = await runCommand('export', ['--out', name], options);
  const verified = await runCommand('verify', [join(temporary.path, name)], options);
  return { exported, verified };
}

/** Waits for a checkpoint over all that is on record. */
async function untilSealed(): Promise<void> {
  const { rows } = await databases.of('exchange').query('SELECT max(sequence) AS last FROM record');
  const sealed = 'SELECT max(sequence) >= $1 AS is_sealed FROM checkpoint';
  await eventually(
    'a checkpoint',
    async () => (await databases.of('exchange').query(sealed, [rows[0].last])).rows[0].is_sealed,
    30_000,
  );
}

it('write one chain of records between them, with a record for each answer', async () => {
  const ids = await loadEach(
    (line) => line.ask({ query: NAMES }),
    async () => {},
  );
  await untilSealed();

  const { exported, verified } = await exportLog('under-load');
  const found = await databases
    .of('exchange')
    .query('SELECT count(*)::int AS count FROM record WHERE id = ANY($1::uuid[])', [ids]);

  expect(exported).toMatchObject({ code: 0 });
  expect(verified).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^GOOD {2}records 1 to /),
  });
  expect(new Set(ids).size).toBe(ids.length);
  expect(found.rows[0].count).toBe(ids.length);
}, 120_000);

it("take one another's cursors, and only from the caller whom they were given", async () => {
  const page =
    'query ($after: String) { enterprises(first: 3, after: $after) { pageInfo { endCursor } nodes { creditCode } } }';
  const who = { persona: 'grid-supervisor', purpose: 'DAILY' } as const;
  const [one, other] = lines as [Line, Line];

  const first = await one.ask({ query: page }, who);
  const variables = { after: first.data.enterprises.pageInfo.endCursor };
  const [here, there] = await ofEach((line) => line.ask({ query: page, variables }, who));
  const stolen = await other.ask({ query: page, variables });

  expect(first.codes).toEqual([]);
  expect(there!.codes).toEqual([]);
  expect(there!.data.enterprises.nodes).toEqual(here!.data.enterprises.nodes);
  expect(there!.data.enterprises.nodes).toHaveLength(3);
  expect(stolen.codes).toContain('PAGE_INVALID');
}, 60_000);

it('know the same registered operations, and each its own of those that clients sent', async () => {
  const partner = await ofEach((line) => line.ask(byHash(FIRST), PARTNER));
  const unknown = await ofEach((line) => line.ask({ query: NAMES }, PARTNER));
  const [one, other] = lines as [Line, Line];
  const text = '{ enterprises(first: 1) { nodes { creditCode name } } }';
  await one.ask({ query: text, ...byHash(text) });
  const kept = await one.ask(byHash(text));
  const notKept = await other.ask(byHash(text));
  const sentAgain = await other.ask({ query: text, ...byHash(text) });

  expect(partner.map(({ codes }) => codes)).toEqual([[], []]);
  expect(unknown.map(({ codes }) => codes)).toEqual(lines.map(() => ['OPERATION_NOT_REGISTERED']));
  expect([kept.codes, notKept.codes, sentAgain.codes]).toEqual([
    [],
    ['PERSISTED_QUERY_NOT_FOUND'],
    [],
  ]);
}, 60_000);

it('all take newly registered operations, under load and without a refusal', async () => {
  writeFileSync(join(register, 'second.graphql'), SECOND);

  const outcomes = await loadEach(
    (line) => line.ask(byHash(FIRST), PARTNER),
    async () => {
      process.kill(stack.pidOf('gateway'), 'SIGHUP');
      await eventually('the new operation of each', async () =>
        (await ofEach((line) => line.ask(byHash(SECOND), PARTNER))).every(
          ({ codes }) => codes.length === 0,
        ),
      );
    },
  );

  const refused = outcomes.filter((outcome) => !/^[0-9a-f-]{36}$/.test(outcome));
  expect(refused).toEqual([]);
}, 120_000);

it('tell the same event to those who wait at either', async () => {
  const followed = await ofEach((line) => line.follow(RECALLS));
  await eventually('both streams', async () => {
    const metrics = await (await fetch(`${stack.url}/metrics`)).text();
    return /^yaolian_streams_open\{\S* 2$/m.test(metrics);
  });

  const recallNo = await publishRecall(stack);

  await eventually('the event at both', () => followed.every((text) => text().includes(recallNo)));
}, 60_000);

it('both see that a matter has been closed', async () => {
  const ask = (line: Line) =>
    line.ask(
      { query: NAMES },
      { persona: 'grid-supervisor', purpose: 'JOINT', matter: encodeURIComponent(MATTER) },
    );
  const before = await ofEach(ask);

  await change(stack, 'market-supervision', {
    sql: "UPDATE joint_inspection SET state = 'CLOSED' WHERE id = $1",
    values: [MATTER],
  });

  expect(before.map(({ codes }) => codes)).toEqual([[], []]);
  await eventually('the refusal of both', async () =>
    (await ofEach(ask)).every(({ codes }) => codes.includes('MATTER_NOT_YOURS')),
  );
}, 60_000);

it('count together, whichever is asked', async () => {
  await ofEach((line) => line.ask({ query: NAMES }));

  const counts = await eventually('equal counts', async () => {
    const texts = await ofEach((line) => line.readMetrics());
    const found = texts.map((text) => /^yaolian_records_total (\d+)$/m.exec(text)?.[1]);
    return found[0] === found[1] && found;
  });
  const { rows } = await databases
    .of('exchange')
    .query('SELECT count(*)::int AS count FROM record');

  expect(Number(counts[0])).toBe(rows[0].count);
}, 60_000);

it('lose no record when one of them is killed, and get another one', async () => {
  const [victim = 0] = workerPids();
  const outcomes = await loadEach(
    (line) => line.ask({ query: NAMES }),
    async () => {
      process.kill(victim, 'SIGKILL');
      await eventually(
        'another worker',
        () => !isRunning(victim) && workerPids().length === WORKERS,
        30_000,
      );
    },
  );
  await untilSealed();

  const ids = outcomes.filter((outcome) => /^[0-9a-f-]{36}$/.test(outcome));
  const { verified } = await exportLog('after-kill');
  const found = await databases
    .of('exchange')
    .query('SELECT count(*)::int AS count FROM record WHERE id = ANY($1::uuid[])', [ids]);
  expect(found.rows[0].count).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(40);
  expect(verified).toMatchObject({ code: 0, output: expect.stringMatching(/^GOOD/) });
}, 120_000);

it('finish what is in work when they are told to end, and say so on their streams', async () => {
  const gateway = stack.pidOf('gateway');
  const owner = stack.pidOf('market-supervision');
  const streams = await openLines(stack, WORKERS);
  const texts = await Promise.all(streams.map((line) => line.follow(RECALLS)));
  const pids = workerPids();
  process.kill(owner, 'SIGSTOP');
  const asked = ofEach((line) => line.ask({ query: NAMES }));
  await eventually('both in work', async () =>
    (await (await fetch(`${stack.url}/metrics`)).text()).includes('yaolian_requests_in_flight 2'),
  );

  process.kill(gateway, 'SIGTERM');
  await eventually('the word on each stream', () =>
    texts.every((text) => text().includes('GATEWAY_CLOSING')),
  );
  process.kill(owner, 'SIGCONT');

  expect((await asked).map(({ codes }) => codes)).toEqual([[], []]);
  await eventually('the end of each', () => ![gateway, ...pids].some(isRunning), 20_000);
  await Promise.all(streams.map((line) => line.close()));
}, 60_000);
