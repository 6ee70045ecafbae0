import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startCluster } from '../../../subgraphs/kit/postgres-cluster.ts';
import { checkAnswers } from '../check.ts';
import { keepOffGatewayCore, moveToGatewayCore } from '../cores.ts';
import { load } from '../load.ts';
import { type Contender, measureRound } from '../measure.ts';
import { freePort, startSubgraphs } from '../programs.ts';
import { type Round, toTable } from '../report.ts';
import { warmUp } from '../warm-up.ts';
import { OPERATIONS, VARIANTS } from '../workload/operations.ts';
import { type Block, measureByTurns, toCostsByTurns } from './by-turns.ts';
import {
  type ContenderParts,
  type Contenders,
  startContenders,
  startInTurns,
} from './contenders.ts';
import { toCosts } from './costs.ts';
import { untilFollowed } from './followed.ts';
import { readStages, toShares } from './stages.ts';

/**
 * What rights, signatures, records and the views of use cost: one operation without any of them, with all of them, and
 * with one after the other left out, where the subgraphs tell with each answer what they release, as the agencies do:
 * `npm run bench -- governed --starts 3 --rounds 3 --seconds 10`. Two processes of the same program differ by more than
 * their rounds do, so all of them are started several times. All but the views is measured once more within one process,
 * which does without each in turn for `--turns` seconds, started as often; with `--rounds 0` that alone. With `--apart`
 * the gateways have a core of their own, and whatever else runs the other.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    starts: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '50' },
    operation: { type: 'string', default: 'large' },
    turns: { type: 'string', default: '120' },
    apart: { type: 'boolean', default: false },
  },
});
const operation = OPERATIONS.find(({ name }) => name === values.operation)!;
const connections = Number(values.connections);
/** V8 compiles for some ten thousand requests, and what is compared here is less than that costs. */
const WARM_UP = { requests: 15_000, seconds: 5, mostTimes: 6 };
const seconds = Number(values.seconds);
const starts = Number(values.starts);
if (!(starts >= 1)) throw new Error('--starts: how often each gateway is started, at least once');

if (values.apart) keepOffGatewayCore();
const directory = mkdtempSync(join(tmpdir(), 'yaolian-bench-'));
const bodies = join(directory, 'bodies');
const lines = Array.from({ length: VARIANTS }, (_, variant) => operation.bodyOf(variant));
writeFileSync(bodies, lines.join('\n'));

const [port, reportingPort] = [await freePort(), await freePort()];
const subgraphs = [
  startSubgraphs('workload', port),
  startSubgraphs('workload', reportingPort, { REPORTS: 'yes' }),
];
const cluster = await startCluster({ directory: join(directory, 'postgres'), databases: [] });
try {
  await compare({ base: toUrl(port), reportingBase: toUrl(reportingPort), cluster, directory });
} finally {
  for (const program of subgraphs) program.kill('SIGTERM');
  await cluster.stop();
}
process.exit();

function toUrl(port: number): string {
  return `http://127.0.0.1:${port}`;
}

async function compare(parts: ContenderParts): Promise<void> {
  const rounds: Round[][] = [];
  const turns: (readonly Block[])[] = [];
  for (let i = 0; i < starts; i += 1) {
    const isLast = i === starts - 1;
    if (Number(values.rounds) > 0) rounds.push(await measureApart(parts, isLast));
    turns.push(await measureInTurns(parts));
  }
  if (rounds.length > 0) {
    console.log(toTable(operation.name, rounds.flat()));
    console.log(toCosts(rounds));
  }
  console.log(toCostsByTurns(turns));
}

async function measureApart(parts: ContenderParts, isLast: boolean): Promise<Round[]> {
  const contenders = await startContenders(parts);
  try {
    const rounds = await measure(contenders.all);
    if (isLast) await tellStages(contenders.all[1]);
    return rounds;
  } finally {
    await contenders.stop();
  }
}

async function measureInTurns(parts: ContenderParts): Promise<readonly Block[]> {
  const { stop, ...gateway } = await startInTurns(parts);
  const { pid, url, headers, ungovernedUrl } = gateway;
  try {
    if (values.apart) moveToGatewayCore(pid);
    await checkAnswers(url, operation, headers);
    await checkAnswers(ungovernedUrl, operation);
    await warmUp({ url, bodies, headers, connections }, WARM_UP);
    await warmUp({ url: ungovernedUrl, bodies, connections }, WARM_UP);
    return await measureByTurns(gateway, { bodies, connections, seconds: Number(values.turns) });
  } finally {
    await stop();
  }
}

async function measure(contenders: Contenders['all']): Promise<Round[]> {
  const [, whole] = contenders;
  for (const { pid, url, headers } of contenders) {
    if (values.apart) moveToGatewayCore(pid);
    await checkAnswers(url, operation, headers);
    await warmUp({ url, bodies, headers, connections }, WARM_UP);
    await untilFollowed(whole.url);
  }
  const rounds: Round[] = [];
  for (let i = 0; i < Number(values.rounds); i += 1) {
    for (const contender of i % 2 === 0 ? contenders : contenders.toReversed()) {
      rounds.push(
        await measureRound(contender, { operation: operation.name, bodies, connections, seconds }),
      );
      await untilFollowed(whole.url);
    }
  }
  return rounds;
}

/** Of requests that come one after the other, so that none waits for another. */
async function tellStages({ url, headers }: Contender): Promise<void> {
  const before = await readStages(url);
  await load({ url, bodies, headers, connections: 1, seconds });
  console.log(toShares(before, await readStages(url)));
}
