/** Metrics without the fractions of their values: digits of a duration may be those of a telephone number by chance. */
export async function readMetrics(url: string): Promise<string> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return text.replaceAll(/ (\d+)\.\d+(?:e[-+]\d+)?$/gm, ' $1');
}
