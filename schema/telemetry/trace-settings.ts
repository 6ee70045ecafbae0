/** Where traces go, and which. */
export interface TraceSettings {
  /** Receiver of OTLP over HTTP, in JSON. */
  readonly url: string;
  readonly serviceName: string;
  /** Share of the requests that are traced, from 0 to 1. */
  readonly ratio: number;
  /** Follows a caller that has decided already. */
  readonly followsParent: boolean;
}

const TRACES_PATH = 'v1/traces';
const PROTOCOL = 'http/json';
const SAMPLERS = {
  always_on: 1,
  always_off: 0,
  traceidratio: null,
} as const;

/**
 * Reads OpenTelemetry's own variables; null when they ask for no traces.
 *
 * @param read gives a variable's text, or null when it isn't set.
 * @throws Error naming the variable that is wrong.
 * @see OpenTelemetry, "Environment Variable Specification" and "OTLP exporter configuration". Headers, certificates,
 *   compression and time limit of the exporter are read by the exporter itself.
 */
export function parseTraceSettings(
  read: (name: string) => string | null,
  serviceName: string,
): TraceSettings | null {
  const url = readUrl(read);
  if (url === null || read('OTEL_SDK_DISABLED') === 'true') return null;
  const protocol = read('OTEL_EXPORTER_OTLP_PROTOCOL') ?? PROTOCOL;
  if (protocol !== PROTOCOL) throw new Error(`OTEL_EXPORTER_OTLP_PROTOCOL must be ${PROTOCOL}`);
  return {
    url,
    serviceName: read('OTEL_SERVICE_NAME') ?? serviceName,
    ...readSampler(read),
  };
}

function readUrl(read: (name: string) => string | null): string | null {
  const whole = read('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT');
  if (whole !== null) return toUrl('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', whole);
  const base = read('OTEL_EXPORTER_OTLP_ENDPOINT');
  if (base === null) return null;
  const slash = base.endsWith('/') ? '' : '/';
  return toUrl('OTEL_EXPORTER_OTLP_ENDPOINT', `${base}${slash}${TRACES_PATH}`);
}

/** The text is not repeated in the error: it may hold a password. */
function toUrl(name: string, text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new Error(`${name} is not an address of the right kind`);
}

function readSampler(read: (name: string) => string | null) {
  const asked = read('OTEL_TRACES_SAMPLER') ?? 'parentbased_always_on';
  const name = asked.replace(/^parentbased_/, '');
  if (!isSampler(name)) {
    const names = Object.keys(SAMPLERS).flatMap((known) => [known, `parentbased_${known}`]);
    throw new Error(`OTEL_TRACES_SAMPLER must be one of ${names.join(', ')}`);
  }
  return { ratio: SAMPLERS[name] ?? readRatio(read), followsParent: name !== asked };
}

function isSampler(name: string): name is keyof typeof SAMPLERS {
  return Object.hasOwn(SAMPLERS, name);
}

function readRatio(read: (name: string) => string | null): number {
  const text = read('OTEL_TRACES_SAMPLER_ARG') ?? '1';
  const ratio = Number(text);
  if (/^\d*\.?\d+$/.test(text) && ratio <= 1) return ratio;
  throw new Error('OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1');
}
