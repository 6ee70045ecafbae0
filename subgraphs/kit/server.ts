import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import { ApiError } from '../../schema/contract/errors.ts';
import { createNonceStore } from '../../schema/contract/signature.ts';
import { TRACE_PARENT_HEADER } from '../../schema/contract/trace-parent.ts';
import { createLog, describeDefect, type Log } from '../../schema/telemetry/log.ts';
import { startTracer } from '../../schema/telemetry/start-tracer.ts';
import { createAnswerer } from './answer-calls.ts';
import { openDatabase } from './database.ts';
import { type ObservedAnswerer, observeCalls } from './observe-calls.ts';
import { receiveCall } from './receive-call.ts';
import { readSettings, type SubgraphSettings } from './settings.ts';
import type { SubgraphDefinition } from './subgraph.ts';

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
  const source = await openDatabase({
    url: settings.databaseUrl,
    entities: definition.entities,
    migrationsDirectory: `${definition.directory}/migrations`,
  });
  const answer = await createAnswerer(definition, { ...settings, source, tracer, log });
  const server = createServer({
    settings,
    source,
    log,
    answer: observeCalls(answer, { log, tracer }),
  });
  const address = await server.listen({ port: settings.port, host: settings.host });

  const stop = async () => {
    await server.close();
    await Promise.all([source.destroy(), tracer?.close(TRACES_PATIENCE_MS)]);
    process.exit(0);
  };
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(event, stop);
  console.log(`ready ${address}`);
}

interface ServerParts {
  readonly settings: SubgraphSettings;
  readonly source: DataSource;
  readonly log: Log;
  readonly answer: ObservedAnswerer;
}

function createServer({ settings, source, log, answer }: ServerParts): FastifyInstance {
  const fastify = Fastify({ bodyLimit: BODY_LIMIT_BYTES });
  // The signature covers the body's bytes, so nothing may parse them first.
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  fastify.get('/health/live', async () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const isReady = await canQuery(source);
    const status = isReady ? 'ready' : 'database unavailable';
    return reply.code(isReady ? 200 : 503).send({ status });
  });
  serveCalls(fastify, settings, answer);
  fastify.setErrorHandler((error, _request, reply) => {
    const isForeseen = error instanceof ApiError;
    if (isForeseen) log.warn({ refused: error.code });
    else log.error(describeDefect(error));
    return refuse(reply, isForeseen ? error : new ApiError('REQUEST_INVALID'));
  });
  fastify.setNotFoundHandler((_request, reply) => refuse(reply, new ApiError('SIGNATURE_INVALID')));
  return fastify;
}

/** Answers the gateway's calls, and nobody else's. */
function serveCalls(
  fastify: FastifyInstance,
  { callKey }: SubgraphSettings,
  answer: ObservedAnswerer,
): void {
  const nonces = createNonceStore();
  fastify.all('/graphql', async (request, reply) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const { url: path, headers, method } = request;
    const call = receiveCall({ path, body, headers }, callKey, nonces);
    const { [TRACE_PARENT_HEADER]: given } = headers;
    const traceParent = typeof given === 'string' ? given : undefined;
    const { status, text } = await answer({ call, method, body }, traceParent);
    return reply
      .code(status)
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(text);
  });
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
