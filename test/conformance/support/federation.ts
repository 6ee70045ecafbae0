import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { type DocumentNode, parse, print } from 'graphql';
import {
  type CompileLimits,
  createCompiler,
  type OperationRequest,
} from '../../../gateway/compile/compile.ts';
import { parseSupergraph, type Supergraph } from '../../../gateway/compile/supergraph.ts';
import {
  type ExecuteOptions,
  type ExecutionResult,
  execute,
  writeResponse,
} from '../../../gateway/execute/execute.ts';
import { createExecutor } from '../../../gateway/execute/executor.ts';
import { createTransport } from '../../../gateway/execute/transport.ts';
import { createPlanner } from '../../../gateway/plan/planner.ts';
import { settleConditions } from '../../../gateway/plan/settle-conditions.ts';
import {
  type Disturbance,
  type SeenRequest,
  type SubgraphCase,
  startSubgraph,
  withLink,
} from './subgraph-server.ts';

export interface FederationOptions {
  readonly limits?: Partial<CompileLimits>;
  readonly deadlineMs?: number;
  readonly callTimeoutMs?: number;
  readonly exposeSubgraphErrors?: boolean;
}

/** Real subgraphs and the engine in front of them. */
export interface Federation {
  readonly supergraph: Supergraph;
  /** What the subgraphs received since the last operation began. */
  readonly seen: readonly SeenRequest[];
  /** Runs what `permit` leaves of the document; everything, where there is none. */
  run(
    request: OperationRequest,
    permit?: (document: DocumentNode) => DocumentNode,
  ): Promise<ExecutionResult>;
  /** Runs an operation by a program made for it, and by nothing else unless it doesn't fit. */
  runCompiled(request: OperationRequest): Promise<CompiledRun>;
  /** Answers in the subgraphs' stead until told otherwise. */
  disturb(disturbance: Disturbance | null): void;
  close(): Promise<void>;
}

export interface CompiledRun {
  readonly result: ExecutionResult;
  /** How it was executed in the end, as the metric counts it. */
  readonly how: string;
}

export type Subgraphs = Readonly<Record<string, SubgraphCase>>;

/** Composes subgraphs; throws what is wrong with them. */
export function compose(subgraphs: Subgraphs): string {
  const services = Object.entries(subgraphs).map(([name, { sdl }]) => {
    return { name, url: `http://${name}.invalid/`, typeDefs: parse(withLink(sdl)) };
  });
  const result = composeServices(services);
  if (compositionHasErrors(result)) {
    throw new Error(result.errors.map(({ message }) => message).join('\n'));
  }
  return result.supergraphSdl;
}

/** @throws when a compiled program answers differently. */
async function requireSameCompiled(interpreted: ExecutionResult, wanted: ExecuteOptions) {
  const executor = createExecutor({ deadlineMs: wanted.deadlineMs, compileAtUse: 1 });
  const compiled = await executor(wanted);
  const [ours, theirs] = [compiled, interpreted].map((result) => writeResponse(result).toString());
  if (ours !== theirs) throw new Error(`compiled ${ours}\ninterpreted ${theirs}`);
}

/** Starts the subgraphs over HTTP and the engine over them. */
export async function startFederation(
  subgraphs: Subgraphs,
  options: FederationOptions = {},
): Promise<Federation> {
  const {
    limits = {},
    deadlineMs = 5_000,
    callTimeoutMs = 3_000,
    exposeSubgraphErrors = false,
  } = options;
  const supergraph = parseSupergraph(compose(subgraphs));
  const seen: SeenRequest[] = [];
  let disturbance: Disturbance | null = null;
  const observe = (request: SeenRequest) => {
    seen.push(request);
    return disturbance?.(request) ?? null;
  };
  const servers = await Promise.all(
    Object.entries(subgraphs).map(async ([name, subgraph]) => {
      return { name, server: await startSubgraph(name, subgraph, observe) };
    }),
  );
  const urls = new Map(servers.map(({ name, server }) => [name, server.url]));
  const transport = createTransport(urls, { callTimeoutMs });
  const compile = createCompiler(supergraph, { limits });
  const planner = createPlanner(supergraph, { deadlineMs: 5_000, maxPlans: 500 });

  return {
    supergraph,
    seen,
    async run(request, permit) {
      const wanted = await prepare(request, permit);
      const { operation } = wanted;
      const result = await execute(wanted);
      const requests = [...seen];
      // What a mutation does it would do twice.
      if (operation.kind === 'query') await requireSameCompiled(result, wanted);
      seen.splice(0, seen.length, ...requests);
      return result;
    },
    async runCompiled(request) {
      let how = '';
      const onExecuted = (done: string) => {
        how = done;
      };
      const executor = createExecutor({ deadlineMs, compileAtUse: 1, onExecuted });
      const result = await executor(await prepare(request));
      return { result, how };
    },
    disturb(next) {
      disturbance = next;
    },
    async close() {
      planner.close();
      await transport.close();
      await Promise.all(servers.map(({ server }) => server.close()));
    },
  };

  async function prepare(
    request: OperationRequest,
    permit: (document: DocumentNode) => DocumentNode = (document) => document,
  ): Promise<ExecuteOptions> {
    seen.length = 0;
    const operation = compile(request);
    const document = settleConditions(permit(operation.document), operation.variables);
    const plan = await planner.plan(document, print(document));
    return {
      plan,
      operation,
      transport,
      introspectionSchema: supergraph.schema,
      deadlineMs,
      exposeSubgraphErrors,
    };
  }
}
