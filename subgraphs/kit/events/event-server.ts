import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type CallContext, STREAM_HEADER } from '../../../schema/contract/call.ts';
import { canonicalJson } from '../../../schema/contract/canonical-json.ts';
import { ApiError } from '../../../schema/contract/errors.ts';
import { describeDefect, type Log } from '../../../schema/telemetry/log.ts';
import type { ServedContext } from '../call-context.ts';
import { createErrorFormatter } from '../format-error.ts';
import type { VerifiedCall } from '../receive-call.ts';
import type { Feed } from './feed.ts';
import { createOpenStreams, type OpenStream } from './open-streams.ts';
import type { RowListener } from './row-listener.ts';
import { readSubscription, type Subscription } from './subscription.ts';
import type { Topics } from './topic.ts';

/** Answers subscriptions, event by event. */
export interface EventServer {
  /**
   * Answers with a stream of Server-Sent Events: `next` carries an answer, and `complete` ends them, its data the
   * errors that it ends with. The stream lives as long as its call, and longer when it is renewed.
   *
   * @param body the call's, read from JSON.
   * @throws ApiError what refuses the stream.
   */
  follow(call: VerifiedCall, body: unknown, reply: FastifyReply): FastifyReply;
  /**
   * @param id as the stream's header named it.
   * @throws ApiError NOT_FOUND: ended, or opened in another name; POLICY_OUTDATED, after which it may be tried again.
   */
  renew(call: VerifiedCall, id: string): void;
  close(): void;
}

export interface EventServerParts {
  readonly schema: GraphQLSchema;
  readonly topics: Topics;
  readonly rows: RowListener;
  /** Gives a call its rights and loaders, as they are at the moment. */
  readonly contextFor: (call: CallContext) => ServedContext;
  readonly log: Log;
}

const MAX_STREAMS = 1_000;
/** A right that is lost, or a gateway that is gone, ends a stream after this long, though nothing happens. */
const SWEEP_MS = 1_000;

export function createEventServer(parts: EventServerParts): EventServer {
  const { schema, topics, rows, contextFor, log } = parts;
  const formatError = createErrorFormatter(log);
  const streams = createOpenStreams(MAX_STREAMS);
  const sweeping = setInterval(() => streams.sweep(Date.now() / 1000), SWEEP_MS);

  return {
    follow({ expires, ...opening }, body, reply) {
      const subscription = readSubscription(schema, body, formatError);
      let call: CallContext = opening;
      const contextNow = () => contextFor(call);
      subscription.requireRight(contextNow());

      const feed = rows.follow(topics[subscription.field]!.channel);
      const id = randomUUID();
      const stream: OpenStream = {
        id,
        accept(renewal) {
          if (mandateOf(renewal) !== mandateOf(opening)) return false;
          call = renewal;
          return true;
        },
        check: () => subscription.requireRight(contextNow()),
        end: feed.end,
      };
      if (!streams.add(stream, expires)) {
        feed.end();
        throw new ApiError('OVERLOADED');
      }
      reply.raw.once('close', () => {
        streams.remove(id);
        feed.end();
      });
      return reply
        .headers({
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store',
          [STREAM_HEADER]: id,
        })
        .send(Readable.from(toEvents({ feed, subscription, contextNow, log })));
    },
    renew({ expires, ...call }, id) {
      contextFor(call); // refuses a policy that isn't known yet
      streams.renew(id, call, expires);
    },
    close() {
      clearInterval(sweeping);
      streams.endAll(new ApiError('SUBGRAPH_UNAVAILABLE'));
      rows.close();
    },
  };
}

/** In whose name and why a stream is followed; the policy that the gateway decides by may have changed since. */
function mandateOf({ revision: _, ...mandate }: CallContext): string {
  return canonicalJson(mandate);
}

interface EventSource extends Pick<EventServerParts, 'log'> {
  readonly feed: Feed;
  readonly subscription: Subscription;
  readonly contextNow: () => ServedContext;
}

/** Each event is decided and loaded anew. What is not taken yet waits in the feed, never in the stream. */
async function* toEvents({
  feed,
  subscription,
  contextNow,
  log,
}: EventSource): AsyncGenerator<string> {
  yield ':\n\n'; // the headers leave with it
  try {
    for await (const key of feed.keys) {
      const answer = await subscription.answer(key, contextNow());
      if (answer !== null) yield `event: next\ndata: ${answer}\n\n`;
    }
    yield 'event: complete\n\n';
  } catch (error) {
    yield `event: complete\ndata: ${JSON.stringify({ errors: [toRefusal(error, log)] })}\n\n`;
  } finally {
    feed.end();
  }
}

function toRefusal(error: unknown, log: Log) {
  if (error instanceof ApiError) return error.toJSON();
  log.error(describeDefect(error));
  return new ApiError('INTERNAL').toJSON();
}
