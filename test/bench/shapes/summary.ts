import { mediansOf, type Round } from '../report.ts';

const KB = 1024;

/** A line for each shape and gateway: CPU for each kilobyte of the answer, and how much more that is than the first. */
export function toSummary(rounds: readonly Round[], bytes: ReadonlyMap<string, number>): string {
  const groups = Map.groupBy(rounds, ({ operation, gateway }) => `${operation}\0${gateway}`);
  const costs = [...groups.values()].map((mine) => {
    const [{ operation, gateway } = mine[0]!] = mine;
    const { cpuMsPerRequest } = mediansOf(mine);
    const kilobytes = bytes.get(operation)! / KB;
    return { operation, gateway, cpuMsPerRequest, kilobytes, perKb: cpuMsPerRequest / kilobytes };
  });
  const first = costs[0]?.perKb ?? 1;
  return [
    `\n${'CPU of each shape'.padEnd(20)}${['', 'KB', 'ms/request', 'us/KB', 'of the first'].map(column).join('')}`,
    ...costs.map(({ operation, gateway, cpuMsPerRequest, kilobytes, perKb }) => {
      const cells = [
        gateway,
        kilobytes.toFixed(1),
        cpuMsPerRequest.toFixed(2),
        (perKb * 1000).toFixed(1),
        `${(perKb / first).toFixed(2)} x`,
      ];
      return operation.padEnd(20) + cells.map(column).join('');
    }),
  ].join('\n');
}

function column(text: string, index: number): string {
  return index === 0 ? text.padEnd(36) : text.padStart(14);
}
