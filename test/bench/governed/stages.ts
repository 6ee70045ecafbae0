/** Seconds and requests of each stage since the gateway began, by the stage's name. */
export type Stages = ReadonlyMap<string, { readonly seconds: number; readonly requests: number }>;

const LINE = /^yaolian_stage_seconds_(sum|count)\{stage="(\w+)"\} (\S+)$/gm;

/** Reads a gateway's metrics. @param url its GraphQL endpoint. */
export async function readStages(url: string): Promise<Stages> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  const stages = new Map<string, { seconds: number; requests: number }>();
  for (const [, kind, stage = '', value] of text.matchAll(LINE)) {
    const found = stages.get(stage) ?? { seconds: 0, requests: 0 };
    found[kind === 'sum' ? 'seconds' : 'requests'] = Number(value);
    stages.set(stage, found);
  }
  return stages;
}

/** A line for each stage: how long it takes, waiting included, and its share of all. */
export function toShares(before: Stages, after: Stages): string {
  const spent = [...after].map(([stage, { seconds, requests }]) => {
    const start = before.get(stage) ?? { seconds: 0, requests: 0 };
    return { stage, ms: ((seconds - start.seconds) * 1000) / (requests - start.requests || 1) };
  });
  const total = spent.reduce((sum, { ms }) => sum + ms, 0);
  return spent
    .map(
      ({ stage, ms }) =>
        `${stage.padEnd(16)}${ms.toFixed(3)} ms ${((ms / total) * 100).toFixed(1)} %`,
    )
    .join('\n');
}
