import { randomUUID } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { ApiError } from '../../schema/contract/errors.ts';
import type { Log } from '../../schema/telemetry/log.ts';
import type { Tracer } from '../../schema/telemetry/tracer.ts';
import { createCohort } from '../cohort.ts';
import { JsonText } from '../execute/program/json-text.ts';
import type { Gateway } from '../gateway.ts';
import { type Admission, type AdmissionLimits, createAdmission } from './admission.ts';
import { serveConsole } from './console.ts';
import { type Demonstration, serveDemonstration } from './demonstration.ts';
import type { ErrorLog } from './error-log.ts';
import { toErrorReply } from './error-reply.ts';
import type { HealthReport } from './health.ts';
import { negotiateMediaType } from './media-type.ts';
import { type Metrics, observeAdmission } from './metrics.ts';
import { isMetricsReader, type MetricsReaders, requireMetricsReader } from './metrics-readers.ts';
import { observeRequests } from './observe.ts';
import { type Reply, toJsonReply } from './reply.ts';
import { type HttpRequest, parseRequest } from './request.ts';
import { DATA_HEADERS, SECURITY_HEADERS } from './security-headers.ts';
import { type OpenStream, serveStreams } from './stream.ts';

export interface ServerParts {
  readonly gateway: Gateway;
  readonly streams: OpenStream;
  readonly limits: AdmissionLimits;
  readonly examine: () => Promise<HealthReport>;
  readonly metrics: Metrics;
  readonly metricsReaders: MetricsReaders;
  readonly log: Log;
  /** Null where nothing is traced. */
  readonly tracer: Tracer | null;
  readonly onError: ErrorLog;
  /** Folder of the built console, or null to serve none. */
  readonly consoleDirectory: string | null;
  readonly demonstration: Demonstration | null;
}

export interface Server {
  readonly url: string;
  /** Takes no new request, finishes those in work, then resolves. */
  close(): Promise<void>;
}

const BODY_LIMIT_BYTES = 1024 * 1024;
const UPLOAD_PATIENCE_MS = 10_000;

/** Starts the gateway's HTTP server. */
export async function startServer(
  parts: ServerParts,
  address: { host: string; port: number },
): Promise<Server> {
  const admission = createAdmission(parts.limits);
  observeAdmission(parts.metrics, admission);
  const app = createApp(parts.onError);
  serveGraphql(app, admission, parts);
  serveStreams(app, { ...parts, admission });
  serveOperations(app, parts);
  if (parts.demonstration !== null) serveDemonstration(app, parts.demonstration);
  if (parts.consoleDirectory !== null) await serveConsole(app, parts.consoleDirectory);

  await app.listen(address);
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => app.close() };
}

/** Bodies are read as bytes and refusals written in our own form, so that no part of a request is echoed. */
function createApp(onError: ErrorLog): FastifyInstance {
  const app = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: UPLOAD_PATIENCE_MS,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    // Such a request meets no hook.
    frameworkErrors: (error, request, reply) => {
      guard(request, reply as never);
      sendError(error, request, reply as never);
    },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.addHook('onRequest', async (request, reply) => guard(request, reply));
  app.decorateReply('outcome', null);
  closeConnections(app);
  app.setErrorHandler(sendError);
  app.setNotFoundHandler((request, reply) => sendError(new ApiError('NOT_FOUND'), request, reply));
  return app;

  function guard({ id }: FastifyRequest, reply: FastifyReply): void {
    reply.headers({ ...SECURITY_HEADERS, 'x-request-id': id });
  }

  function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const foreseen = toApiError(error);
    onError(foreseen, request.id);
    send(reply, toErrorReply(foreseen, { id: request.id, mediaType: 'application/json' }));
  }
}

/** A connection whose last request was in work when the server began to close would else be kept open. */
function closeConnections(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', async (_, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
}

function serveGraphql(app: FastifyInstance, admission: Admission, parts: ServerParts): void {
  const { gateway, onError } = parts;
  const intake = createCohort();

  app.all('/graphql', { onRequest: observeRequests(parts) }, async (request, reply) => {
    const http = toHttpRequest(request, reply);
    const answer = await admission
      .run(http.signal, async () => {
        await intake();
        return gateway(parseRequest(http));
      })
      .catch((error: unknown) => refuse(error, http));
    return send(reply, answer);
  });

  function refuse(error: unknown, { id, headers, signal }: HttpRequest): Reply {
    if (!signal.aborted) onError(error, id);
    const mediaType = negotiateMediaType(headers.accept?.join(',')) ?? 'application/json';
    return toErrorReply(error, { id, mediaType });
  }
}

function serveOperations(
  app: FastifyInstance,
  { examine, metrics, metricsReaders }: ServerParts,
): void {
  app.get('/health/live', (_, reply) => send(reply, toJsonReply(200, { live: true })));
  app.get('/health/ready', async ({ raw }, reply) => {
    const report = await examine();
    const { ready } = report;
    const told = isMetricsReader(metricsReaders, raw.headersDistinct) ? report : { ready };
    return send(reply, toJsonReply(ready ? 200 : 503, told));
  });
  app.get('/metrics', async ({ raw }, reply) => {
    requireMetricsReader(metricsReaders, raw.headersDistinct);
    reply.headers({ ...DATA_HEADERS, 'content-type': metrics.registry.contentType });
    return metrics.read();
  });
}

function send(reply: FastifyReply, { status, headers, body, outcome }: Reply): FastifyReply {
  reply.outcome = outcome;
  if (body instanceof JsonText) return sendText(reply, body, { status, headers });
  return reply.code(status).headers(DATA_HEADERS).headers(headers).send(body);
}

/** A longer text isn't put into one with its head, since that would copy it once more. */
const COPIED_CHARACTERS = 16_384;

/** Writes head and text together, each character as the byte that it stands for. */
function sendText(
  reply: FastifyReply,
  { text }: JsonText,
  { status, headers }: Pick<Reply, 'status' | 'headers'>,
): FastifyReply {
  const { raw, server } = reply.hijack();
  const before = reply.getHeaders() as OutgoingHttpHeaders;
  const all: OutgoingHttpHeaders = { ...before, ...DATA_HEADERS, ...headers };
  all['content-length'] = text.length;
  if (!server.server.listening) all.connection = 'close';
  raw.writeHead(status, all);
  if (text.length > COPIED_CHARACTERS) {
    raw.cork();
    raw.flushHeaders();
  }
  raw.end(text, 'latin1');
  return reply;
}

function toHttpRequest(request: FastifyRequest, reply: FastifyReply): HttpRequest {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return {
    id: request.id,
    method: request.method,
    url: request.url,
    headers: request.raw.headersDistinct,
    body: request.body as Buffer | undefined,
    timeline: request.timeline,
    signal: gone.signal,
  };
}

/** The server's own refusals in our words; anything else stays what it is. */
function toApiError(error: unknown): unknown {
  switch ((error as { code?: unknown }).code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new ApiError('REQUEST_TOO_LARGE');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new ApiError('REQUEST_NOT_PREFLIGHTED');
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_BAD_URL':
    case 'ECONNRESET':
      return new ApiError('REQUEST_INVALID');
    default:
      return error;
  }
}
