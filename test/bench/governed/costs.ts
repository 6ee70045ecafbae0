import { mediansOf, type Round } from '../report.ts';

/**
 * What each part costs the gateway, as the difference between a gateway that has it and one that hasn't.
 *
 * @param rounds those of the gateway without rights, the whole one, the one that keeps no record, and the one that
 *   doesn't sign either.
 */
export function toCosts(rounds: readonly (readonly Round[])[]): string {
  const [without, whole, unrecorded, unsigned] = rounds.map(mediansOf);
  const cpu = (more: typeof whole, less: typeof whole) =>
    more!.cpuMsPerRequest - less!.cpuMsPerRequest;
  const all = cpu(whole, without);
  const parts = {
    rights: cpu(unsigned, without),
    signature: cpu(unrecorded, unsigned),
    record: cpu(whole, unrecorded),
  };
  return [
    `CPU more than without: ${toPercent(all / without!.cpuMsPerRequest)}`,
    ...Object.entries(parts).map(
      ([name, ms]) => `  ${name.padEnd(14)}${ms.toFixed(3)} ms ${toPercent(ms / all)} of it`,
    ),
    `requests less for the record: ${toPercent(1 - whole!.requestsPerSecond / unrecorded!.requestsPerSecond)}`,
  ].join('\n');
}

function toPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
