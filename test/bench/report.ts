export interface Round {
  readonly gateway: string;
  readonly operation: string;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMsPerRequest: number;
  readonly peakMb: number;
  readonly errors: number;
}

const MEASURES = ['requestsPerSecond', 'p50Ms', 'p99Ms', 'cpuMsPerRequest', 'peakMb'] as const;

export type Medians = Readonly<Record<(typeof MEASURES)[number], number>>;

/** The median of each measure over the rounds. */
export function mediansOf(rounds: readonly Round[]): Medians {
  const entries = MEASURES.map((name) => [name, median(rounds.map((round) => round[name]))]);
  return Object.fromEntries(entries);
}

/** One line for each gateway and one for how many times better the first is than each other. */
export function toTable(operation: string, rounds: readonly Round[]): string {
  const ofOperation = rounds.filter((round) => round.operation === operation);
  const byGateway = Map.groupBy(ofOperation, ({ gateway }) => gateway);
  const rows = [...byGateway].map(([gateway, mine]) => ({ gateway, medians: mediansOf(mine) }));
  const [first, ...others] = rows;
  return [
    `\n${operation}: medians of ${ofOperation.length / rows.length} rounds`,
    toRow('', MEASURES),
    ...rows.map(({ gateway, medians }) =>
      toRow(
        gateway,
        MEASURES.map((name) => round(medians[name])),
      ),
    ),
    ...others.map(({ gateway, medians }) => {
      const ratios = MEASURES.map((name) => {
        const isMoreBetter = name === 'requestsPerSecond';
        const [a, b] = [first!.medians[name], medians[name]];
        return `${round(isMoreBetter ? a / b : b / a)} x`;
      });
      return toRow(`better than ${gateway}`, ratios);
    }),
  ].join('\n');
}

function toRow(name: string, values: readonly (string | number)[]): string {
  return name.padEnd(44) + values.map((value) => String(value).padStart(18)).join('');
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
