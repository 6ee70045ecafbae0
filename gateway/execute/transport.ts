import type { IncomingHttpHeaders } from 'node:http';
import { type Dispatcher, Pool } from 'undici';
import { ApiError } from '../../schema/contract/errors.ts';
import type { SubgraphCall, SubgraphReply } from './execute.ts';
import { limitTime } from './time-limit.ts';

export interface TransportOptions {
  /** Milliseconds that one call may take, connecting included. */
  readonly callTimeoutMs?: number;
  readonly maxReplyBytes?: number;
  /** Connections to each subgraph; further calls wait for one. */
  readonly maxConnections?: number;
}

/** Sends calls over connections that it keeps; they must be closed. */
export interface PooledTransport {
  (call: SubgraphCall): Promise<SubgraphReply>;
  close(): Promise<void>;
}

interface Endpoint {
  readonly pool: Pool;
  readonly path: string;
}

/**
 * Pools connections to each subgraph; none is made before the first call.
 *
 * Calls are refused with ApiError SUBGRAPH_TIMEOUT after `callTimeoutMs`, SUBGRAPH_ANSWER_INVALID when the reply is
 * larger than `maxReplyBytes`, and SUBGRAPH_UNAVAILABLE when there is no connection or it breaks, its cause then a
 * BrokenConnection. Nothing is sent twice: a subgraph takes no signature twice, so whoever signs repeats.
 *
 * @param urls GraphQL endpoint of each subgraph, by name.
 */
export function createTransport(
  urls: ReadonlyMap<string, string>,
  options: TransportOptions = {},
): PooledTransport {
  const { callTimeoutMs = 3_000, maxReplyBytes = 16 * 1024 * 1024, maxConnections = 64 } = options;
  const endpoints = new Map([...urls].map(([name, url]) => [name, toEndpoint(new URL(url))]));
  return Object.assign(send, { close });

  async function send(call: SubgraphCall): Promise<SubgraphReply> {
    const endpoint = endpoints.get(call.subgraph);
    if (endpoint === undefined) throw new ApiError('SUBGRAPH_UNAVAILABLE');

    const { signal, release } = limitTime(call.signal, callTimeoutMs);
    try {
      return await dispatch(endpoint, { ...call, signal }, maxReplyBytes);
    } catch (cause) {
      throw toApiError(cause, signal);
    } finally {
      release();
    }
  }

  async function close(): Promise<void> {
    await Promise.all([...endpoints.values()].map(({ pool }) => pool.destroy()));
  }

  function toEndpoint({ origin, pathname, search }: URL): Endpoint {
    const pool = new Pool(origin, {
      connections: maxConnections,
      connectTimeout: callTimeoutMs,
      // Deadlines are ours: undici's own have a resolution of half a second.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    return { pool, path: pathname + search };
  }
}

/** The connection broke after the request had gone out, as one does that the subgraph was just giving up. */
export class BrokenConnection extends Error {
  override readonly name = 'BrokenConnection';
}

function dispatch(
  { pool, path }: Endpoint,
  call: SubgraphCall,
  maxReplyBytes: number,
): Promise<SubgraphReply> {
  const { body, signal } = call;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...call.headers,
  };
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    pool.dispatch(
      { path, method: 'POST', headers, body },
      new ReplyReader({ resolve, reject, signal, maxReplyBytes }),
    );
  });
}

interface ReplyReaderOptions {
  readonly resolve: (reply: SubgraphReply) => void;
  readonly reject: (reason: unknown) => void;
  readonly signal: AbortSignal;
  readonly maxReplyBytes: number;
}

/** Gathers one reply; a callback handler spares the streams that undici's other methods build. */
class ReplyReader implements Dispatcher.DispatchHandler {
  readonly #options: ReplyReaderOptions;
  readonly #chunks: Buffer[] = [];
  #bytes = 0;
  #status = 0;
  #headers: IncomingHttpHeaders = {};
  #isSent = false;
  #abort = () => {};

  constructor(options: ReplyReaderOptions) {
    this.#options = options;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { signal, reject } = this.#options;
    this.#isSent = true;
    this.#abort = () => {
      reject(signal.reason);
      controller.abort(signal.reason);
    };
    if (signal.aborted) this.#abort();
    else signal.addEventListener('abort', this.#abort, { once: true });
  }

  onResponseStart(
    _: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    this.#chunks.push(chunk);
    if (this.#bytes <= this.#options.maxReplyBytes) return;

    const tooLarge = new ApiError('SUBGRAPH_ANSWER_INVALID');
    this.#options.reject(tooLarge);
    controller.abort(tooLarge);
  }

  onResponseEnd(): void {
    this.#release();
    const [first = Buffer.alloc(0)] = this.#chunks;
    const body = this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks, this.#bytes);
    this.#options.resolve({ status: this.#status, headers: this.#headers, body });
  }

  onResponseError(_: Dispatcher.DispatchController, cause: Error): void {
    this.#release();
    this.#options.reject(this.#isSent ? new BrokenConnection('', { cause }) : cause);
  }

  #release(): void {
    this.#options.signal.removeEventListener('abort', this.#abort);
  }
}

function toApiError(cause: unknown, signal: AbortSignal): unknown {
  if (cause instanceof ApiError) return cause;
  const reason: unknown = signal.aborted ? signal.reason : cause;
  const isTimeout = reason instanceof DOMException && reason.name === 'TimeoutError';
  return new ApiError(isTimeout ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE', { cause });
}
