import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { ApiError } from '../../schema/contract/errors.ts';

export type PlannerOrder =
  | { readonly kind: 'LOAD'; readonly sdl: string }
  | { readonly kind: 'PLAN'; readonly text: string };

export type PlannerReport =
  | { readonly kind: 'LOADED' }
  | { readonly kind: 'PLANNED'; readonly plan: QueryPlan }
  | { readonly kind: 'FAILED'; readonly message: string };

export interface PlannerProcessOptions {
  /** Milliseconds that one plan may take. */
  readonly deadlineMs: number;
  /** Documents that may wait. */
  readonly maxWaiting: number;
}

/** Starting takes this long on a busy machine at most. */
const START_MS = 15_000;

/**
 * Plans in a process of its own, one document at a time. The native planner ends its process on some documents and
 * can be stopped by none; here either costs only the document that caused it.
 */
export class PlannerProcess {
  readonly #sdl: string;
  readonly #options: PlannerProcessOptions;
  #child: Promise<ChildProcess> | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(sdl: string, options: PlannerProcessOptions) {
    this.#sdl = sdl;
    this.#options = options;
  }

  /** @throws ApiError PLAN_FAILED, PLAN_TIMEOUT; OVERLOADED when too many documents wait. */
  async plan(text: string): Promise<QueryPlan> {
    if (this.#waiting >= this.#options.maxWaiting) throw new ApiError('OVERLOADED');
    this.#waiting += 1;
    const planning = this.#last.then(() => this.#planNow(text));
    this.#last = planning.then(ignore, ignore);
    return planning.finally(() => {
      this.#waiting -= 1;
    });
  }

  /** Starts the process ahead of the first plan; throws when the supergraph isn't one that it accepts. */
  async start(): Promise<void> {
    await this.#running();
  }

  close(): void {
    this.#child?.then((child) => child.kill('SIGKILL'), ignore);
    this.#child = null;
  }

  async #planNow(text: string): Promise<QueryPlan> {
    const child = await this.#running();
    const report = await this.#ask(child, { kind: 'PLAN', text }, this.#options.deadlineMs);
    if (report.kind === 'PLANNED') return report.plan;
    throw failed(report);
  }

  #running(): Promise<ChildProcess> {
    this.#child ??= this.#spawn().catch((cause) => {
      this.#child = null;
      throw cause;
    });
    return this.#child;
  }

  async #spawn(): Promise<ChildProcess> {
    const child = fork(join(import.meta.dirname, 'planner-main.ts'), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      // What a crash prints may quote the document, so it goes nowhere.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const report = await this.#ask(child, { kind: 'LOAD', sdl: this.#sdl }, START_MS);
    if (report.kind === 'LOADED') return child;
    throw failed(report);
  }

  /** Keeps this process alive for as long as the answer takes and no longer. */
  #ask(child: ChildProcess, order: PlannerOrder, deadlineMs: number): Promise<PlannerReport> {
    return new Promise((resolve, reject) => {
      const settle = (conclude: () => void) => {
        clearTimeout(timer);
        child.off('message', answer).off('exit', exit);
        child.unref();
        child.channel?.unref();
        conclude();
      };
      const abandon = (code: 'PLAN_FAILED' | 'PLAN_TIMEOUT') => {
        this.#child = null;
        child.kill('SIGKILL');
        settle(() => reject(new ApiError(code)));
      };
      const answer = (report: PlannerReport) => settle(() => resolve(report));
      const exit = () => abandon('PLAN_FAILED');
      const timer = setTimeout(() => abandon('PLAN_TIMEOUT'), deadlineMs);
      child.ref();
      child.channel?.ref();
      child.on('message', answer).on('exit', exit);
      child.send(order, (error) => {
        if (error !== null) exit();
      });
    });
  }
}

function failed(report: PlannerReport): ApiError {
  const cause = new Error(report.kind === 'FAILED' ? report.message : report.kind);
  return new ApiError('PLAN_FAILED', { cause });
}

function ignore(): void {}
