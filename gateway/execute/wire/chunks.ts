import { malformed } from './reply-head.ts';

/** Takes the framing off a body that comes in chunks. */
export interface ChunkReader {
  /** True when the last chunk and its trailers are over. */
  readonly isComplete: boolean;
  /** Reads from `start` on and gives where it stopped: the end of the bytes or of the body. */
  read(bytes: Buffer, start: number): number;
}

const LF = 0x0a;
const LONGEST_LINE = 8_192;
const SIZE_LINE = /^([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r\n$/;

/**
 * Reads chunks however they are cut into pieces.
 *
 * @param keep takes a part of the body; the bytes are the caller's only until it returns.
 * @see RFC 9112, section 7.1
 */
export function createChunkReader(keep: (part: Buffer) => void): ChunkReader {
  let state: 'SIZE' | 'DATA' | 'END_OF_DATA' | 'TRAILER' | 'OVER' = 'SIZE';
  let left = 0;
  let line = '';
  return {
    get isComplete() {
      return state === 'OVER';
    },
    read(bytes, start) {
      let at = start;
      while (at < bytes.length && state !== 'OVER') {
        at = state === 'DATA' ? readData(bytes, at) : readLine(bytes, at);
      }
      return at;
    },
  };

  function readData(bytes: Buffer, at: number): number {
    const end = Math.min(bytes.length, at + left);
    keep(bytes.subarray(at, end));
    left -= end - at;
    if (left === 0) state = 'END_OF_DATA';
    return end;
  }

  function readLine(bytes: Buffer, at: number): number {
    const feed = bytes.indexOf(LF, at);
    const end = feed < 0 ? bytes.length : feed + 1;
    line += bytes.toString('latin1', at, end);
    if (line.length > LONGEST_LINE) malformed();
    if (feed < 0) return end;
    takeLine(line);
    line = '';
    return end;
  }

  function takeLine(text: string): void {
    if (state === 'TRAILER') {
      if (text === '\r\n') state = 'OVER';
    } else if (state === 'END_OF_DATA') {
      if (text !== '\r\n') malformed();
      state = 'SIZE';
    } else {
      const [, size] = SIZE_LINE.exec(text) ?? malformed();
      left = Number.parseInt(size!, 16);
      state = left === 0 ? 'TRAILER' : 'DATA';
    }
  }
}
