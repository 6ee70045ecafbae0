import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MalformedReply } from './reply-head.ts';
import { ReplyReader } from './reply-reader.ts';

const MAX_BYTES = 1_000;
const LENGTH = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nA: 1\r\na: 2\r\n\r\nhello';
const CHUNKED =
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nhe\r\n3\r\nllo\r\n0\r\nT: 1\r\n\r\n';
const INFORMED = `HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n${LENGTH}`;

/** Reads a reply that comes in pieces, as the connection brings them. */
function readPieces(pieces: readonly string[]) {
  const reader = new ReplyReader(MAX_BYTES);
  const replies = pieces.map((piece) => reader.read(Buffer.from(piece, 'latin1')));
  return { reader, reply: replies.at(-1) ?? null };
}

function cut(text: string, places: readonly number[]): readonly string[] {
  const ends = [...new Set(places.map((place) => place % text.length))].sort((a, b) => a - b);
  return [0, ...ends].map((start, i) => text.slice(start, ends[i] ?? text.length));
}

describe('ReplyReader', () => {
  it.each([
    ['of stated length', LENGTH],
    ['in chunks', CHUNKED],
    ['after an informational one', INFORMED],
  ])('reads a reply %s, however it is cut', (_, text) => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 6 }), (places) => {
        const { reply, reader } = readPieces(cut(text, places));
        expect(reply).toMatchObject({ status: 200, body: Buffer.from('hello') });
        expect(reader.isKeptAlive).toBe(true);
      }),
    );
  });

  it('gives headers by their lower-case names', () => {
    const { reply } = readPieces([LENGTH]);

    expect(reply?.headers).toEqual({ 'content-length': '5', a: '1, 2' });
  });

  it('ends a reply without a length with its connection', () => {
    const { reader, reply } = readPieces(['HTTP/1.1 200 OK\r\n\r\nhel', 'lo']);

    expect(reply).toBeNull();
    expect(reader.end()?.body.toString()).toBe('hello');
    expect(reader.isKeptAlive).toBe(false);
  });

  it.each([LENGTH.slice(0, -1), CHUNKED.slice(0, -2), LENGTH.slice(0, 20), ''])(
    'takes no part for the whole: %j',
    (text) => {
      const { reader, reply } = readPieces([text]);

      expect([reply, reader.end()]).toEqual([null, null]);
    },
  );

  it.each([
    ['HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n'],
    ['HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: Close\r\n\r\n'],
  ])('keeps no connection that is closed: %j', (text) => {
    expect(readPieces([text]).reader.isKeptAlive).toBe(false);
  });

  it('expects no body where there can be none', () => {
    expect(readPieces(['HTTP/1.1 204 No Content\r\nA: 1\r\n\r\n']).reply?.body).toHaveLength(0);
  });

  it.each([
    ['HTTP/2 200\r\n\r\n'],
    ['HTTP/1.1 20 OK\r\n\r\n'],
    ['SSH-2.0-x\r\n\r\n'],
    ['HTTP/1.1 101 Switching Protocols\r\n\r\n'],
    ['HTTP/1.1 200 OK\r\nA : 1\r\n\r\n'],
    ['HTTP/1.1 200 OK\r\nA: 1\r\n folded\r\n\r\n'],
    ['HTTP/1.1 200 OK\r\nA: 1\nContent-Length: 5\r\n\r\nhello'],
    ['HTTP/1.1 200 OK\r\nContent-Length: +5\r\n\r\nhello'],
    ['HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello'],
    ['HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nhello'],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n'],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfive\r\nhello\r\n0\r\n\r\n'],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhello\r\n0\r\n\r\n'],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\nh\r\n0\r\n\r\n'],
    [`${LENGTH}HTTP/1.1 200 OK\r\n\r\n`],
    [`HTTP/1.1 200 OK\r\nA: ${'a'.repeat(70_000)}`],
    [`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;${'a'.repeat(9_000)}`],
  ])('refuses what can be understood in two ways, or not at all: %.60j', (text) => {
    expect(() => readPieces([text])).toThrow(MalformedReply);
  });

  it.each([
    [`HTTP/1.1 200 OK\r\nContent-Length: ${MAX_BYTES + 1}\r\n\r\n`],
    [`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n${'a'.repeat(MAX_BYTES + 1)}`],
    [`HTTP/1.1 200 OK\r\n\r\n${'a'.repeat(MAX_BYTES + 1)}`],
  ])('refuses a body that is too large: %.60j', (text) => {
    expect(() => readPieces([text])).toThrow(
      expect.objectContaining({ code: 'SUBGRAPH_ANSWER_INVALID' }),
    );
  });
});
