import { ApiError } from '../../schema/contract/errors.ts';
import type { SubgraphCall, SubgraphReply } from './execute.ts';
import { type Connections, createConnections } from './wire/connections.ts';
import { createRequestWriter } from './wire/request-text.ts';
import { SentCall, toAborted } from './wire/sent-call.ts';

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
  readonly connections: Connections;
  readonly write: ReturnType<typeof createRequestWriter>;
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

  function send(call: SubgraphCall): Promise<SubgraphReply> {
    return new Promise((resolve, reject) => {
      const { connections, write } = endpoints.get(call.subgraph) ?? unknownSubgraph();
      if (call.signal.aborted) throw toAborted(call.signal.reason);
      const request = write(call);
      const until = Math.min(
        call.until ?? Number.POSITIVE_INFINITY,
        performance.now() + callTimeoutMs,
      );
      const parts = { call, request, connections, until, maxReplyBytes };
      connections.begin(new SentCall(parts, { resolve, reject }));
    });
  }

  async function close(): Promise<void> {
    for (const { connections } of endpoints.values()) connections.close();
  }

  function toEndpoint(url: URL): Endpoint {
    return {
      connections: createConnections(url, maxConnections),
      write: createRequestWriter(url),
    };
  }
}

function unknownSubgraph(): never {
  throw new ApiError('SUBGRAPH_UNAVAILABLE');
}
