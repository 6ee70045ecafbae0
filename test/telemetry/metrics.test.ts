import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ERROR_CODES } from '../../schema/contract/errors.ts';
import { repositoryPath } from '../../schema/files.ts';
import { OWNERS } from '../../schema/subgraphs.ts';
import { openStack, STACK_START_MS, type Stack } from '../support/stack.ts';
import { type Family, parseMetrics } from './support/prometheus.ts';

const STRANGE = 'strange-value-of-a-client';
let stack: Stack;
let families: readonly Family[];

beforeAll(async () => {
  stack = await openStack();
  await stack.ask(
    `query ${STRANGE.replaceAll('-', '_')} { enterprises(first: 1) { nodes { name } } }`,
  );
  await askStrangely();
  const response = await fetch(`${stack.url}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  families = parseMetrics(await response.text());
}, STACK_START_MS);

/** Whatever a client can choose: path, query string, method, headers, names, persona. */
async function askStrangely(): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-purpose': STRANGE, 'x-matter': STRANGE };
  const body = JSON.stringify({ query: '{ __typename }', operationName: STRANGE });
  await fetch(`${stack.url}/${STRANGE}`);
  await fetch(`${stack.url}/graphql?of=${STRANGE}`, { method: 'POST', headers, body });
  await fetch(`${stack.url}/graphql`, { method: 'PATCH', headers, body });
  await fetch(`${stack.url}/graphql`, {
    headers: { authorization: `Bearer ${STRANGE}`, traceparent: STRANGE },
  });
}

const ONLY_WHERE_TRACED = ['yaolian_trace_spans_total'];

/** The labels of each metric that the README names. */
function describedMetrics(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(repositoryPath('README.md'), 'utf8');
  const found = text.matchAll(/`(yaolian_\w+)(?:\{([\w,]+)\})?`/g);
  return new Map([...found].map(([, name = '', labels]) => [name, labels?.split(',') ?? []]));
}

const ours = () => families.filter(({ name }) => name.startsWith('yaolian_'));
const named = (name: string) => families.find((family) => family.name === name)!;

describe('/metrics', () => {
  it('is read by a strict parser, and says of each metric what it is', () => {
    expect(ours().length).toBeGreaterThan(12);
    for (const { help } of ours()) expect(help).toMatch(/^[A-Z].*\.$/);
  });

  it('is described by the README, each metric with its labels, and nothing else is', () => {
    const shown = ours().map(({ name, samples }) => {
      const labels = new Set(samples.flatMap((sample) => Object.keys(sample.labels)));
      labels.delete('le');
      return [name, [...labels]] as const;
    });
    const described = describedMetrics();

    const names = new Set([...shown.map(([name]) => name), ...ONLY_WHERE_TRACED]);
    expect([...described.keys()].sort()).toEqual([...names].sort());
    for (const [name, labels] of shown) {
      expect([name, described.get(name)]).toEqual([name, expect.arrayContaining([...labels])]);
    }
  });

  it.each([
    ['counters end in _total', 'counter', /_total$/],
    ['histograms name their unit', 'histogram', /_(?:seconds|bytes|size)$/],
    ['gauges are no totals', 'gauge', /(?<!_total)$/],
  ])('keeps to the names of Prometheus: %s', (_, type, form) => {
    const found = ours().filter((family) => family.type === type);

    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ name }) => name).filter((name) => !form.test(name))).toEqual([]);
  });

  it('has histograms whose buckets add up', () => {
    for (const { name, samples } of ours().filter(({ type }) => type === 'histogram')) {
      const counts = samples.filter((sample) => sample.name === `${name}_count`);
      for (const count of counts) {
        const buckets = samples.filter(
          ({ name: of, labels: { le, ...rest } }) =>
            of === `${name}_bucket` && le && JSON.stringify(rest) === JSON.stringify(count.labels),
        );
        const values = buckets.map(({ value }) => value);

        expect(values).toEqual(values.toSorted((a, b) => a - b));
        expect(buckets.at(-1)).toMatchObject({ labels: { le: '+Inf' }, value: count.value });
      }
    }
  });

  it('has labels of closed sets alone', () => {
    const values = new Map<string, Set<string>>();
    for (const { labels } of ours().flatMap(({ samples }) => samples)) {
      for (const [label, value] of Object.entries(labels)) {
        values.set(label, (values.get(label) ?? new Set()).add(value));
      }
    }

    expect([...values.keys()].filter((label) => !(label in LABELS))).toEqual([]);
    for (const [label, found] of values) {
      expect([...found].filter((value) => !LABELS[label]!.test(value))).toEqual([]);
    }
    expect(JSON.stringify(families)).not.toContain(STRANGE.slice(0, 7));
  });

  it('tells of stages, fetches, the queue, records, circuits and caches', () => {
    const labelled = (name: string, label: string) =>
      new Set(named(name).samples.map(({ labels }) => labels[label]));

    for (const stage of [
      'authenticate',
      'reason',
      'compile',
      'authorize',
      'plan',
      'execute',
      'audit',
    ])
      expect(labelled('yaolian_stage_seconds', 'stage')).toContain(stage);
    expect(labelled('yaolian_subgraph_fetch_seconds', 'subgraph')).toContain('market-supervision');
    expect(labelled('yaolian_subgraph_circuit', 'subgraph')).toContain('market-supervision');
    for (const cache of ['operations', 'documents', 'plans', 'permissions', 'matters'])
      expect(labelled('yaolian_cache_entries', 'cache')).toContain(cache);
    for (const name of [
      'yaolian_requests_waiting',
      'yaolian_checkpoint_age_seconds',
      'yaolian_policy_age_seconds',
    ])
      expect(named(name).samples).toHaveLength(1);
  });
});

const oneOf = (values: readonly string[]) => new RegExp(`^(?:${values.join('|')})$`);

const LABELS: Readonly<Record<string, RegExp>> = {
  le: /^(?:\+Inf|\d+(?:\.\d+)?)$/,
  code: oneOf(['OK', 'ABANDONED', ...ERROR_CODES]),
  stage: /^[a-z]{4,12}$/,
  subgraph: oneOf(OWNERS.map(({ name }) => name)),
  status: /^(?:[1-5]\d\d|failed)$/,
  how: /^[A-Z_]+$/,
  outcome: /^(?:taken|refused|exported|failed|dropped)$/,
  period: /^(?:HOUR|DAY)$/,
  cache: /^[a-z_]+$/,
};
