import { ApiError } from '../../../schema/contract/errors.ts';
import type { SubgraphReply } from '../execute.ts';
import { type ChunkReader, createChunkReader } from './chunks.ts';
import { malformed, parseReplyHead, type ReplyHead } from './reply-head.ts';

const END_OF_HEAD = '\r\n\r\n';
const MAX_HEAD_BYTES = 64 * 1024;

/** Reads one reply, however it is cut into pieces. */
export class ReplyReader {
  readonly #maxBodyBytes: number;
  #head: ReplyHead | null = null;
  /** What there is of a head that isn't complete. */
  #started = '';
  #body: Buffer | null = null;
  #filled = 0;
  #parts: Buffer[] = [];
  #chunks: ChunkReader | null = null;

  constructor(maxBodyBytes: number) {
    this.#maxBodyBytes = maxBodyBytes;
  }

  /** Whether the connection can be used again once the reply is complete. */
  get isKeptAlive(): boolean {
    return this.#head?.isKeptAlive ?? false;
  }

  get keepAlive(): string | undefined {
    return this.#head?.headers['keep-alive'];
  }

  /**
   * Reads what has come; the bytes are the reader's only until it returns.
   *
   * @returns the reply as soon as it is complete.
   * @throws MalformedReply; ApiError SUBGRAPH_ANSWER_INVALID when the body is too large.
   */
  read(bytes: Buffer): SubgraphReply | null {
    const start = this.#head === null ? this.#readHead(bytes) : 0;
    if (this.#head === null) return null;
    const end = this.#readBody(this.#head, bytes, start);
    if (!this.#isComplete(this.#head)) return null;
    if (end < bytes.length) malformed();
    return this.#toReply(this.#head);
  }

  /** The connection has ended. @returns the reply if that is how it ends. */
  end(): SubgraphReply | null {
    return this.#head?.framing.kind === 'CLOSE' ? this.#toReply(this.#head) : null;
  }

  /** Where the body begins; the heads of informational replies are passed over. */
  #readHead(bytes: Buffer): number {
    const found = this.#started === '' ? bytes.indexOf(END_OF_HEAD) : -1;
    if (found >= 0) return this.#takeHead(bytes, bytes.toString('latin1', 0, found), found + 4);

    const before = this.#started.length;
    this.#started += bytes.toString('latin1');
    const end = this.#started.indexOf(END_OF_HEAD);
    if (end >= 0) return this.#takeHead(bytes, this.#started.slice(0, end), end + 4 - before);
    if (this.#started.length > MAX_HEAD_BYTES) malformed();
    return bytes.length;
  }

  #takeHead(bytes: Buffer, text: string, end: number): number {
    const head = parseReplyHead(text);
    this.#started = '';
    if (head.status === 101) malformed();
    if (head.status < 200) return end + this.#readHead(bytes.subarray(end));

    this.#head = head;
    if (head.framing.kind === 'LENGTH') this.#reserve(head.framing.bytes);
    if (head.framing.kind === 'CHUNKED')
      this.#chunks = createChunkReader((part) => this.#keep(part));
    return end;
  }

  #reserve(bytes: number): void {
    if (bytes > this.#maxBodyBytes) throw new ApiError('SUBGRAPH_ANSWER_INVALID');
    this.#body = Buffer.allocUnsafe(bytes);
  }

  #readBody({ framing }: ReplyHead, bytes: Buffer, start: number): number {
    switch (framing.kind) {
      case 'LENGTH': {
        const copied = bytes.copy(this.#body!, this.#filled, start);
        this.#filled += copied;
        return start + copied;
      }
      case 'CHUNKED':
        return this.#chunks!.read(bytes, start);
      case 'CLOSE':
        this.#keep(bytes.subarray(start));
        return bytes.length;
    }
  }

  #keep(part: Buffer): void {
    this.#filled += part.length;
    if (this.#filled > this.#maxBodyBytes) throw new ApiError('SUBGRAPH_ANSWER_INVALID');
    this.#parts.push(Buffer.from(part));
  }

  #isComplete({ framing }: ReplyHead): boolean {
    switch (framing.kind) {
      case 'LENGTH':
        return this.#filled === framing.bytes;
      case 'CHUNKED':
        return this.#chunks!.isComplete;
      case 'CLOSE':
        return false;
    }
  }

  #toReply({ status, headers }: ReplyHead): SubgraphReply {
    const body = this.#body ?? Buffer.concat(this.#parts);
    return { status, headers, body };
  }
}
