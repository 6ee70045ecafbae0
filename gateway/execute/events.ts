import { request } from 'undici';
import { ApiError } from '../../schema/contract/errors.ts';
import type { SubgraphEvents } from './subscribe.ts';

/**
 * Reads subgraphs' events as Server-Sent Events: `next` carries an answer and `complete` ends the stream.
 *
 * @param urls endpoint of each subgraph, by name.
 * @see the GraphQL over SSE protocol, distinct connections mode.
 */
export function createEvents(urls: ReadonlyMap<string, string>): SubgraphEvents {
  return async function* events({ subgraph, body, headers, signal }) {
    const url = urls.get(subgraph);
    if (url === undefined) throw new ApiError('SUBGRAPH_UNAVAILABLE');

    const accept = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const options = {
      method: 'POST',
      body,
      signal,
      headers: { ...accept, ...headers },
      bodyTimeout: 0,
    } as const;
    const reply = await request(url, options).catch((cause) => {
      throw new ApiError('SUBGRAPH_UNAVAILABLE', { cause });
    });
    if (!String(reply.headers['content-type']).startsWith('text/event-stream')) {
      reply.body.destroy();
      throw new ApiError('SUBGRAPH_ANSWER_INVALID');
    }
    for await (const { event, data } of parseEvents(reply.body.setEncoding('utf8'))) {
      if (event === 'complete') return;
      if (event === 'next') yield data;
    }
  };
}

interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

/** Events of a stream of text, however it is cut into chunks. */
export async function* parseEvents(chunks: AsyncIterable<string>): AsyncGenerator<ServerEvent> {
  let pending = '';
  for await (const chunk of chunks) {
    const blocks = (pending + chunk).replaceAll('\r\n', '\n').split('\n\n');
    pending = blocks.pop() ?? '';
    for (const block of blocks) yield parseEvent(block);
  }
}

function parseEvent(block: string): ServerEvent {
  const values = (field: string) =>
    block
      .split('\n')
      .filter((line) => line.startsWith(`${field}:`))
      .map((line) => line.slice(field.length + 1).replace(/^ /, ''));
  return { event: values('event').at(-1) ?? 'message', data: values('data').join('\n') };
}
