/** By their lower-case names; the values of a repeated one with commas between them. */
export type ReplyHeaders = Readonly<Record<string, string | undefined>>;

/** The first part of an HTTP reply: its status, and what follows it. */
export interface ReplyHead {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly framing: Framing;
  /** Whether the connection stays open for another exchange. */
  readonly isKeptAlive: boolean;
}

/** How the end of the body is found. */
export type Framing =
  | { readonly kind: 'LENGTH'; readonly bytes: number }
  | { readonly kind: 'CHUNKED' }
  | { readonly kind: 'CLOSE' };

/** What a subgraph sent is not HTTP/1.1, or leaves open where its reply ends. */
export class MalformedReply extends Error {}

const STATUS_LINE = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: [^\0\r\n]*)?$/;
const FIELD_LINE = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\0\r\n]*?)[ \t]*$/;

/**
 * Reads a status line and headers, without the empty line that ends them.
 *
 * @throws MalformedReply for anything that two readers could understand differently.
 * @see RFC 9112, sections 4, 5 and 6.3
 */
export function parseReplyHead(text: string): ReplyHead {
  const [first, ...lines] = text.split('\r\n');
  const [, minor, digits] = STATUS_LINE.exec(first!) ?? malformed();
  const status = Number(digits);
  const headers = parseHeaders(lines);
  const framing = framingOf(status, headers);
  const options = (headers.connection ?? '').toLowerCase();
  const isKeptAlive = minor === '1' && framing.kind !== 'CLOSE' && !options.includes('close');
  return { status, headers, framing, isKeptAlive };
}

function parseHeaders(lines: readonly string[]): ReplyHeaders {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name, value] = FIELD_LINE.exec(line) ?? malformed();
    const key = name!.toLowerCase();
    headers[key] = Object.hasOwn(headers, key) ? `${headers[key]}, ${value}` : value!;
  }
  return headers;
}

function framingOf(status: number, headers: ReplyHeaders): Framing {
  const { 'transfer-encoding': encoding, 'content-length': length } = headers;
  if (status === 204 || status === 304) return { kind: 'LENGTH', bytes: 0 };
  if (encoding !== undefined) {
    if (length !== undefined || encoding.toLowerCase() !== 'chunked') malformed();
    return { kind: 'CHUNKED' };
  }
  if (length === undefined) return { kind: 'CLOSE' };
  return /^\d{1,15}$/.test(length) ? { kind: 'LENGTH', bytes: Number(length) } : malformed();
}

export function malformed(): never {
  throw new MalformedReply('A subgraph sent what is not HTTP.');
}
