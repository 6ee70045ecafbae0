/** One metric with all its samples. */
export interface Family {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram' | 'summary';
  readonly help: string;
  readonly samples: readonly Sample[];
}

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const HEAD = /^# (?<kind>HELP|TYPE) (?<name>[a-zA-Z_:][\w:]*) (?<text>.+)$/;
const SAMPLE =
  /^(?<name>[a-zA-Z_:][\w:]*)(?:\{(?<labels>.*)\})? (?<value>-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|NaN|[+-]Inf)$/;
const LABEL = /(?<name>[a-zA-Z_]\w*)="(?<value>(?:[^"\\\n]|\\["\\n])*)"(?:,|$)/y;

/**
 * Reads Prometheus' text format, as strictly as it is written.
 *
 * @throws Error naming the line that is not well-formed, comes without its head, or comes twice.
 */
export function parseMetrics(text: string): readonly Family[] {
  if (!text.endsWith('\n')) throw new Error('The last line does not end');
  const families: { -readonly [K in keyof Family]: Family[K] }[] = [];
  const seen = new Set<string>();
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const head = HEAD.exec(line)?.groups;
    if (head?.kind === 'HELP') {
      if (families.some(({ name }) => name === head.name)) throw new Error(`Twice: ${line}`);
      families.push({ name: head.name!, type: 'gauge', help: head.text!, samples: [] });
      continue;
    }
    const family = families.at(-1);
    if (family !== undefined && head?.kind === 'TYPE' && family.name === head.name) {
      family.type = head.text as Family['type'];
      continue;
    }
    const sample = parseSample(line);
    if (family === undefined || !belongs(sample.name, family)) throw new Error(`No head: ${line}`);
    const key = line.slice(0, line.lastIndexOf(' '));
    if (seen.has(key)) throw new Error(`Twice: ${line}`);
    seen.add(key);
    family.samples = [...family.samples, sample];
  }
  return families;
}

function parseSample(line: string): Sample {
  const parts = SAMPLE.exec(line)?.groups;
  if (parts === undefined) throw new Error(`Not well-formed: ${line}`);
  const value = Number(parts.value!.replace('Inf', 'Infinity'));
  return { name: parts.name!, labels: parseLabels(parts.labels ?? ''), value };
}

function parseLabels(text: string): Readonly<Record<string, string>> {
  const labels: Record<string, string> = {};
  LABEL.lastIndex = 0;
  while (LABEL.lastIndex < text.length) {
    const parts = LABEL.exec(text)?.groups;
    if (parts === undefined) throw new Error(`Labels are not well-formed: ${text}`);
    labels[parts.name!] = parts.value!;
  }
  return labels;
}

function belongs(sample: string, { name, type }: Family): boolean {
  if (type === 'histogram')
    return ['_bucket', '_sum', '_count'].some((end) => sample === name + end);
  return (
    sample === name || (type === 'summary' && [`${name}_sum`, `${name}_count`].includes(sample))
  );
}
