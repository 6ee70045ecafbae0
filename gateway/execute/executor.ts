import {
  clientShapeOf,
  type ExecuteOptions,
  type ExecutionResult,
  execute,
  type SubgraphTransport,
} from './execute.ts';
import { JsonText } from './program/json-text.ts';
import { type Leftover, NotCompiled } from './program/misfit.ts';
import { compileProgram, type Program } from './program/program.ts';
import { runProgram, type SentCall } from './program/run-program.ts';
import type { ObjectShape } from './shape.ts';
import { limitTime } from './time-limit.ts';

export interface ExecutorOptions {
  /** Milliseconds for all fetches of an operation together. */
  readonly deadlineMs: number;
  /** The use at which an operation is compiled; until then it is interpreted. */
  readonly compileAtUse: number;
  /** Hears how each operation was executed: compiled, or why not. */
  readonly onExecuted?: (how: 'COMPILED' | Leftover) => void;
  /** Passes the subgraphs' own messages and extensions on; else only codes that are ours. */
  readonly exposeSubgraphErrors?: boolean;
}

export type Executor = (options: Omit<ExecuteOptions, 'deadlineMs'>) => Promise<ExecutionResult>;

/** What is known of an operation's shape: how often it was used, and its program as soon as there is one. */
interface Usage {
  readonly planId: string;
  uses: number;
  program: Program | Leftover | null;
}

/**
 * Executes by a program that is compiled for operations in frequent use, and by interpretation otherwise. Both give
 * the same answer; where a program meets something that it wasn't made for, the interpreter takes over the answers
 * that are there.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  const { deadlineMs, compileAtUse, onExecuted = () => {}, exposeSubgraphErrors = false } = options;
  const usages = new WeakMap<ObjectShape, Usage>();

  return async (given) => {
    const wanted = { exposeSubgraphErrors, ...given, deadlineMs };
    const program = programFor(wanted);
    if (typeof program === 'string') {
      onExecuted(program);
      return execute(wanted);
    }
    return executeProgram(program, wanted);
  };

  async function executeProgram(
    program: Program,
    wanted: ExecuteOptions,
  ): Promise<ExecutionResult> {
    const { transport, operation, signal } = wanted;
    const { variables } = operation;
    const limit = limitTime(signal, deadlineMs);
    try {
      const { data, reports, sent } = await runProgram(program, {
        variables,
        transport,
        signal: limit.signal,
      });
      if (data !== null) {
        onExecuted('COMPILED');
        return { data: new JsonText(data), errors: [], reports, unavailable: [] };
      }
      signal?.throwIfAborted();
      onExecuted('ANSWER');
      const replies = createReplies(sent, { transport, signal: limit.signal });
      return await execute({ ...wanted, transport: replies });
    } finally {
      limit.release();
    }
  }

  function programFor({ plan, operation }: ExecuteOptions): Program | Leftover {
    const { variables } = operation;
    const shape = clientShapeOf({ plan, operation });
    const known = usages.get(shape);
    const usage = known?.planId === plan.id ? known : { planId: plan.id, uses: 0, program: null };
    usages.set(shape, usage);
    usage.uses += 1;
    if (usage.program !== null) return usage.program;
    if (usage.uses < compileAtUse) return 'FIRST_USES';
    usage.program = compileOrRefuse(() => compileProgram({ plan, shape, variables }));
    return usage.program;
  }
}

function compileOrRefuse(compile: () => Program): Program | Leftover {
  try {
    return compile();
  } catch (error) {
    // A fault of ours in making a program must not cost anyone the answer; the metric shows it.
    return error instanceof NotCompiled ? error.reason : 'DEFECT';
  }
}

/** Gives the replies to calls that were made already, and makes only those that weren't, in the time that is left. */
function createReplies(
  sent: readonly SentCall[],
  { transport, signal }: { readonly transport: SubgraphTransport; readonly signal: AbortSignal },
): SubgraphTransport {
  const replies = new Map(sent.map(({ call, reply }) => [keyOf(call), reply]));
  return async (call) => {
    const known = replies.get(keyOf(call));
    if (known !== undefined) return known;
    signal.throwIfAborted();
    return transport({ ...call, signal });
  };
}

function keyOf({ subgraph, body }: { readonly subgraph: string; readonly body: string }): string {
  return `${subgraph} ${body}`;
}
