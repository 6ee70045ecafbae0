import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { GraphQLSchema } from 'graphql';
import { createAuthorizer } from '../../../gateway/authorize/authorize.ts';
import { createViews } from '../../../gateway/authorize/view.ts';
import { type CompiledOperation, createCompiler } from '../../../gateway/compile/compile.ts';
import { parseSupergraph } from '../../../gateway/compile/supergraph.ts';
import { clientShapeOf, execute, writeResponse } from '../../../gateway/execute/execute.ts';
import { NotCompiled } from '../../../gateway/execute/program/misfit.ts';
import { compileProgram } from '../../../gateway/execute/program/program.ts';
import { PLANS } from '../../../gateway/limits.ts';
import { countUses } from '../../../gateway/plan/plan-ahead.ts';
import { createPlanner, type ExecutablePlan } from '../../../gateway/plan/planner.ts';
import type { Caller } from '../../../schema/contract/caller.ts';
import { ApiError } from '../../../schema/contract/errors.ts';
import { createPolicy } from '../../../schema/contract/policy.ts';
import { readAgreements, readDocuments, repositoryPath } from '../../../schema/files.ts';

/** Milliseconds that a document costs the gateway's main thread, and the code by which it is refused. */
export interface Cost {
  readonly code: unknown;
  /** Until it is refused or its plan is there. */
  readonly planMs: number;
  /** To execute the plan and to write the answer, no subgraph being there. */
  readonly answerMs: number;
  /** To compile it, when it comes up again and again. */
  readonly programMs: number;
}

export interface MainThread {
  readonly schema: GraphQLSchema;
  measure(query: string): Promise<Cost>;
  close(): void;
}

/** Sees the most, so that nothing is spared by being refused. */
const CALLER: Caller = {
  subject: 'officer',
  agency: 'market-supervision',
  role: 'case-officer',
  region: '2101',
  grids: [],
  creditCode: null,
};
const REASON = { purpose: null, matter: null };
const NOBODY_WAITS_LESS = new AbortController().signal;

/** The stages of the governed gateway over the product's schema, nothing kept from one document to the next. */
export function openMainThread(): MainThread {
  const supergraph = parseSupergraph(
    readFileSync(repositoryPath('schema/supergraph.graphql'), 'utf8'),
  );
  const policy = createPolicy(readDocuments(), readAgreements());
  const view = createViews(supergraph)(policy)(CALLER.role);
  const planner = createPlanner(supergraph, { ...PLANS, maxPlans: 1 });
  const { schema } = supergraph;

  return { schema, measure, close: planner.close };

  async function measure(query: string): Promise<Cost> {
    let operation: CompiledOperation | null = null;
    let plan: ExecutablePlan | null = null;
    let code: unknown = null;
    const planMs = await spend(async () => {
      try {
        operation = createCompiler(supergraph)({ query }, view);
        plan = await planFor(operation);
      } catch (error) {
        code = codeOf(error);
      }
    });
    if (operation === null || plan === null || isSubscription(operation)) {
      return { code, planMs, answerMs: 0, programMs: 0 };
    }
    const answerMs = await spend(() => answer(operation!, plan!));
    const programMs = await spend(() => compileAgain(operation!, plan!));
    return { code, planMs, answerMs, programMs };
  }

  function planFor(operation: CompiledOperation): Promise<ExecutablePlan> {
    const authorize = createAuthorizer({ policy, schema, today: () => '2026-11-22' });
    const { document } = authorize(operation, CALLER, REASON);
    const { plan } = countUses(planner, PLANS);
    return plan(document, operation.variables, NOBODY_WAITS_LESS);
  }

  async function answer(operation: CompiledOperation, plan: ExecutablePlan): Promise<void> {
    const result = await execute({
      plan,
      operation,
      transport: () => Promise.reject(new ApiError('SUBGRAPH_UNAVAILABLE')),
      introspectionSchema: view.introspected,
      deadlineMs: 60_000,
    });
    writeResponse(result);
  }
}

/** Its answers are those of the queries that follow its events. */
function isSubscription({ kind }: CompiledOperation): boolean {
  return kind === 'subscription';
}

async function compileAgain(operation: CompiledOperation, plan: ExecutablePlan): Promise<void> {
  const { variables } = operation;
  try {
    compileProgram({ plan, shape: clientShapeOf({ plan, operation }), variables });
  } catch (error) {
    if (!(error instanceof NotCompiled)) throw error;
  }
}

/** The least of each: what else the machine does can only add to a cost. */
export function leastOf(one: Cost, other: Cost): Cost {
  return {
    code: one.code,
    planMs: Math.min(one.planMs, other.planMs),
    answerMs: Math.min(one.answerMs, other.answerMs),
    programMs: Math.min(one.programMs, other.programMs),
  };
}

/** The kernel may not have counted the time since its clock's last tick. */
const TICK_MS = 4;

/** At most this much processor time of this thread: what others do on the machine is left out as far as can be. */
async function spend(work: () => Promise<void>): Promise<number> {
  const loop = performance.eventLoopUtilization();
  const before = threadMs();
  await work();
  const awakeMs = performance.eventLoopUtilization(loop).active;
  return Math.min(awakeMs, threadMs() - before + TICK_MS);
}

function threadMs(): number {
  const [nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
  return Number(nanoseconds) / 1_000_000;
}

function codeOf(error: unknown): unknown {
  const [first] = error instanceof AggregateError ? error.errors : [error];
  return first.extensions?.code ?? String(first);
}
