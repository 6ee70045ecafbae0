import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { type CallContext, RENEWAL_PATH } from '../../schema/contract/call.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import { PUBLICATION_PATH, parsePublication } from '../../schema/contract/publication.ts';
import { createNonceStore } from '../../schema/contract/signature.ts';
import { createCallContext, type ServedContext } from './call-context.ts';
import { openDatabase } from './database.ts';
import { createEventServer } from './events/event-server.ts';
import { type RowListener, startRowListener } from './events/row-listener.ts';
import type { Topics } from './events/topic.ts';
import { formatError } from './format-error.ts';
import { createFilePolicy, createPublishedPolicy, type OwnerPolicy } from './owner-policy.ts';
import { receiveCall } from './receive-call.ts';
import { reportRelease } from './report-release.ts';
import { createGuardedSchema } from './schema.ts';
import { readSettings, type SubgraphSettings } from './settings.ts';
import type { SubgraphDefinition } from './subgraph.ts';

const now = () => new Date();

const BODY_LIMIT_BYTES = 8 * 1024 * 1024;

/** Starts one agency's program: migrations, database, guarded schema, HTTP; ends it on SIGTERM. */
export async function startSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
): Promise<void> {
  const settings = readSettings(definition.name, process.env);
  const db = await openDatabase({
    url: settings.databaseUrl,
    entities: definition.entities,
    migrationsDirectory: `${definition.directory}/migrations`,
  });
  const rows = await startRowListener({
    databaseUrl: settings.databaseUrl,
    channels: Object.values(definition.topics ?? {}).map(({ channel }) => channel),
    onLost: (cause) => console.error(`events: ${(cause as Error).message}`),
  });
  const server = await createServer(definition, settings, { db, rows });
  const address = await server.listen({ port: settings.port, host: settings.host });

  const stop = async () => {
    await server.close();
    await db.destroy();
    process.exit(0);
  };
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(event, stop);
  console.log(`ready ${address}`);
}

interface Sources {
  readonly db: DataSource;
  readonly rows: RowListener;
}

async function createServer<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  { callKey, agreements }: SubgraphSettings,
  { db, rows }: Sources,
): Promise<FastifyInstance> {
  const { name, topics = {} } = definition;
  const policy = agreements === 'files' ? createFilePolicy(name) : createPublishedPolicy(name, now);
  const schema = createGuardedSchema(definition as SubgraphDefinition<never>);
  const contextFor = (call: CallContext) =>
    createCallContext(definition, {
      call,
      policy: policy.forCall(call.revision),
      secret: callKey.secret,
      source: db,
    });
  const nonces = createNonceStore();
  const receive = ({ url: path, headers, body }: FastifyRequest) =>
    receiveCall({ path, headers, body: bytesOf(body) }, callKey, nonces);
  const answer = await createAnswerer(schema, contextFor);
  const events = createEventServer({ schema, topics: topics as Topics, rows, contextFor });

  const fastify = Fastify({ bodyLimit: BODY_LIMIT_BYTES });
  // The signature covers the body's bytes, so nothing may parse them first.
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  fastify.get('/health/live', async () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const missing = await whatIsMissing(db, policy);
    return reply.code(missing === null ? 200 : 503).send({ status: missing ?? 'ready' });
  });
  fastify.post('/graphql', async (request, reply) => {
    const call = receive(request);
    const body = parseBody(bytesOf(request.body));
    const isStream = request.headers.accept === 'text/event-stream';
    return isStream ? events.follow(call, body, reply) : answer(call, body, reply);
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
  fastify.setErrorHandler((error, _request, reply) => {
    refuse(reply, error instanceof ApiError ? error : new ApiError('REQUEST_INVALID'));
  });
  fastify.setNotFoundHandler((_request, reply) => refuse(reply, new ApiError('SIGNATURE_INVALID')));
  return fastify;
}

/** Answers what needs one answer: queries, mutations, entities. */
async function createAnswerer(
  schema: GraphQLSchema,
  contextFor: (call: CallContext) => ServedContext,
) {
  const apollo = new ApolloServer<ServedContext>({
    schema,
    formatError,
    plugins: [ApolloServerPluginInlineTraceDisabled(), reportRelease],
    stopOnTerminationSignals: false,
    introspection: false,
  });
  await apollo.start();

  return async (call: CallContext, body: unknown, reply: FastifyReply) => {
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body,
      },
      context: async () => contextFor(call),
    });
    return reply
      .code(answered.status ?? 200)
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(answered.body.kind === 'complete' ? answered.body.string : '');
  };
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
