import { ApiError } from '../../../schema/contract/errors.ts';
import type { SubgraphCall, SubgraphReply } from '../execute.ts';
import type { Connection } from './connection.ts';
import type { Connections, PooledExchange } from './connections.ts';
import { idleMsOf } from './keep-alive.ts';
import { ReplyReader } from './reply-reader.ts';
import type { RequestText } from './request-text.ts';

export interface SentCallParts {
  readonly call: SubgraphCall;
  readonly request: RequestText;
  readonly connections: Connections;
  /** On the steady clock. */
  readonly until: number;
  readonly maxReplyBytes: number;
}

interface Settle {
  readonly resolve: (reply: SubgraphReply) => void;
  readonly reject: (error: unknown) => void;
}

/** A call on its way, until there is a reply, its time is over or nobody waits any more. */
export class SentCall implements PooledExchange {
  readonly request: RequestText;
  connection: Connection | null = null;
  readonly #parts: SentCallParts;
  readonly #settle: Settle;
  readonly #timer: NodeJS.Timeout;
  readonly #reader: ReplyReader;

  constructor(parts: SentCallParts, settle: Settle) {
    const { call, request, until, maxReplyBytes } = parts;
    this.request = request;
    this.#parts = parts;
    this.#settle = settle;
    this.#reader = new ReplyReader(maxReplyBytes);
    this.#timer = setTimeout(this.#timeOut, Math.ceil(until - performance.now()));
    call.signal.addEventListener('abort', this.#abort);
  }

  get isKeptAlive(): boolean {
    return this.#reader.isKeptAlive;
  }

  get idleMs(): number {
    return idleMsOf(this.#reader.keepAlive);
  }

  read(bytes: Buffer): boolean {
    try {
      const reply = this.#reader.read(bytes);
      if (reply !== null) this.#finish(reply);
      return reply !== null;
    } catch (error) {
      this.#fail(error instanceof ApiError ? error : unavailable(error));
      return false;
    }
  }

  lose(cause: Error | undefined): void {
    this.connection = null;
    const reply = this.#reader.end();
    if (reply === null) this.#fail(unavailable(cause));
    else this.#finish(reply);
  }

  readonly #timeOut = () => this.#fail(new ApiError('SUBGRAPH_TIMEOUT'));

  readonly #abort = () => this.#fail(toAborted(this.#parts.call.signal.reason));

  #finish(reply: SubgraphReply): void {
    this.connection = null;
    this.#release();
    this.#settle.resolve(reply);
  }

  #fail(error: ApiError): void {
    this.#release();
    this.#parts.connections.cancel(this);
    this.#settle.reject(error);
  }

  #release(): void {
    clearTimeout(this.#timer);
    this.#parts.call.signal.removeEventListener('abort', this.#abort);
  }
}

/** What a call has come to whose signal was aborted. */
export function toAborted(reason: unknown): ApiError {
  const isTimeout = reason instanceof DOMException && reason.name === 'TimeoutError';
  return isTimeout ? new ApiError('SUBGRAPH_TIMEOUT', { cause: reason }) : unavailable(reason);
}

function unavailable(cause: unknown): ApiError {
  return new ApiError('SUBGRAPH_UNAVAILABLE', { cause });
}
