/** Requests that keep coming until they are told to stop. */
export interface Load {
  /** What each request came to so far. */
  readonly outcomes: readonly string[];
  stop(): Promise<void>;
}

/**
 * Sends one request after the other on each of several connections.
 *
 * @param send gives what a request came to, in a word; its failure counts as an outcome too.
 */
export function startLoad(connections: number, send: () => Promise<string>): Load {
  const outcomes: string[] = [];
  let isStopped = false;
  const running = Array.from({ length: connections }, async () => {
    while (!isStopped) outcomes.push(await send().catch((error: unknown) => String(error)));
  });
  return {
    outcomes,
    stop: async () => {
      isStopped = true;
      await Promise.all(running);
    },
  };
}

export function countEach(outcomes: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
