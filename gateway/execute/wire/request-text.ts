/** A request as it goes over the wire. */
export interface RequestText {
  readonly text: string;
  readonly encoding: 'latin1' | 'utf8';
}

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

  return (body: string, headers: Readonly<Record<string, string>> = {}): RequestText => {
    const bytes = Buffer.byteLength(body);
    let head = `${start}${bytes}\r\n`;
    let values = '';
    for (const name in headers) {
      head += `${name}: ${headers[name]}\r\n`;
      values += headers[name];
    }
    requireFieldValue(values);
    // Where every character is one byte, nothing has to be encoded.
    return { text: `${head}\r\n${body}`, encoding: bytes === body.length ? 'latin1' : 'utf8' };
  };
}

const NEVER = ['\r', '\n', '\0'] as const;

/**
 * Looks for each character by itself: over a text as long as a signature's, a regular expression takes ten times as long.
 *
 * @see RFC 9110, section 5.5: a line break would begin another header; beyond ASCII, part of a character could be one.
 */
function requireFieldValue(value: string): void {
  const isAscii = Buffer.byteLength(value) === value.length;
  if (isAscii && !NEVER.some((character) => value.includes(character))) return;
  throw new TypeError('A header has a character that it cannot have.');
}
