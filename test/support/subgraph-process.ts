import { type ChildProcess, spawn } from 'node:child_process';
import { createSecretKey } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseEvents } from '../../gateway/execute/events.ts';
import type { Agreement } from '../../schema/contract/agreement.ts';
import { encodeContext, RENEWAL_PATH, STREAM_HEADER } from '../../schema/contract/call.ts';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { consentsFor } from '../../schema/contract/policy.ts';
import { PUBLICATION_PATH } from '../../schema/contract/publication.ts';
import type { Matter, Purpose } from '../../schema/contract/purpose.ts';
import { signCall } from '../../schema/contract/signature.ts';
import { parseSubgraphSdl, readAgreements, repositoryPath } from '../../schema/files.ts';
import { type AgencyName, subgraphPaths } from '../../schema/subgraphs.ts';
import { createTestDatabase } from './database.ts';

export interface CallOptions {
  readonly caller?: Partial<Caller>;
  readonly purpose?: Purpose;
  readonly matter?: Matter;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** A subgraph's answer as it came, read from JSON. */
export interface SubgraphAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a suite expects of the data is the suite's to say
  readonly data: any;
  readonly errors: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions: {
    readonly access: readonly { readonly coordinate: string; readonly status: string }[];
    readonly release: {
      readonly released: readonly string[];
      readonly masked: readonly string[];
      readonly entities: number;
      readonly subjects: readonly string[];
      readonly statements: number;
    };
  };
}

/** An open subscription at a subgraph. */
export interface SubgraphStream {
  readonly id: string;
  /** Each answer, then the errors that the stream ends with, if it does. */
  readonly events: AsyncGenerator<Pick<SubgraphAnswer, 'data' | 'errors' | 'extensions'>>;
  close(): void;
}

/** One agency's program on an empty database of its own. */
export interface SubgraphProcess {
  readonly url: string;
  readonly databaseUrl: string;
  /** Asks as the gateway does: with a signed call. */
  call(query: string, options?: CallOptions): Promise<SubgraphAnswer>;
  /** Subscribes as the gateway does; `events` are read as they are asked for. */
  follow(query: string, options?: CallOptions): Promise<SubgraphStream>;
  /** Renews a stream with a signed call; gives the status. */
  renew(streamId: string, options?: CallOptions): Promise<number>;
  /** Posts without a signature. */
  callUnsigned(query: string): Promise<Response>;
  stop(): Promise<void>;
}

/**
 * Starts an agency's program as in production, migrations included, and waits until it can answer.
 *
 * @param agreement its owner's, as a gateway would publish it; the reviewed file if left out.
 */
export async function startSubgraphProcess(
  name: AgencyName,
  agreement?: Agreement,
): Promise<SubgraphProcess> {
  const database = await createTestDatabase();
  const secret = Buffer.alloc(32, name);
  const child = spawn(process.execPath, [repositoryPath(`subgraphs/${name}/main.ts`)], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      AGREEMENTS: agreement === undefined ? 'files' : 'exchange',
      LOG_LEVEL: 'error',
      CALL_KEY: secret.toString('hex'),
      [subgraphPaths(name).databaseVariable]: database.url,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = `${await readyAddress(child)}/graphql`;
  child.stdout.pipe(process.stderr, { end: false });
  if (agreement !== undefined) await publish(agreement);
  return { url, databaseUrl: database.url, call, follow, renew, callUnsigned, stop };

  async function publish(agreement: Agreement): Promise<void> {
    const consents = consentsFor({ name, document: parseSubgraphSdl(name) }, readAgreements());
    const issuedAt = new Date().toISOString();
    const body = JSON.stringify({ revision: 1, issuedAt, text: { agreement, consents } });
    const headers = sign(PUBLICATION_PATH, body, {});
    const response = await fetch(new URL(PUBLICATION_PATH, url), { method: 'POST', headers, body });
    if (response.status !== 200) throw new Error(await response.text());
  }

  async function call(query: string, options: CallOptions = {}): Promise<SubgraphAnswer> {
    const body = JSON.stringify({ query, variables: options.variables });
    const response = await post(body, sign('/graphql', body, options));
    const answer = (await response.json()) as Partial<SubgraphAnswer>;
    return { errors: [], ...answer, status: response.status } as SubgraphAnswer;
  }

  async function follow(query: string, options: CallOptions = {}): Promise<SubgraphStream> {
    const body = JSON.stringify({ query, variables: options.variables });
    const gone = new AbortController();
    const headers = { accept: 'text/event-stream', ...sign('/graphql', body, options) };
    const response = await fetch(url, { method: 'POST', headers, body, signal: gone.signal });
    if (response.status !== 200) throw new Error(await response.text());
    const chunks = response.body!.pipeThrough(new TextDecoderStream());
    const id = response.headers.get(STREAM_HEADER)!;
    return { id, events: readEvents(chunks), close: () => gone.abort() };
  }

  async function renew(streamId: string, options: CallOptions = {}): Promise<number> {
    const path = `/graphql${RENEWAL_PATH}/${streamId}`;
    const headers = sign(path, '', options);
    return (await fetch(new URL(path, url), { method: 'POST', headers })).status;
  }

  function sign(path: string, body: string, { caller, purpose, matter }: CallOptions) {
    const context = encodeContext({
      audience: name,
      caller: { ...PUBLIC_CALLER, ...caller },
      reason: { purpose: purpose ?? null, matter: matter ?? null },
      operationId: 'test',
    });
    const key = { id: name, secret: createSecretKey(secret) };
    return signCall({ path, body, context }, key, Math.floor(Date.now() / 1000));
  }

  function callUnsigned(query: string): Promise<Response> {
    return post(JSON.stringify({ query }), {});
  }

  function post(body: string, headers: Readonly<Record<string, string>>): Promise<Response> {
    return fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  }

  async function stop(): Promise<void> {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await database.drop();
  }
}

async function* readEvents(chunks: AsyncIterable<string>): SubgraphStream['events'] {
  for await (const { event, data } of parseEvents(chunks)) {
    if (data !== '') yield { errors: [], ...JSON.parse(data) };
    if (event === 'complete') return;
  }
}

async function readyAddress(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    if (line.startsWith('ready ')) return line.slice('ready '.length);
  }
  throw new Error('The program ended before it could answer');
}
