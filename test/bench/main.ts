import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkAnswers } from './check.ts';
import { compose } from './compose.ts';
import { type Contender, measureRound } from './measure.ts';
import { freePort, OURS, PEER_PROGRAM, startSubgraphs, untilReady } from './programs.ts';
import { type Round, toTable } from './report.ts';
import { warmUp } from './warm-up.ts';
import { OPERATIONS, type Operation, VARIANTS } from './workload/operations.ts';
import { SUBGRAPH_SDL } from './workload/schemas.ts';

/**
 * Compares gateways under the same load, in turn: `npm run bench -- --rounds 5 --seconds 5 --connections 50`.
 * `--operation small` measures one operation, `--only yaolian` leaves the peer out, which else must be installed:
 * `npm ci` in `test/bench/peer`. With `governed` as the first word it compares with and without rights instead, with
 * `shapes` how much operations of other kinds cost.
 */
if (process.argv[2] === 'governed') await import('./governed/main.ts');
if (process.argv[2] === 'shapes') await import('./shapes/main.ts');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '50' },
    only: { type: 'string' },
    operation: { type: 'string' },
  },
});
const operations = OPERATIONS.filter(({ name }) => name === (values.operation ?? name));
const connections = Number(values.connections);
const seconds = Number(values.seconds);

const directory = mkdtempSync(join(tmpdir(), 'yaolian-bench-'));
const programs: ChildProcess[] = [];
try {
  const rounds = await measure();
  for (const { name } of operations) console.log(toTable(name, rounds));
  const file = join(directory, 'result.json');
  writeFileSync(
    file,
    JSON.stringify({ node: process.version, connections, seconds, rounds }, null, 1),
  );
  console.log(`\nall rounds: ${file}`);
} finally {
  for (const program of programs) program.kill('SIGTERM');
}
process.exit();

async function measure(): Promise<readonly Round[]> {
  const subgraphPort = await freePort();
  programs.push(startSubgraphs('workload', subgraphPort));
  const supergraph = join(directory, 'supergraph.graphql');
  writeFileSync(supergraph, compose(`http://127.0.0.1:${subgraphPort}`, SUBGRAPH_SDL));
  const bodies = new Map(operations.map((operation) => [operation, writeBodies(operation)]));

  const gateways: Contender[] = [];
  for (const program of [OURS, PEER_PROGRAM]) {
    if (values.only !== undefined && program.name !== values.only) continue;
    const port = await freePort();
    const started = program.start(port, supergraph);
    programs.push(started);
    const url = `http://127.0.0.1:${port}/graphql`;
    await untilReady(url, started);
    gateways.push({ name: program.name, pid: started.pid!, url, headers: {} });
  }

  const rounds: Round[] = [];
  for (const operation of operations) {
    for (const { url } of gateways) {
      await checkAnswers(url, operation);
      await warmUp({ url, bodies: bodies.get(operation)!, connections });
    }
    for (let i = 0; i < Number(values.rounds); i += 1) {
      for (const gateway of i % 2 === 0 ? gateways : gateways.toReversed()) {
        const round = {
          operation: operation.name,
          bodies: bodies.get(operation)!,
          connections,
          seconds,
        };
        rounds.push(await measureRound(gateway, round));
      }
    }
    for (const { url } of gateways) await checkAnswers(url, operation);
  }
  return rounds;
}

function writeBodies({ name, bodyOf }: Operation): string {
  const file = join(directory, `${name}.bodies`);
  writeFileSync(file, Array.from({ length: VARIANTS }, (_, variant) => bodyOf(variant)).join('\n'));
  return file;
}
