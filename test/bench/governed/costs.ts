import { median, type Round } from '../report.ts';

/** One round of each gateway, in their order; all within a minute or so. */
type Turn = readonly [
  without: Round,
  whole: Round,
  unviewed: Round,
  unrecorded: Round,
  unsigned: Round,
];

/**
 * What each part costs the gateway, as the difference between a gateway that has it and one that hasn't: of each start the
 * median over its turns, for a machine is faster at one time than at another; of these the median, the least and the most.
 *
 * @param starts the rounds of each start, those of the gateways in the order in which they were started.
 */
export function toCosts(starts: readonly (readonly Round[])[]): string {
  const turns = starts.map(toTurns);
  const row = (name: string, unit: string, of: (turn: Turn) => number) =>
    toRow(
      name,
      unit,
      turns.map((ofStart) => median(ofStart.map(of))),
    );
  return [
    row('CPU more with all', '%', ([without, whole]) => percent(cpu(whole) / cpu(without) - 1)),
    row('  with all but views', '%', ([without, , unviewed]) =>
      percent(cpu(unviewed) / cpu(without) - 1),
    ),
    row('  rights', 'ms', ([without, , , , unsigned]) => cpu(unsigned) - cpu(without)),
    row('  signature', 'ms', ([, , , unrecorded, unsigned]) => cpu(unrecorded) - cpu(unsigned)),
    row('  record', 'ms', ([, , unviewed, unrecorded]) => cpu(unviewed) - cpu(unrecorded)),
    row('  views of use', 'ms', ([, whole, unviewed]) => cpu(whole) - cpu(unviewed)),
    row('requests less for the record', '%', ([, , unviewed, unrecorded]) =>
      percent(1 - unviewed.requestsPerSecond / unrecorded.requestsPerSecond),
    ),
    row('  and for the views of use', '%', ([, whole, , unrecorded]) =>
      percent(1 - whole.requestsPerSecond / unrecorded.requestsPerSecond),
    ),
  ].join('\n');
}

function toTurns(rounds: readonly Round[]): readonly Turn[] {
  const [first = [], ...others] = Map.groupBy(rounds, ({ gateway }) => gateway).values();
  const turns = first.map((round, i) => [round, ...others.map((ofGateway) => ofGateway[i])]);
  return turns as unknown as readonly Turn[];
}

function cpu({ cpuMsPerRequest }: Round): number {
  return cpuMsPerRequest;
}

function percent(share: number): number {
  return share * 100;
}

function toRow(name: string, unit: string, values: readonly number[]): string {
  const written = (value: number) => `${value.toFixed(unit === '%' ? 1 : 3)} ${unit}`;
  const range = `${written(Math.min(...values))} to ${written(Math.max(...values))}`;
  return `${name.padEnd(30)}${written(median(values)).padStart(10)}  (${range})`;
}
