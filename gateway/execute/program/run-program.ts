import type { SubgraphCall, SubgraphReply, SubgraphReport, SubgraphTransport } from '../execute.ts';
import { isTree } from '../tree.ts';
import { toCanonical } from './canonical.ts';
import type { ProgramBatch, ProgramFetch } from './fetches.ts';
import { toUnicode } from './json-text.ts';
import type { Memory, Program } from './program.ts';
import { toAnswerText } from './tokens.ts';

export interface ProgramOptions {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly transport: SubgraphTransport;
  readonly signal: AbortSignal;
}

/** A call that was made, with what becomes of it. */
export interface SentCall {
  readonly call: SubgraphCall;
  readonly reply: Promise<SubgraphReply>;
}

export interface ProgramOutcome {
  /** The client's data, each character a byte; null when some answer didn't fit. */
  readonly data: string | null;
  readonly reports: readonly SubgraphReport[];
  /** Every call, in the order in which they were made. */
  readonly sent: readonly SentCall[];
}

/** Carries out a program: each fetch starts as soon as those whose answers it needs are there. */
export function runProgram(program: Program, options: ProgramOptions): Promise<ProgramOutcome> {
  return new Promise((resolve) => new ProgramRun(program, options, resolve).begin());
}

class ProgramRun {
  readonly #program: Program;
  readonly #options: ProgramOptions;
  readonly #resolve: (outcome: ProgramOutcome) => void;
  readonly #memory: Memory = {};
  readonly #reports: SubgraphReport[] = [];
  readonly #sent: SentCall[] = [];
  /** How many fetches each one still waits for. */
  readonly #waitsFor: number[];
  #open: number;
  #isOver = false;

  constructor(
    program: Program,
    options: ProgramOptions,
    resolve: (outcome: ProgramOutcome) => void,
  ) {
    this.#program = program;
    this.#options = options;
    this.#resolve = resolve;
    this.#waitsFor = program.fetches.map(({ needs }) => needs.size);
    this.#open = program.fetches.length;
  }

  begin(): void {
    const { signal } = this.#options;
    signal.addEventListener('abort', this.#giveUp, { once: true });
    if (signal.aborted) this.#giveUp();
    for (const fetch of this.#program.fetches)
      if (fetch.needs.size === 0) this.#attempt(() => this.#start(fetch));
  }

  #start(fetch: ProgramFetch): void {
    if (this.#isOver) return;
    const representations = fetch.batches.map(({ id }) => this.#program.gather[id]!(this.#memory));
    if (fetch.root === null && representations.every((text) => text === '')) {
      this.#finish(fetch);
      return;
    }

    const call = this.#toCall(fetch, representations);
    const reply = this.#options.transport(call);
    this.#sent.push({ call, reply });
    reply.then(({ body }) => this.#attempt(() => this.#read(fetch, body)), this.#giveUp);
  }

  #toCall(
    { step: { request }, batches }: ProgramFetch,
    representations: readonly string[],
  ): SubgraphCall {
    const { variables, signal } = this.#options;
    let given = '';
    for (const name of request.variables) {
      const value = variables[name];
      if (value !== undefined)
        given += `${given && ','}${JSON.stringify(name)}:${JSON.stringify(value)}`;
    }
    for (const [i, { batch }] of batches.entries()) {
      given += `${given && ','}${JSON.stringify(batch.variable)}:[${toUnicode(representations[i]!)}]`;
    }
    const body = `${request.bodyStart},"variables":{${given}}}`;
    return { subgraph: request.subgraph, body, kind: request.operationKind, signal };
  }

  #read(fetch: ProgramFetch, body: Buffer): void {
    if (this.#isOver) return;
    const extensions = this.#readData(fetch, body);
    if (isTree(extensions)) {
      this.#reports.push({ subgraph: fetch.step.request.subgraph, extensions });
    }
    this.#finish(fetch);
  }

  /** Answers in an unusual form are put into the usual one and read again. */
  #readData(fetch: ProgramFetch, body: Buffer): unknown {
    try {
      return this.#readOnce(fetch, body);
    } catch {
      const kindsOf = ({ id }: ProgramBatch) => this.#program.kinds[id]!(this.#memory);
      return this.#readOnce(fetch, toCanonical(body, fetch, kindsOf));
    }
  }

  #readOnce(fetch: ProgramFetch, body: Buffer): unknown {
    const answer = toAnswerText(body);
    const end = this.#program.read[fetch.id]!(answer, this.#memory);
    return this.#program.readExtensions[fetch.id]!(answer.text, end);
  }

  #finish({ id }: ProgramFetch): void {
    this.#open -= 1;
    if (this.#open === 0) {
      this.#conclude(this.#program.answer(this.#memory));
      return;
    }
    for (const next of this.#program.fetches) {
      if (!next.needs.has(id)) continue;
      this.#waitsFor[next.id]! -= 1;
      if (this.#waitsFor[next.id] === 0) this.#start(next);
    }
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch {
      this.#giveUp();
    }
  }

  readonly #giveUp = () => this.#conclude(null);

  #conclude(data: string | null): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#options.signal.removeEventListener('abort', this.#giveUp);
    this.#resolve({ data, reports: this.#reports, sent: this.#sent });
  }
}
