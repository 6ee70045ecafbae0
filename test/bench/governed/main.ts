import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startCluster } from '../../../subgraphs/kit/postgres-cluster.ts';
import { checkAnswers } from '../check.ts';
import { compose } from '../compose.ts';
import { load } from '../load.ts';
import { type Contender, measureRound } from '../measure.ts';
import { freePort, OURS, startSubgraphs, untilReady } from '../programs.ts';
import { type Round, toTable } from '../report.ts';
import { warmUp } from '../warm-up.ts';
import { OPERATIONS, VARIANTS } from '../workload/operations.ts';
import { SUBGRAPH_SDL } from '../workload/schemas.ts';
import { toCosts } from './costs.ts';
import { readStages, toShares } from './stages.ts';

/**
 * What rights, signatures and records cost: the large operation without any of them, with all of them, and with one
 * after the other left out: `npm run bench -- governed --rounds 5 --seconds 4`.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '50' },
    operation: { type: 'string', default: 'large' },
  },
});
const operation = OPERATIONS.find(({ name }) => name === values.operation)!;
const connections = Number(values.connections);
const seconds = Number(values.seconds);

const directory = mkdtempSync(join(tmpdir(), 'yaolian-bench-'));
const programs: ChildProcess[] = [];
const cluster = await startCluster({
  directory: join(directory, 'postgres'),
  databases: ['whole', 'unrecorded', 'unsigned'],
});
try {
  await compare();
} finally {
  for (const program of programs) program.kill('SIGTERM');
  await cluster.stop();
}
process.exit();

async function compare(): Promise<void> {
  const subgraphPort = await freePort();
  programs.push(startSubgraphs('workload', subgraphPort));
  const base = `http://127.0.0.1:${subgraphPort}`;
  const bodies = join(directory, 'bodies');
  const lines = Array.from({ length: VARIANTS }, (_, variant) => operation.bodyOf(variant));
  writeFileSync(bodies, lines.join('\n'));
  const contenders = [
    await startUngoverned(base),
    await startGoverned(base, { name: 'governed', database: 'whole', without: '' }),
    await startGoverned(base, {
      name: 'governed, no record',
      database: 'unrecorded',
      without: 'record',
    }),
    await startGoverned(base, {
      name: 'governed, no record, no signature',
      database: 'unsigned',
      without: 'record signature',
    }),
  ];

  for (const { url, headers } of contenders) {
    await checkAnswers(url, operation, headers);
    await warmUp({ url, bodies, headers, connections });
  }
  const rounds: Round[] = [];
  for (let i = 0; i < Number(values.rounds); i += 1) {
    for (const contender of i % 2 === 0 ? contenders : contenders.toReversed())
      rounds.push(
        await measureRound(contender, { operation: operation.name, bodies, connections, seconds }),
      );
  }
  console.log(toTable(operation.name, rounds));
  console.log(
    toCosts(contenders.map(({ name }) => rounds.filter(({ gateway }) => gateway === name))),
  );
  await tellStages(contenders[1]!, bodies);
}

/** Of requests that come one after the other, so that none waits for another. */
async function tellStages({ url, headers }: Contender, bodies: string): Promise<void> {
  const before = await readStages(url);
  await load({ url, bodies, headers, connections: 1, seconds });
  console.log(toShares(before, await readStages(url)));
}

async function startUngoverned(base: string): Promise<Contender> {
  const supergraph = join(directory, 'supergraph.graphql');
  writeFileSync(supergraph, compose(base, SUBGRAPH_SDL));
  const port = await freePort();
  const program = OURS.start(port, supergraph);
  programs.push(program);
  const url = `http://127.0.0.1:${port}/graphql`;
  await untilReady(url, program);
  return { name: 'ungoverned', pid: program.pid!, url, headers: {} };
}

async function startGoverned(
  base: string,
  { name, database, without }: Readonly<Record<'name' | 'database' | 'without', string>>,
): Promise<Contender> {
  const port = await freePort();
  const data = join(directory, database);
  mkdirSync(data);
  const program = spawn(process.execPath, [join(import.meta.dirname, 'gateway.ts')], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      LOG_LEVEL: 'error',
      SHOP_URL: base,
      DATA_DIR: data,
      DATABASE_URL_EXCHANGE: cluster.urlOf(database),
      WITHOUT: without,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  programs.push(program);
  const [token] = await once(program.stdout, 'data');
  const headers = { authorization: `Bearer ${String(token).trim()}`, 'x-purpose': 'DAILY' };
  return { name, pid: program.pid!, url: `http://127.0.0.1:${port}/graphql`, headers };
}
