import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { ApiError } from '../../schema/contract/errors.ts';
import { createPolicy } from '../../schema/contract/policy.ts';
import { createNonceStore } from '../../schema/contract/signature.ts';
import { parseSubgraphSdl, readAgreements } from '../../schema/files.ts';
import { createCallContext, type ServedContext } from './call-context.ts';
import { openDatabase } from './database.ts';
import { formatError } from './format-error.ts';
import { receiveCall } from './receive-call.ts';
import { reportRelease } from './report-release.ts';
import { createGuardedSchema } from './schema.ts';
import { readSettings, type SubgraphSettings } from './settings.ts';
import type { SubgraphDefinition } from './subgraph.ts';

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
  const server = await createServer(definition, settings, db);
  const address = await server.listen({ port: settings.port, host: settings.host });

  const stop = async () => {
    await server.close();
    await db.destroy();
    process.exit(0);
  };
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(event, stop);
  console.log(`ready ${address}`);
}

async function createServer<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  settings: SubgraphSettings,
  db: DataSource,
): Promise<FastifyInstance> {
  const answer = await createAnswerer(definition, settings, db);
  const fastify = Fastify({ bodyLimit: BODY_LIMIT_BYTES });
  // The signature covers the body's bytes, so nothing may parse them first.
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  fastify.get('/health/live', async () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const isReady = await canQuery(db);
    const status = isReady ? 'ready' : 'database unavailable';
    return reply.code(isReady ? 200 : 503).send({ status });
  });
  fastify.all('/graphql', answer);
  fastify.setErrorHandler((error, _request, reply) => {
    refuse(reply, error instanceof ApiError ? error : new ApiError('REQUEST_INVALID'));
  });
  fastify.setNotFoundHandler((_request, reply) => refuse(reply, new ApiError('SIGNATURE_INVALID')));
  return fastify;
}

/** Answers the gateway's calls, and nobody else's. */
async function createAnswerer<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  { callKey }: SubgraphSettings,
  source: DataSource,
) {
  const { name } = definition;
  const policy = createPolicy([{ name, document: parseSubgraphSdl(name) }], readAgreements());
  const nonces = createNonceStore();
  const apollo = new ApolloServer<ServedContext>({
    schema: createGuardedSchema(definition as SubgraphDefinition<never>),
    formatError,
    plugins: [ApolloServerPluginInlineTraceDisabled(), reportRelease],
    stopOnTerminationSignals: false,
    introspection: false,
  });
  await apollo.start();

  return async (request: FastifyRequest, reply: FastifyReply) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const { url: path, headers, method } = request;
    const call = receiveCall({ path, body, headers }, callKey, nonces);
    const { secret } = callKey;
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method,
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: parseBody(body),
      },
      context: async () => createCallContext(definition, { call, policy, secret, source }),
    });
    return reply
      .code(answered.status ?? 200)
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(answered.body.kind === 'complete' ? answered.body.string : '');
  };
}

function parseBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new ApiError('REQUEST_INVALID', { cause });
  }
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
