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
const START_MS = 30_000;

/**
 * Plans in a process of its own, one document at a time. The native planner ends its process on some documents and
 * can be stopped by none; here either costs only the document that caused it.
 */
export class PlannerProcess {
  readonly #options: PlannerProcessOptions;
  #child: ChildProcess | null = null;
  /** The supergraph that the process knows. */
  #loaded: string | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(options: PlannerProcessOptions) {
    this.#options = options;
  }

  /**
   * Plans a document against a supergraph. Another than the last one is read first.
   *
   * @throws ApiError PLAN_FAILED, PLAN_TIMEOUT; OVERLOADED when too many documents wait.
   */
  async plan(text: string, sdl: string): Promise<QueryPlan> {
    if (this.#waiting >= this.#options.maxWaiting) throw new ApiError('OVERLOADED');
    return this.#next(() => this.#planNow(text, sdl));
  }

  /** Starts the process ahead of the first plan; throws when the supergraph isn't one that it accepts. */
  async start(sdl: string): Promise<void> {
    await this.#next(() => this.#load(sdl));
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  /** Does one thing after the other. */
  #next<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#waiting += 1;
    const working = this.#last.then(work);
    this.#last = working.then(ignore, ignore);
    return working.finally(() => {
      this.#waiting -= 1;
    });
  }

  async #planNow(text: string, sdl: string): Promise<QueryPlan> {
    const child = await this.#load(sdl);
    const report = await this.#ask(child, { kind: 'PLAN', text }, this.#options.deadlineMs);
    if (report.kind === 'PLANNED') return report.plan;
    throw failed(report);
  }

  async #load(sdl: string): Promise<ChildProcess> {
    const child = this.#running();
    if (this.#loaded === sdl) return child;
    const report = await this.#ask(child, { kind: 'LOAD', sdl }, START_MS);
    if (report.kind !== 'LOADED') throw failed(report);
    this.#loaded = sdl;
    return child;
  }

  #running(): ChildProcess {
    if (this.#child !== null) return this.#child;
    this.#loaded = null;
    this.#child = fork(join(import.meta.dirname, 'planner-main.ts'), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      // What a crash prints may quote the document, so it goes nowhere.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return this.#child;
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
        if (this.#child === child) this.#child = null;
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
