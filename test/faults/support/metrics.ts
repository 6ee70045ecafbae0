/** The value of one line of `/metrics`, by the line's beginning; null when there is none. */
export async function readMetric(gatewayUrl: string, start: string): Promise<number | null> {
  const response = await fetch(`${gatewayUrl}/metrics`);
  const line = (await response.text()).split('\n').find((one) => one.startsWith(`${start} `));
  return line === undefined ? null : Number(line.slice(start.length + 1));
}
