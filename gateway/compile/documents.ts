import { createHash } from 'node:crypto';
import { ApiError } from '../../schema/contract/errors.ts';
import type { CacheSizes } from '../http/cache-sizes.ts';
import type { CompiledOperation, Compiler, SchemaView } from './compile.ts';
import { Lru } from './lru.ts';

/** Names a document by its text, by its hash, or by both. */
export interface DocumentRequest {
  readonly query: string | null;
  /** SHA-256 of the text, in hex. */
  readonly documentHash: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
}

/** Documents that were agreed on beforehand, by the SHA-256 of their text. */
export type RegisteredDocuments = ReadonlyMap<string, string>;

export interface DocumentOptions {
  readonly registered: RegisteredDocuments;
  /** Documents that clients have sent with their hash. */
  readonly maxKept?: number;
  readonly caches?: CacheSizes;
}

/**
 * @param isBound the caller may have registered documents only.
 * @param view what there is of the schema for the caller; all of it unless given.
 */
export type DocumentCompiler = (
  request: DocumentRequest,
  isBound: boolean,
  view?: SchemaView,
) => CompiledOperation;

/** Longer texts are not kept, so that the memory is bounded in bytes too. */
const MAX_KEPT_CHARACTERS = 32_768;

/**
 * Compiles documents that are named by hash, registered ones and those that a client sent with their hash before.
 * Only a document that compiled is kept. Beside what the compiler throws it throws ApiError OPERATION_NOT_REGISTERED,
 * PERSISTED_QUERY_NOT_FOUND, or REQUEST_INVALID when hash and text don't belong together.
 *
 * @see Apollo's protocol for automatic persisted queries.
 */
export function compileDocuments(
  compile: Compiler,
  { registered, maxKept = 1_000, caches }: DocumentOptions,
): DocumentCompiler {
  const kept = new Lru<string>(maxKept);
  caches?.set('documents', () => kept.held);

  return function compileDocument({ query: text, documentHash: hash, ...rest }, isBound, view) {
    if (isBound) return compile({ query: findRegistered(text, hash), ...rest }, view);
    if (hash === null) return compile({ query: text ?? missing(), ...rest }, view);
    if (text === null) return compile({ query: findByHash(hash), ...rest }, view);

    requireMatch(text, hash);
    const operation = compile({ query: text, ...rest }, view);
    if (text.length <= MAX_KEPT_CHARACTERS) kept.set(hash, text);
    return operation;
  };

  function findRegistered(text: string | null, hash: string | null): string {
    if (text !== null && hash !== null) requireMatch(text, hash);
    const found = registered.get(hash ?? hashDocument(text ?? missing()));
    if (found === undefined) throw new ApiError('OPERATION_NOT_REGISTERED');
    return found;
  }

  function findByHash(hash: string): string {
    const found = registered.get(hash) ?? kept.get(hash);
    if (found === undefined) throw new ApiError('PERSISTED_QUERY_NOT_FOUND');
    return found;
  }
}

/** The hash that stands for a document's text, in hex. */
export function hashDocument(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function requireMatch(text: string, hash: string): void {
  if (hashDocument(text) === hash) return;
  throw new ApiError('REQUEST_INVALID', { detail: 'sha256Hash is not the hash of query.' });
}

function missing(): never {
  throw new ApiError('REQUEST_INVALID', { detail: 'query must be a string.' });
}
