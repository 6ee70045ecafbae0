import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { type CallContext, RENEWAL_PATH } from '../../schema/contract/call.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import { PUBLICATION_PATH, parsePublication } from '../../schema/contract/publication.ts';
import { createNonceStore } from '../../schema/contract/signature.ts';
import { TRACE_PARENT_HEADER } from '../../schema/contract/trace-parent.ts';
import { toRequestsLogin } from '../../schema/database/requests-login.ts';
import { createLog, describeDefect, type Log } from '../../schema/telemetry/log.ts';
import { startTracer } from '../../schema/telemetry/start-tracer.ts';
import type { Tracer } from '../../schema/telemetry/tracer.ts';
import { createAnswerer } from './answer-calls.ts';
import { createCallContext } from './call-context.ts';
import { openDatabase } from './database.ts';
import { createEventServer } from './events/event-server.ts';
import { type RowListener, startRowListener } from './events/row-listener.ts';
import type { Topics } from './events/topic.ts';
import { observeCalls } from './observe-calls.ts';
import { createFilePolicy, createPublishedPolicy, type OwnerPolicy } from './owner-policy.ts';
import { receiveCall } from './receive-call.ts';
import { createGuardedSchema } from './schema.ts';
import { readSettings, type SubgraphSettings } from './settings.ts';
import type { SubgraphDefinition } from './subgraph.ts';
import { keepTotals } from './totals/keep-totals.ts';

const now = () => new Date();

const BODY_LIMIT_BYTES = 8 * 1024 * 1024;
/** Traces that the receiver hasn't taken by then are lost when the program ends. */
const TRACES_PATIENCE_MS = 2_000;

/** Starts one agency's program: migrations, database, guarded schema, HTTP; ends it on SIGTERM. */
export async function startSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
): Promise<void> {
  const settings = readSettings(definition.name, process.env);
  const log = createLog(settings.logLevel);
  const tracer = await startTracer(settings.traces);
  const db = await openDatabase({
    url: settings.databaseUrl,
    requestsUrl: settings.requestsDatabaseUrl,
    entities: definition.entities,
    migrationsDirectory: `${definition.directory}/migrations`,
  });
  const rows = await startRowListener({
    databaseUrl: toRequestsLogin(settings.databaseUrl, settings.requestsDatabaseUrl).url,
    channels: Object.values(definition.topics ?? {}).map(({ channel }) => channel),
    onLost: (cause) => log.error({ events: 'lost', cause: describeDefect(cause) }),
  });
  const totals = keepTotals(settings.databaseUrl, definition.counted ?? [], (cause) =>
    log.error({ totals: 'not cut', cause: describeDefect(cause) }),
  );
  const server = await createServer(definition, settings, { db, rows, log, tracer });
  const address = await server.listen({ port: settings.port, host: settings.host });

  const stop = async () => {
    await server.close();
    await totals.stop();
    await Promise.all([db.destroy(), tracer?.close(TRACES_PATIENCE_MS)]);
    if (tracer !== null) tellLosses(tracer, log);
    process.exit(0);
  };
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(event, stop);
  console.log(`ready ${address}`);
}

/** An agency's program has no metrics, so its log tells how much is missing from its traces. */
function tellLosses(tracer: Tracer, log: Log): void {
  const { failed, dropped } = tracer.counts();
  if (failed + dropped > 0) log.warn({ spansFailed: failed, spansDropped: dropped });
}

interface Means {
  readonly db: DataSource;
  readonly rows: RowListener;
  readonly log: Log;
  readonly tracer: Tracer | null;
}

async function createServer<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  { callKey, agreements }: SubgraphSettings,
  { db, rows, log, tracer }: Means,
): Promise<FastifyInstance> {
  const { name, topics = {} } = definition;
  const { secret } = callKey;
  const policy = agreements === 'files' ? createFilePolicy(name) : createPublishedPolicy(name, now);
  const schema = createGuardedSchema(definition as SubgraphDefinition<never>);
  const contextFor = (call: CallContext) => {
    const inForce = policy.forCall(call.revision);
    return createCallContext(definition, { call, policy: inForce, secret, source: db, tracer });
  };
  const nonces = createNonceStore(Math.floor(now().getTime() / 1000));
  const receive = ({ url: path, headers, body }: FastifyRequest) =>
    receiveCall({ path, headers, body: bytesOf(body) }, callKey, nonces);
  const answer = observeCalls(await createAnswerer({ schema, contextFor, log }), { log, tracer });
  const events = createEventServer({ schema, topics: topics as Topics, rows, contextFor, log });

  const fastify = createApp(log);
  fastify.get('/health/ready', async (_request, reply) => {
    const missing = await whatIsMissing(db, policy);
    return reply.code(missing === null ? 200 : 503).send({ status: missing ?? 'ready' });
  });
  fastify.post('/graphql', async (request, reply) => {
    const call = receive(request);
    const body = parseBody(bytesOf(request.body));
    const isStream = request.headers.accept === 'text/event-stream';
    if (isStream) return events.follow(call, body, reply);
    const { status, text } = await answer(call, body, traceParentOf(request));
    return reply
      .code(status)
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(text);
  });
  fastify.post<{ Params: { id: string } }>(
    `/graphql${RENEWAL_PATH}/:id`,
    async (request, reply) => {
      events.renew(receive(request), request.params.id);
      return reply.code(204).send();
    },
  );
  fastify.post(PUBLICATION_PATH, async (request) => {
    receive(request);
    return policy.take(parsePublication(parseBody(bytesOf(request.body))));
  });
  fastify.addHook('preClose', async () => events.close());
  return fastify;
}

/** Reads bodies as bytes, tells that it lives, and words refusals. */
function createApp(log: Log): FastifyInstance {
  const fastify = Fastify({ bodyLimit: BODY_LIMIT_BYTES });
  // The signature covers the body's bytes, so nothing may parse them first.
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  fastify.get('/health/live', async () => ({ status: 'live' }));
  fastify.setErrorHandler((error, _request, reply) => {
    const isForeseen = error instanceof ApiError;
    if (isForeseen) log.warn({ refused: error.code });
    else log.error(describeDefect(error));
    return refuse(reply, isForeseen ? error : new ApiError('REQUEST_INVALID'));
  });
  fastify.setNotFoundHandler((_request, reply) => refuse(reply, new ApiError('SIGNATURE_INVALID')));
  return fastify;
}

function traceParentOf({ headers }: FastifyRequest): string | undefined {
  const { [TRACE_PARENT_HEADER]: given } = headers;
  return typeof given === 'string' ? given : undefined;
}

function bytesOf(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

function parseBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new ApiError('REQUEST_INVALID', { cause });
  }
}

async function whatIsMissing(db: DataSource, policy: OwnerPolicy): Promise<string | null> {
  if (!(await canQuery(db))) return 'database unavailable';
  return policy.isAvailable() ? null : 'agreement unavailable';
}

function canQuery(db: DataSource): Promise<boolean> {
  return db.query('SELECT 1').then(
    () => true,
    () => false,
  );
}

function refuse(reply: FastifyReply, error: ApiError): FastifyReply {
  return reply.code(error.status).send({ errors: [error.toJSON()] });
}
