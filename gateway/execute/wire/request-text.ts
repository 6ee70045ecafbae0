import type { SubgraphCall } from '../execute.ts';

/** A request as it goes over the wire. */
export interface RequestText {
  readonly text: string;
  readonly encoding: 'latin1' | 'utf8';
}

/** What changes from request to request. A signature is made of base64, hex and names of ours: nothing else checks it. */
type RequestParts = Pick<SubgraphCall, 'body' | 'signature' | 'headers'>;

/** Writes POST requests with JSON bodies to one URL; what doesn't change is put together once. */
export function createRequestWriter({ pathname, search, host }: URL) {
  const start = [
    `POST ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    'connection: keep-alive',
    'content-type: application/json',
    'accept: application/json',
    'content-length: ',
  ].join('\r\n');

  return ({ body, signature = NONE, headers = NONE }: RequestParts): RequestText => {
    const bytes = Buffer.byteLength(body);
    let head = `${start}${bytes}\r\n`;
    for (const name in signature) head += `${name}: ${signature[name]}\r\n`;
    for (const name in headers) head += `${name}: ${requireFieldValue(headers[name]!)}\r\n`;
    // Where every character is one byte, nothing has to be encoded.
    return { text: `${head}\r\n${body}`, encoding: bytes === body.length ? 'latin1' : 'utf8' };
  };
}

const NONE = {};
const NEVER = ['\r', '\n', '\0'] as const;

/** @see RFC 9110, section 5.5: a line break would begin another header; beyond ASCII, part of a character could be one. */
function requireFieldValue(value: string): string {
  const isAscii = Buffer.byteLength(value) === value.length;
  if (isAscii && !NEVER.some((character) => value.includes(character))) return value;
  throw new TypeError('A header has a character that it cannot have.');
}
