import { createHmac } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import Fastify, { type FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { type CallContext, CONTEXT_HEADER, decodeContext } from '../../schema/contract/call.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import { createPolicy, type Policy } from '../../schema/contract/policy.ts';
import { createNonceStore, verifyCall } from '../../schema/contract/signature.ts';
import { parseSubgraphSdl, readAgreements } from '../../schema/files.ts';
import type { SubgraphContext } from './context.ts';
import { openDatabase } from './database.ts';
import { formatError } from './format-error.ts';
import { createPageCipher } from './page-cursor.ts';
import { createRequestDatabase, type RequestDatabase } from './request-database.ts';
import { createRights } from './rights.ts';
import { createGuardedSchema } from './schema.ts';
import { readSettings, type SubgraphSettings } from './settings.ts';
import type { SubgraphDefinition } from './subgraph.ts';
import { todayInChina } from './today.ts';

const BODY_LIMIT_BYTES = 8 * 1024 * 1024;

interface ServedContext extends SubgraphContext {
  readonly db: RequestDatabase;
}

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
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.once('disconnect', stop);
  console.log(`ready ${address}`);
}

async function createServer<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  settings: SubgraphSettings,
  source: DataSource,
): Promise<FastifyInstance> {
  const { name } = definition;
  const policy = createPolicy([{ name, document: parseSubgraphSdl(name) }], readAgreements());
  const apollo = new ApolloServer<ServedContext>({
    schema: createGuardedSchema(definition as SubgraphDefinition<never>),
    formatError,
    plugins: [ApolloServerPluginInlineTraceDisabled(), reportRelease],
    stopOnTerminationSignals: false,
    introspection: false,
  });
  await apollo.start();

  const fastify = Fastify({ bodyLimit: BODY_LIMIT_BYTES });
  const nonces = createNonceStore();
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  fastify.get('/health/live', async () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const isReady = await source.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return reply
      .code(isReady ? 200 : 503)
      .send({ status: isReady ? 'ready' : 'database unavailable' });
  });
  fastify.all('/graphql', async (request, reply) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const { url: path, headers } = request;
    const call = receiveCall({ path, body, headers }, settings, nonces);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: parseBody(body),
      },
      context: async () => createContext(definition, { call, policy, settings, source }),
    });
    const text = answer.body.kind === 'complete' ? answer.body.string : '';
    return reply
      .code(answer.status ?? 200)
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(text);
  });
  fastify.setErrorHandler((error, _request, reply) => {
    const known = error instanceof ApiError ? error : new ApiError('REQUEST_INVALID');
    return reply.code(known.status).send({ errors: [known.toJSON()] });
  });
  fastify.setNotFoundHandler((_request, reply) => {
    const refusal = new ApiError('SIGNATURE_INVALID');
    return reply.code(refusal.status).send({ errors: [refusal.toJSON()] });
  });
  fastify.addHook('onClose', () => apollo.stop());
  return fastify;
}

function receiveCall(
  received: Parameters<typeof verifyCall>[0],
  { callKey }: SubgraphSettings,
  nonces: Parameters<typeof verifyCall>[2],
): CallContext {
  verifyCall(received, callKey, nonces, Math.floor(Date.now() / 1000));
  const call = decodeContext(String(received.headers[CONTEXT_HEADER]));
  if (call.audience !== callKey.id) throw new ApiError('SIGNATURE_INVALID');
  return call;
}

function parseBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new ApiError('REQUEST_INVALID', { cause });
  }
}

interface ContextParts {
  readonly call: CallContext;
  readonly policy: Policy;
  readonly settings: SubgraphSettings;
  readonly source: DataSource;
}

function createContext<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  { call, policy, settings, source }: ContextParts,
): ServedContext {
  const { secret } = settings.callKey;
  const hashSubject = (identifier: string) =>
    createHmac('sha256', secret).update(`subject:${identifier}`).digest('base64url');
  const rights = createRights({ policy, call, today: todayInChina(new Date()), hashSubject });
  const db = createRequestDatabase(source);
  const cursors = createPageCipher(secret, call.caller.subject);
  return { rights, db, loaders: definition.createLoaders({ db, rights, cursors }) };
}

/** Tells the gateway, beside the data, what was released and what was kept back. */
const reportRelease: ApolloServerPlugin<ServedContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { rights, db } }) {
        if (response.body.kind !== 'single') return;
        response.body.singleResult.extensions = {
          access: rights.notes(),
          release: { ...rights.report(), statements: db.statementCount() },
        };
      },
    };
  },
};
