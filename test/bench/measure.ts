import { load } from './load.ts';
import type { Round } from './report.ts';
import { usageOf } from './usage.ts';

/** A gateway under measurement: its process and its GraphQL endpoint. */
export interface Contender {
  readonly name: string;
  readonly pid: number;
  readonly url: string;
  /** Beside those of every GraphQL request. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface RoundOptions {
  readonly operation: string;
  /** A file with one request body in each line. */
  readonly bodies: string;
  readonly connections: number;
  readonly seconds: number;
}

/** Loads a gateway for some seconds, and says what it did and what that cost it. */
export async function measureRound(
  { name, pid, url, headers }: Contender,
  { operation, bodies, connections, seconds }: RoundOptions,
): Promise<Round> {
  const before = usageOf(pid);
  const result = await load({ url, bodies, connections, seconds, headers });
  const after = usageOf(pid);
  return {
    gateway: name,
    operation,
    requestsPerSecond: result.requests / result.seconds,
    p50Ms: result.p50Ms,
    p99Ms: result.p99Ms,
    cpuMsPerRequest: (after.cpuMs - before.cpuMs) / result.requests,
    peakMb: after.peakMb,
    errors: result.errors,
  };
}
