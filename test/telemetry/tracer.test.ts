import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseTraceParent } from '../../schema/contract/trace-parent.ts';
import { createOtlpTracer } from '../../schema/telemetry/otlp-tracer.ts';
import type { TraceSettings } from '../../schema/telemetry/trace-settings.ts';
import { inSpan, type Tracer } from '../../schema/telemetry/tracer.ts';
import { eventually } from '../support/eventually.ts';
import { type Receiver, startReceiver } from './support/receiver.ts';

let receiver: Receiver;
const tracers: Tracer[] = [];

beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  receiver.close();
  await Promise.all(tracers.splice(0).map((tracer) => tracer.close(1)));
});

function create(settings: Partial<TraceSettings> = {}, random = () => 0.5): Tracer {
  const url = `${receiver.url}/v1/traces`;
  const tracer = createOtlpTracer(
    { url, serviceName: 'test', ratio: 1, followsParent: false, ...settings },
    random,
  );
  tracers.push(tracer);
  return tracer;
}

const PATIENCE_MS = 5_000;
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = `00-${TRACE}-00f067aa0ba902b7`;

describe('a tracer', () => {
  it('sends spans with their notes, each below the one whose work opened it', async () => {
    const tracer = create();

    const request = tracer.receive({ name: 'request', kind: 'SERVER' }, `${CALLER}-01`);
    await inSpan(request.open({ name: 'stage' }), async () => {
      await new Promise(setImmediate);
      await inSpan(tracer.open({ name: 'fetch', notes: { a: 1 } }), async () => {});
    });
    request.end();
    await tracer.close(PATIENCE_MS);

    const named = (name: string) => receiver.spans().find((span) => span.name === name)!;
    expect(receiver.spans()).toHaveLength(3);
    expect(named('request')).toMatchObject({ traceId: TRACE, parentSpanId: '00f067aa0ba902b7' });
    expect(named('stage').parentSpanId).toBe(named('request').spanId);
    expect(named('fetch')).toMatchObject({
      parentSpanId: named('stage').spanId,
      service: 'test',
      notes: { a: 1 },
      isError: false,
    });
    expect(tracer.counts()).toEqual({ exported: 3, failed: 0, dropped: 0 });
  });

  it('tells of a failure its name alone', async () => {
    const tracer = create();
    const fail = async () => {
      throw new TypeError('no such person: 张三');
    };

    await expect(inSpan(tracer.open({ name: 'work' }), fail)).rejects.toThrow(TypeError);
    await tracer.close(PATIENCE_MS);

    expect(receiver.spans()).toMatchObject([
      { isError: true, notes: { 'error.type': 'TypeError' } },
    ]);
    expect(receiver.bodies().join('')).not.toContain('张三');
  });

  it.each([
    ['takes part in', true, '00', 0.4, false],
    ['takes part in', true, '01', 0.6, true],
    ['decides for itself on', false, '00', 0.4, true],
    ['decides for itself on', false, '01', 0.6, false],
  ])(
    '%s a trace (follows: %s, flags: %s, dice: %d)',
    async (_, followsParent, flags, dice, isSampled) => {
      const tracer = create({ ratio: 0.5, followsParent }, () => dice);

      const request = tracer.receive({ name: 'request' }, `${CALLER}-${flags}`);
      const inner = request.open({ name: 'inner' });
      inner.end();
      request.end();
      await tracer.close(PATIENCE_MS);

      expect(parseTraceParent(inner.traceParent)).toMatchObject({ traceId: TRACE, isSampled });
      expect(receiver.spans()).toHaveLength(isSampled ? 2 : 0);
    },
  );

  it('begins a trace of its own when it is told of none', () => {
    const tracer = create();

    const ids = [undefined, 'nonsense', `${CALLER}-0x`].map(
      (header) => tracer.receive({ name: 'request' }, header).traceId,
    );

    expect(new Set([...ids, TRACE]).size).toBe(4);
  });
});

describe('a receiver', () => {
  it('that hangs costs the spans that can wait no longer, and they are counted', async () => {
    const tracer = create();
    receiver.hang();

    for (let i = 0; i < 600; i += 1) tracer.open({ name: 'span' }).end();
    await eventually('an export that hangs', () => receiver.waiting() === 1);
    for (let i = 0; i < 3_000; i += 1) tracer.open({ name: 'span' }).end();

    expect(tracer.counts()).toEqual({ exported: 0, failed: 0, dropped: 600 + 3_000 - 512 - 2_048 });
    await tracer.close(10);
  });

  it('that is gone costs the spans, and the program ends without it', async () => {
    const tracer = create({ url: 'http://127.0.0.1:9/v1/traces' });

    tracer.open({ name: 'span' }).end();
    await tracer.close(10);
  });
});
