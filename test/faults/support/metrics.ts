/** The value of one line of `/metrics`, by the line's beginning; null when there is none. */
export async function readMetric(gatewayUrl: string, start: string): Promise<number | null> {
  return (await readMetrics(gatewayUrl))(start);
}

/** Every line of one look at `/metrics`, by its beginning. */
export async function readMetrics(gatewayUrl: string): Promise<(start: string) => number | null> {
  const response = await fetch(`${gatewayUrl}/metrics`);
  const lines = (await response.text()).split('\n');
  return (start) => {
    const line = lines.find((one) => one.startsWith(`${start} `));
    return line === undefined ? null : Number(line.slice(start.length + 1));
  };
}
