import { type Dispatcher, request } from 'undici';
import { ApiError, isErrorCode } from '../../schema/contract/errors.ts';
import type { SubgraphCall } from './execute.ts';
import type { SubgraphEvents } from './subscribe.ts';

/**
 * Reads subgraphs' events as Server-Sent Events: `next` carries an answer and `complete` ends the stream; errors in
 * its data are those that the stream ends with.
 *
 * @param urls endpoint of each subgraph, by name.
 * @see the GraphQL over SSE protocol, distinct connections mode.
 */
export function createEvents(urls: ReadonlyMap<string, string>): SubgraphEvents {
  return async function* events(call) {
    const url = urls.get(call.subgraph);
    if (url === undefined) throw new ApiError('SUBGRAPH_UNAVAILABLE');
    const { body } = await openEvents(url, call);
    yield* readEvents(body, call.signal);
  };
}

type Reply = Dispatcher.ResponseData;

/**
 * Opens a stream of events.
 *
 * @throws ApiError SUBGRAPH_UNAVAILABLE, SUBGRAPH_ANSWER_INVALID, or the code by which the subgraph refuses it.
 */
export async function openEvents(
  url: string,
  { body, signature, signal }: Pick<SubgraphCall, 'body' | 'signature' | 'signal'>,
): Promise<Reply> {
  const accept = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const options = {
    method: 'POST',
    body,
    signal,
    headers: { ...accept, ...signature },
    bodyTimeout: 0,
  } as const;
  const reply = await request(url, options).catch((cause) => {
    signal.throwIfAborted();
    throw new ApiError('SUBGRAPH_UNAVAILABLE', { cause });
  });
  if (String(reply.headers['content-type']).startsWith('text/event-stream')) return reply;
  throw toRefusal(await reply.body.text());
}

/**
 * The answers of a stream until it ends in good order.
 *
 * @throws the signal's reason; ApiError SUBGRAPH_UNAVAILABLE when the stream breaks off; the error that it ends with.
 */
export async function* readEvents(
  body: Reply['body'],
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  try {
    for await (const { event, data } of parseEvents(body.setEncoding('utf8'))) {
      if (event === 'next') yield data;
      if (event !== 'complete') continue;
      if (data === '') return;
      throw toRefusal(data);
    }
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof ApiError) throw cause;
    throw new ApiError('SUBGRAPH_UNAVAILABLE', { cause });
  } finally {
    body.destroy();
  }
  signal.throwIfAborted();
  throw new ApiError('SUBGRAPH_UNAVAILABLE');
}

/** What an owner says of its refusal: a code of ours, or nothing that a client would understand. */
function toRefusal(text: string): ApiError {
  const { code, coordinate } = firstExtensions(text);
  if (!isErrorCode(code)) return new ApiError('SUBGRAPH_ANSWER_INVALID');
  return new ApiError(code, typeof coordinate === 'string' ? { extensions: { coordinate } } : {});
}

function firstExtensions(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text).errors[0].extensions;
  } catch {
    return {};
  }
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
