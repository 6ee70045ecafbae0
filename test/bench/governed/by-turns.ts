import { findCentre } from '../centre.ts';
import { type Load, type LoadOptions, startLoad } from '../load.ts';
import { median } from '../report.ts';
import type { GatewayInTurns } from './contenders.ts';
import { type Moment, OMISSIONS, type Omission, type TurnReport } from './turns.ts';

/** One moment of each kind, shortly after one another. */
export type Block = Readonly<Record<Omission, Moment>>;
type Parts = Pick<LoadOptions, 'bodies' | 'connections' | 'seconds'>;

/** Fewer say nothing. */
const FEWEST_BLOCKS = 10;

/**
 * Loads a gateway that takes turns. It is one process, compiled once, and compared with itself some hundred milliseconds
 * later: two processes differ by more than a record costs, and so does a machine from one minute to the next.
 */
export async function measureByTurns(
  gateway: GatewayInTurns,
  parts: Parts,
): Promise<readonly Block[]> {
  const governed = startLoad({ ...parts, url: gateway.url, headers: gateway.headers });
  const ungoverned = startLoad({ ...parts, url: gateway.ungovernedUrl });
  const moments: Moment[] = [];
  const hear = (report: unknown) => {
    const said = report as TurnReport;
    if ('ended' in said) moments.push(said.ended);
    else if (said.begins === 'rights') handOver(governed, ungoverned);
    else handOver(ungoverned, governed);
  };
  gateway.program.on('message', hear).send('start');
  const ended = [governed.result, ungoverned.result];
  try {
    await Promise.race(ended);
  } finally {
    gateway.program.off('message', hear);
    for (const { program } of [governed, ungoverned]) program.kill('SIGKILL');
    await Promise.allSettled(ended);
  }
  return toBlocks(moments);
}

/** Whoever is stopped keeps its connections, and what was sent to it. */
function handOver(from: Load, to: Load): void {
  from.program.kill('SIGSTOP');
  to.program.kill('SIGCONT');
}

/** Without the first, in which there was less load before, and the last, of which the load filled only a part. */
function toBlocks(moments: readonly Moment[]): readonly Block[] {
  const byBlock = [...Map.groupBy(moments, ({ block }) => block).values()].slice(1, -1);
  return byBlock
    .filter(({ length }) => length === OMISSIONS.length)
    .map((block) => block.map((moment) => [moment.without, moment]))
    .map((entries) => Object.fromEntries(entries) as Block);
}

/**
 * What each of the things costs that a gateway does without in some of its turns: the centre over all blocks, where it lies
 * with 95 %, and the centre of each start, since the costs of a program differ from start to start too.
 */
export function toCostsByTurns(starts: readonly (readonly Block[])[]): string {
  const counts = starts.map(({ length }) => length);
  if (Math.min(...counts) < FEWEST_BLOCKS) return `by turns: too short, with ${counts} times each`;
  const row = (name: string, of: (block: Block) => number) =>
    toRow(
      name,
      starts.map((blocks) => blocks.map(of)),
    );
  return [
    `by turns within one gateway, ${counts} times each; the centre, where it lies with 95 %, and that of each start:`,
    row('CPU more with all but views', ({ nothing, rights }) => cpuOf(nothing) / cpuOf(rights) - 1),
    row(
      '  for the signature',
      ({ nothing, signature, rights }) => (cpuOf(nothing) - cpuOf(signature)) / cpuOf(rights),
    ),
    row(
      '  for the record',
      ({ nothing, record, rights }) => (cpuOf(nothing) - cpuOf(record)) / cpuOf(rights),
    ),
    row(
      'requests less for the signature',
      ({ nothing, signature }) => 1 - rateOf(nothing) / rateOf(signature),
    ),
    row(
      'requests less for the record',
      ({ nothing, record }) => 1 - rateOf(nothing) / rateOf(record),
    ),
  ].join('\n');
}

function cpuOf({ windows }: Moment): number {
  return median(windows.map(({ cpuMs, requests }) => cpuMs / requests));
}

function rateOf({ windows }: Moment): number {
  return median(windows.map(({ requests, seconds }) => requests / seconds));
}

function toRow(name: string, starts: readonly (readonly number[])[]): string {
  const { estimate, least, most } = findCentre(starts.flat());
  const written = (share: number) => `${(share * 100).toFixed(1)} %`;
  const ofStarts = starts.map((shares) => written(findCentre(shares).estimate)).join(', ');
  const range = `(${written(least)} to ${written(most)})`;
  return `${name.padEnd(32)}${written(estimate).padStart(8)}  ${range.padEnd(20)}  ${ofStarts}`;
}
