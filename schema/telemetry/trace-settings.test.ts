import { describe, expect, it } from '@jest/globals';
import { parseTraceSettings } from './trace-settings.ts';

const parse = (env: Readonly<Record<string, string>>) =>
  parseTraceSettings((name) => env[name] ?? null, 'yaolian-test');
const ENDPOINT = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };

describe('parseTraceSettings', () => {
  it.each([
    ['no receiver is named', {}],
    ['the SDK is switched off', { ...ENDPOINT, OTEL_SDK_DISABLED: 'true' }],
  ])('traces nothing when %s', (_, env) => {
    expect(parse(env)).toBeNull();
  });

  it('follows the caller and traces everything else when only a receiver is named', () => {
    expect(parse(ENDPOINT)).toEqual({
      url: 'http://127.0.0.1:4318/v1/traces',
      serviceName: 'yaolian-test',
      ratio: 1,
      followsParent: true,
    });
  });

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'https://c/otlp/' }, { url: 'https://c/otlp/v1/traces' }],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://c/traces' }, { url: 'http://c/traces' }],
    [{ OTEL_SERVICE_NAME: 'mine' }, { serviceName: 'mine' }],
    [{ OTEL_TRACES_SAMPLER: 'always_off' }, { ratio: 0, followsParent: false }],
    [
      { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '.25' },
      { ratio: 0.25, followsParent: true },
    ],
    [{ OTEL_TRACES_SAMPLER: 'traceidratio' }, { ratio: 1, followsParent: false }],
  ])('reads %j', (env, expected) => {
    expect(parse({ ...ENDPOINT, ...env })).toMatchObject(expected);
  });

  it.each([
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'nowhere'],
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc'],
    ['OTEL_TRACES_SAMPLER', 'jaeger_remote'],
    ['OTEL_TRACES_SAMPLER_ARG', '2'],
    ['OTEL_TRACES_SAMPLER_ARG', 'half'],
  ])('refuses %s=%s and names it', (name, value) => {
    const sampler = name.endsWith('_ARG') ? { OTEL_TRACES_SAMPLER: 'traceidratio' } : {};

    expect(() => parse({ ...ENDPOINT, ...sampler, [name]: value })).toThrow(name);
  });
});
