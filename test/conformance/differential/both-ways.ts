import { setImmediate } from 'node:timers/promises';
import {
  type ExecuteOptions,
  execute,
  type SubgraphTransport,
  writeResponse,
} from '../../../gateway/execute/execute.ts';
import { createExecutor } from '../../../gateway/execute/executor.ts';
import type { Step } from '../../../gateway/plan/steps.ts';

export interface BothWays {
  /** How the executor did it. */
  readonly how: string;
  /** Where the answers or the calls differ, or null. */
  readonly difference: string | null;
}

/**
 * Executes an operation interpreted and compiled, and compares the answers byte by byte and the calls.
 *
 * @param forgetDeeds undoes what mutations did.
 */
export async function compareBothWays(
  options: ExecuteOptions,
  forgetDeeds: () => void,
): Promise<BothWays> {
  const interpretedCalls: string[] = [];
  const compiledCalls: string[] = [];
  forgetDeeds();
  const interpreted = await answerOf(() =>
    execute({
      ...options,
      transport: noting(options.transport, (call) => interpretedCalls.push(call)),
    }),
  );
  let how = '';
  const executor = createExecutor({
    deadlineMs: options.deadlineMs,
    compileAtUse: 1,
    onExecuted: (done) => {
      how = done;
    },
  });
  forgetDeeds();
  const compiled = await answerOf(() =>
    executor({
      ...options,
      transport: noting(options.transport, (call) => compiledCalls.push(call)),
    }),
  );

  const isSame = interpreted === compiled || (how === 'ANSWER' && (await isSameInAnotherOrder()));
  if (!isSame || how === 'DEFECT') {
    return { how, difference: `${how}\n  interpreted ${interpreted}\n  compiled    ${compiled}` };
  }
  // What answers that were tampered with lead to depends on their order; that nothing is fetched twice does not.
  const surplus = without(compiledCalls, interpretedCalls).filter(
    (call) =>
      how !== 'ANSWER' || countOf(call, compiledCalls) > countSteps(call, options.plan.step),
  );
  return { how, difference: surplus.length > 0 ? [`${how} calls`, ...surplus].join('\n  ') : null };

  /** Where two subgraphs disagree over a field that they share, what the later one said stands. */
  async function isSameInAnotherOrder(): Promise<boolean> {
    for (const order of [compiledCalls, interpretedCalls.toReversed()]) {
      forgetDeeds();
      const transport = arriving(options.transport, order);
      if ((await answerOf(() => execute({ ...options, transport }))) === compiled) return true;
    }
    return false;
  }
}

/** Answers to calls that are made at once arrive in the order given. */
function arriving(transport: SubgraphTransport, order: readonly string[]): SubgraphTransport {
  return async (call) => {
    const reply = await transport(call);
    const at = order.indexOf(`${call.subgraph} ${call.body}`);
    for (let turn = at < 0 ? order.length : at; turn > 0; turn -= 1) await setImmediate();
    return reply;
  };
}

function countOf(call: string, calls: readonly string[]): number {
  return calls.filter((other) => other === call).length;
}

/** How many steps of the plan could make this call. */
function countSteps(call: string, step: Step | null): number {
  switch (step?.kind) {
    case undefined:
      return 0;
    case 'SEQUENCE':
    case 'PARALLEL':
      return step.steps.reduce((count, inner) => count + countSteps(call, inner), 0);
    case 'SUBSCRIPTION':
      return countSteps(call, step.source);
    case 'ROOT_FETCH':
    case 'ENTITY_FETCH':
      return Number(call.startsWith(`${step.request.subgraph} ${step.request.bodyStart}`));
  }
}

/** The items that are left when each of the others has cancelled one of them. */
function without(items: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function noting(transport: SubgraphTransport, note: (call: string) => unknown): SubgraphTransport {
  return (call) => {
    note(`${call.subgraph} ${call.body}`);
    return transport(call);
  };
}

/** The data's bytes, and the errors and reports in an order that doesn't depend on which answer came first. */
async function answerOf(run: () => ReturnType<typeof execute>): Promise<string> {
  try {
    const { data, errors, reports, unavailable } = await run();
    const text = writeResponse({ data, errors: [] }).text;
    const rest = [errors, reports, unavailable].map((list) =>
      list.map((one) => JSON.stringify(one)).sort(),
    );
    return `${text} ${rest.join(' ')}`;
  } catch (error) {
    return `thrown ${error}`;
  }
}
