import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openIssuer } from '../../gateway/authenticate/issuer.ts';
import { loadPersonas, type PersonaName } from '../../gateway/authenticate/personas.ts';
import type { Purpose } from '../../schema/contract/purpose.ts';
import { askHost } from './host-client.ts';
import { isRunning } from './process.ts';
import { type StackAddress, type StackOptions, startStackProcess } from './stack-process.ts';

/** Time to give a `beforeAll` that opens a stack: the first one after a change of the code loads the world. */
export const STACK_START_MS = 300_000;

export interface AskOptions {
  readonly persona?: PersonaName;
  readonly purpose?: Purpose;
  readonly matter?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** A GraphQL answer as it came, read from JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what a suite expects of the data is the suite's to say
  readonly data: any;
  readonly errors: readonly AnswerError[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** The running product, as its users meet it. */
export interface Stack extends StackAddress {
  ask(query: string, options?: AskOptions): Promise<Answer>;
  /** A bearer token, or null for the public. */
  tokenFor(persona: PersonaName): Promise<string | null>;
}

/** A stack that no other suite uses, for suites that break it. */
export interface OwnStack extends Stack {
  /** Process id of one of its programs: `gateway` or the name of an agency. */
  pidOf(program: string): number;
  stop(): Promise<void>;
}

/** The stack that all suites of a run share. Nobody stops a part of it or changes what others read. */
export async function openStack(): Promise<Stack> {
  return createStack(await askHost<StackAddress>('POST', 'stack'));
}

/** Starts a stack of the suite's own; the suite stops it. */
export async function startOwnStack(options?: StackOptions): Promise<OwnStack> {
  const { address, stop } = await startStackProcess(options);
  return {
    ...createStack(address),
    pidOf: (program) => findProgram(address.pid, program),
    stop,
  };
}

function createStack(address: StackAddress): Stack {
  const { url, dataDirectory } = address;
  return { ...address, ask, tokenFor };

  async function ask(query: string, options: AskOptions = {}): Promise<Answer> {
    const { persona, purpose, matter, variables, operationName } = options;
    const token = persona === undefined ? null : await tokenFor(persona);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(purpose !== undefined && { 'x-purpose': purpose }),
        ...(matter !== undefined && { 'x-matter': matter }),
      },
      body: JSON.stringify({ query, variables, operationName }),
    });
    const { status, headers } = response;
    const { data, errors = [], extensions = {} } = (await response.json()) as Partial<Answer>;
    return { status, headers, data, errors, extensions };
  }

  async function tokenFor(persona: PersonaName): Promise<string | null> {
    const personas = await loadPersonas(dataDirectory);
    const found = personas.find((candidate) => candidate.persona === persona);
    const issuer = await openIssuer({ directory: join(dataDirectory, 'keys') });
    return issuer.issue(found!, new Date());
  }
}

function findProgram(stackPid: number, program: string): number {
  const main = program === 'gateway' ? 'gateway/main.ts' : `subgraphs/${program}/main.ts`;
  const children = readFileSync(`/proc/${stackPid}/task/${stackPid}/children`, 'utf8');
  const pids = children.trim().split(' ').map(Number).filter(isRunning);
  const found = pids.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(main));
  if (found === undefined) throw new Error(`The stack runs no ${program}`);
  return found;
}
