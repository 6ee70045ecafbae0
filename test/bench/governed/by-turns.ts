import type { ChildProcess } from 'node:child_process';
import { type LoadOptions, load } from '../load.ts';
import { median } from '../report.ts';
import { type Moment, OMISSIONS, type Omission } from './turns.ts';

/** One moment of each kind, shortly after one another. */
type Block = Readonly<Record<Omission, Moment>>;

/**
 * Loads a gateway that takes turns, and says what each of the things costs it that it does without in some. It is one
 * process, compiled once, and compared with itself some hundred milliseconds later: two processes differ by more than a
 * record costs, and so does a machine from one minute to the next.
 */
export async function measureByTurns(program: ChildProcess, options: LoadOptions): Promise<string> {
  const moments: Moment[] = [];
  const note = (moment: unknown) => moments.push(moment as Moment);
  program.on('message', note);
  await load(options);
  program.off('message', note);
  const blocks = toBlocks(moments);
  const row = (name: string, of: (block: Block) => number) => toRow(name, blocks.map(of));
  return [
    `by turns within one gateway, ${blocks.length} times each; the median, and where it lies with 95 %:`,
    row('CPU more for the record', ({ nothing, record }) => cpuOf(nothing) / cpuOf(record) - 1),
    row(
      'CPU more for the signature',
      ({ nothing, signature }) => cpuOf(nothing) / cpuOf(signature) - 1,
    ),
    row(
      'requests less for the record',
      ({ nothing, record }) => 1 - rateOf(nothing) / rateOf(record),
    ),
    row(
      'requests less for the signature',
      ({ nothing, signature }) => 1 - rateOf(nothing) / rateOf(signature),
    ),
  ].join('\n');
}

/** Without the first and the last, of which the load filled only a part. */
function toBlocks(moments: readonly Moment[]): readonly Block[] {
  const byBlock = [...Map.groupBy(moments, ({ block }) => block).values()].slice(1, -1);
  return byBlock
    .filter(({ length }) => length === OMISSIONS.length)
    .map((block) => block.map((moment) => [moment.without, moment]))
    .map((entries) => Object.fromEntries(entries) as Block);
}

function cpuOf({ cpuMs, requests }: Moment): number {
  return cpuMs / requests;
}

function rateOf({ requests, seconds }: Moment): number {
  return requests / seconds;
}

/** @see Conover, "Practical Nonparametric Statistics", 3rd ed., section 3.2, for the confidence interval of a median. */
function toRow(name: string, shares: readonly number[]): string {
  const sorted = shares.toSorted((a, b) => a - b);
  const reach = 0.98 * Math.sqrt(sorted.length);
  const least = sorted[Math.max(0, Math.floor(sorted.length / 2 - reach))]!;
  const most = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length / 2 + reach))]!;
  const written = (share: number) => `${(share * 100).toFixed(1)} %`;
  return `${name.padEnd(32)}${written(median(shares)).padStart(8)}  (${written(least)} to ${written(most)})`;
}
