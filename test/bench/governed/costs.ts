import { type Medians, median, mediansOf, type Round } from '../report.ts';

/** One start's medians, of the gateways in their order. */
type Measured = readonly [
  without: Medians,
  whole: Medians,
  unviewed: Medians,
  unrecorded: Medians,
  unsigned: Medians,
];

/**
 * What each part costs the gateway, as the difference between a gateway that has it and one that hasn't: the median over
 * the starts, the least and the most.
 *
 * @param starts the rounds of each start, those of the gateways in the order in which they were started.
 */
export function toCosts(starts: readonly (readonly Round[])[]): string {
  const measured = starts.map(toMedians);
  const row = (name: string, unit: string, of: (start: Measured) => number) =>
    toRow(name, unit, measured.map(of));
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

function toMedians(rounds: readonly Round[]): Measured {
  const byGateway = Map.groupBy(rounds, ({ gateway }) => gateway);
  const [without, whole, unviewed, unrecorded, unsigned] = [...byGateway.values()].map(mediansOf);
  return [without!, whole!, unviewed!, unrecorded!, unsigned!];
}

function cpu({ cpuMsPerRequest }: Medians): number {
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
