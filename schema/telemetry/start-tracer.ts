import type { TraceSettings } from './trace-settings.ts';
import type { Tracer } from './tracer.ts';

/** A tracer, or null when none is asked for: then nothing of OpenTelemetry is loaded. */
export async function startTracer(settings: TraceSettings | null): Promise<Tracer | null> {
  if (settings === null) return null;
  const { createOtlpTracer } = await import('./otlp-tracer.ts');
  return createOtlpTracer(settings, Math.random);
}
