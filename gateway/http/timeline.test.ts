import { beforeEach, describe, expect, it } from '@jest/globals';
import { createMetrics, type Metrics } from './metrics.ts';
import { createTimelines, type Timeline } from './timeline.ts';

let metrics: Metrics;
let timeline: Timeline;

beforeEach(() => {
  metrics = createMetrics();
  timeline = createTimelines(metrics)(null);
});

const countOf = async (stage: string) => {
  const text = await metrics.registry.metrics();
  return text.includes(`yaolian_stage_seconds_count{stage="${stage}"} 1`);
};

describe('createTimelines', () => {
  it('keeps how long a stage took, and gives what it returned', async () => {
    const value = timeline.stage('compile', () => 42);

    expect(value).toBe(42);
    expect(timeline.stagesMs.compile).toBeGreaterThanOrEqual(0);
    expect(await countOf('compile')).toBe(true);
  });

  it('counts a stage that waits only when it is over', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();

    const pending = timeline.stage('execute', () => promise);
    expect(timeline.stagesMs).toEqual({});
    resolve('done');

    await expect(pending).resolves.toBe('done');
    expect(Object.keys(timeline.stagesMs)).toEqual(['execute']);
  });

  it('keeps a stage that failed, at once or later, and its error', async () => {
    const failure = new Error('no');

    const fail = () => {
      throw failure;
    };
    expect(() => timeline.stage('authorize', fail)).toThrow(failure);
    await expect(timeline.stage('plan', async () => fail())).rejects.toBe(failure);

    expect(Object.keys(timeline.stagesMs)).toEqual(['authorize', 'plan']);
    expect(await countOf('plan')).toBe(true);
  });

  it('knows which agencies were called, each once', async () => {
    const reply = { status: 200, headers: {}, body: Buffer.alloc(0) };
    const transport = timeline.follow(async () => reply);

    for (const subgraph of ['health', 'market-supervision', 'health']) {
      const { signal } = new AbortController();
      await transport({ subgraph, body: '{}', kind: 'query', signal });
    }

    expect([...timeline.agencies]).toEqual(['health', 'market-supervision']);
  });
});
