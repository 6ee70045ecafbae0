import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compose } from '../compose.ts';
import { type Contender, measureRound } from '../measure.ts';
import {
  freePort,
  OURS,
  OURS_INTERPRETED,
  PEER_PROGRAM,
  startSubgraphs,
  untilReady,
} from '../programs.ts';
import { type Round, toTable } from '../report.ts';
import { warmUp } from '../warm-up.ts';
import { describeWays, readExecutions } from './executions.ts';
import { answerOf, findDifference } from './expected.ts';
import { SHAPES, type Shape, VARIANTS } from './operations.ts';
import { SUBGRAPH_SDL } from './schemas.ts';
import { toSummary } from './summary.ts';

/**
 * What operations of every kind cost, compiled, interpreted and at the peer: `npm run bench -- shapes --rounds 3
 * --seconds 2`. `--shape partial` measures one kind, `--only yaolian` leaves the peer out.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '32' },
    only: { type: 'string' },
    shape: { type: 'string' },
  },
});
const shapes = SHAPES.filter(({ name }) => name === (values.shape ?? name));
const connections = Number(values.connections);
const seconds = Number(values.seconds);
const WARM_UP = { requests: 600, seconds: 2, mostTimes: 8 };

const directory = mkdtempSync(join(tmpdir(), 'yaolian-bench-'));
const programs: ChildProcess[] = [];
try {
  const contenders = await startContenders();
  const rounds: Round[] = [];
  const bytes = new Map<string, number>();
  for (const shape of shapes) {
    bytes.set(shape.name, JSON.stringify(await answerOf(shape.bodyOf(1))).length);
    const measured = await measureShape(shape, contenders);
    rounds.push(...measured.rounds);
    console.log([toTable(shape.name, measured.rounds), ...measured.ways].join('\n'));
  }
  console.log(toSummary(rounds, bytes));
} finally {
  for (const program of programs) program.kill('SIGTERM');
}
process.exit();

async function startContenders(): Promise<readonly Contender[]> {
  const subgraphPort = await freePort();
  programs.push(startSubgraphs('shapes', subgraphPort));
  const supergraph = join(directory, 'supergraph.graphql');
  writeFileSync(supergraph, compose(`http://127.0.0.1:${subgraphPort}`, SUBGRAPH_SDL));

  const contenders: Contender[] = [];
  for (const { name, start } of [OURS, OURS_INTERPRETED, PEER_PROGRAM]) {
    if (!name.startsWith(values.only ?? '')) continue;
    const port = await freePort();
    const program = start(port, supergraph);
    programs.push(program);
    const url = `http://127.0.0.1:${port}/graphql`;
    await untilReady(url, program);
    contenders.push({ name, pid: program.pid!, url, headers: {} });
  }
  return contenders;
}

async function measureShape({ name, bodyOf }: Shape, contenders: readonly Contender[]) {
  const lines = Array.from({ length: VARIANTS }, (_, variant) => bodyOf(variant));
  const bodies = join(directory, `${name}.bodies`);
  writeFileSync(bodies, lines.join('\n'));
  const right: Contender[] = [];
  for (const contender of contenders) {
    const { url } = contender;
    // One alone, at first, so that no plan is waited for under load.
    await warmUp({ url, bodies, connections: 1 }, { ...WARM_UP, mostTimes: 1 });
    await warmUp({ url, bodies, connections }, WARM_UP);
    const difference = await findDifference(url, lines);
    if (difference === null) right.push(contender);
    else console.log(`\n${contender.name} gives a wrong answer to ${name}: ${difference}`);
  }

  const before = await Promise.all(right.map(({ url }) => readExecutions(url)));
  const rounds: Round[] = [];
  for (let i = 0; i < Number(values.rounds); i += 1) {
    for (const contender of i % 2 === 0 ? right : right.toReversed())
      rounds.push(await measureRound(contender, { operation: name, bodies, connections, seconds }));
  }
  const after = await Promise.all(right.map(({ url }) => readExecutions(url)));
  const ways = right.map((contender, i) => {
    const taken = describeWays(before[i]!, after[i]!);
    return taken && `${contender.name}: ${taken}`;
  });
  return { rounds: rounds.toSorted(byContender(contenders)), ways: ways.filter(Boolean) };
}

/** The first of a table is what the others are compared with. */
function byContender(contenders: readonly Contender[]) {
  const place = ({ gateway }: Round) => contenders.findIndex(({ name }) => name === gateway);
  return (a: Round, b: Round) => place(a) - place(b);
}
