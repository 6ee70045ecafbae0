/** How many operations a gateway has executed in each way. */
export type Executions = ReadonlyMap<string, number>;

const LINE = /^yaolian_executions_total\{how="(\w+)"\} (\d+)$/gm;

/** Reads a gateway's metrics; none of a gateway that isn't ours. @param url its GraphQL endpoint. */
export async function readExecutions(url: string): Promise<Executions> {
  const reply = await fetch(new URL('/metrics', url)).catch(() => null);
  const text = reply?.ok ? await reply.text() : '';
  return new Map([...text.matchAll(LINE)].map(([, how = '', count]) => [how, Number(count)]));
}

/** Each way that was taken in between, with its share of all. */
export function describeWays(before: Executions, after: Executions): string {
  const taken = [...after].map(([how, count]) => ({ how, count: count - (before.get(how) ?? 0) }));
  const all = taken.reduce((sum, { count }) => sum + count, 0);
  return taken
    .filter(({ count }) => count > 0)
    .map(({ how, count }) => `${how} ${((count / all) * 100).toFixed(1)} %`)
    .join(', ');
}
