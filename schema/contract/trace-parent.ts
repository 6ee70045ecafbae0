/** Where a call stands in a trace. */
export interface TraceParent {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
  /** Whether the caller keeps its part of the trace. */
  readonly isSampled: boolean;
}

/** The header that carries it. No signature covers it, so nothing may be decided by it but what is traced. */
export const TRACE_PARENT_HEADER = 'traceparent';

const LONGEST = 256;
const FORM =
  /^(?<version>(?!ff)[\da-f]{2})-(?<traceId>(?!0{32})[\da-f]{32})-(?<spanId>(?!0{16})[\da-f]{16})-(?<flags>[\da-f]{2})(?<more>-.*)?$/;

/**
 * Reads a `traceparent`; null when there is none that is well-formed.
 *
 * @see W3C Trace Context, section 3.2: a later version may say more, which is left alone.
 */
export function parseTraceParent(text: string | undefined): TraceParent | null {
  if (text === undefined || text.length > LONGEST) return null;
  const parts = FORM.exec(text)?.groups;
  if (parts === undefined || (parts.version === '00' && parts.more !== undefined)) return null;
  const isSampled = (Number.parseInt(parts.flags!, 16) & 1) === 1;
  return { traceId: parts.traceId!, spanId: parts.spanId!, isSampled };
}

export function formatTraceParent({ traceId, spanId, isSampled }: TraceParent): string {
  return `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`;
}
