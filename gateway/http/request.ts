import { ApiError } from '../../schema/contract/errors.ts';
import { type MediaType, negotiateMediaType } from './media-type.ts';
import { requirePreflight } from './preflight.ts';
import type { Timeline } from './timeline.ts';

/** Every value of every header by its lower-case name, so that a repeated header shows. */
export type RequestHeaders = Readonly<Record<string, readonly string[] | undefined>>;

/** One request as it arrived. */
export interface HttpRequest {
  readonly id: string;
  readonly method: string;
  /** Path and query string. */
  readonly url: string;
  readonly headers: RequestHeaders;
  readonly body: Buffer | undefined;
  readonly timeline: Timeline;
  /** Aborts when the client goes away. */
  readonly signal: AbortSignal;
}

/** The parameters that say what to execute; the document is still a text, or the hash of one, or both. */
export interface GraphqlParameters {
  readonly query: string | null;
  /** SHA-256 of the text, in hex. */
  readonly documentHash: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
}

/** One GraphQL-over-HTTP request, well-formed, its document unread. */
export interface GatewayRequest {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  readonly headers: RequestHeaders;
  readonly mediaType: MediaType;
  readonly operation: GraphqlParameters;
  readonly timeline: Timeline;
  readonly signal: AbortSignal;
}

/**
 * Reads the GraphQL-over-HTTP parameters.
 *
 * @throws ApiError METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, REQUEST_NOT_PREFLIGHTED or REQUEST_INVALID
 * @see GraphQL over HTTP, "Request Parameters"
 */
export function parseRequest(http: HttpRequest): GatewayRequest {
  const { id, method, headers, timeline, signal } = http;
  if (method !== 'GET' && method !== 'POST') throw new ApiError('METHOD_NOT_ALLOWED');
  const mediaType = negotiateMediaType(headers.accept?.join(','));
  if (mediaType === null) throw new ApiError('NOT_ACCEPTABLE');
  requirePreflight(method, headers);

  const parameters = method === 'GET' ? parametersOfUrl(http.url) : parametersOfBody(http);
  return { id, method, headers, mediaType, timeline, signal, operation: toOperation(parameters) };
}

function toOperation(parameters: Record<string, unknown>): GraphqlParameters {
  const { query, operationName, variables, extensions } = parameters;
  if (operationName != null && typeof operationName !== 'string') {
    throw invalid('operationName must be a string.');
  }
  if (variables != null && !isMap(variables)) throw invalid('variables must be an object.');
  if (extensions != null && !isMap(extensions)) throw invalid('extensions must be an object.');
  const documentHash = readDocumentHash(extensions?.persistedQuery);
  if (typeof query !== 'string' && (query != null || documentHash === null)) {
    throw invalid('query must be a string.');
  }
  return {
    query: query ?? null,
    documentHash,
    operationName: operationName ?? null,
    variables: variables ?? null,
  };
}

/** @see Apollo's protocol for automatic persisted queries, version 1. */
function readDocumentHash(persisted: unknown): string | null {
  if (persisted == null) return null;
  const { version, sha256Hash } = isMap(persisted) ? persisted : {};
  if (version === 1 && typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/.test(sha256Hash)) {
    return sha256Hash;
  }
  throw invalid('extensions.persistedQuery must be {version: 1, sha256Hash}.');
}

function parametersOfUrl(url: string): Record<string, unknown> {
  const search = new URL(url, 'http://gateway.invalid').searchParams;
  const parameters: Record<string, unknown> = {};
  for (const [name, value] of search) {
    if (Object.hasOwn(parameters, name)) throw invalid('A parameter is given twice.');
    const isJson = name === 'variables' || name === 'extensions';
    parameters[name] = isJson && value !== '' ? parseJson(value) : value;
  }
  if (parameters.variables === '') delete parameters.variables;
  if (parameters.extensions === '') delete parameters.extensions;
  return parameters;
}

function parametersOfBody({ headers, body }: HttpRequest): Record<string, unknown> {
  if (!isUtf8(headers['content-type']![0]!)) throw invalid('The body must be UTF-8.');
  if (headers['content-encoding'] !== undefined) throw invalid('Send the body uncompressed.');
  if (body === undefined || body.length === 0) throw invalid('The body is empty.');

  const parameters = parseJson(decode(body));
  if (Array.isArray(parameters)) throw invalid('Send one operation in one request.');
  if (!isMap(parameters)) throw invalid('The body must be a JSON object.');
  return parameters;
}

function isUtf8(contentType: string): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType)?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw invalid('The body is not UTF-8.');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which may be personal data.
    throw invalid('The JSON text cannot be read.');
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(detail: string): ApiError {
  return new ApiError('REQUEST_INVALID', { detail });
}
