import { buildSubgraphSchema } from '@apollo/subgraph';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, graphql, parse, print } from 'graphql';
import { createCompiler, type OperationRequest } from '../../../gateway/compile/compile.ts';
import { parseSupergraph } from '../../../gateway/compile/supergraph.ts';
import {
  type ExecuteOptions,
  execute,
  type SubgraphTransport,
} from '../../../gateway/execute/execute.ts';
import { createPlanner } from '../../../gateway/plan/planner.ts';
import { settleConditions } from '../../../gateway/plan/settle-conditions.ts';
import { compose } from '../support/federation.ts';
import { withLink } from '../support/subgraph-server.ts';
import { compareBothWays } from './both-ways.ts';
import { differenceOf, isPartOf, type Outcome } from './compare.ts';
import { createFaultyTransport } from './faulty-transport.ts';
import { featuresOf } from './features.ts';
import { mangle } from './mangle.ts';
import { createModel, type FederationModel } from './model.ts';
import { createOperation } from './operation.ts';
import { createRandom, hashOf } from './random.ts';
import { toMergedSdl, toSubgraphSdl } from './sdl.ts';
import { createResolvers, type WorldOptions, type WorldState } from './world.ts';

export interface Trial {
  /** Why the answers differ, or null. */
  readonly difference: string | null;
  readonly request: OperationRequest;
  /** How the executor did it each time. */
  readonly ways: readonly string[];
  /** What the operation met: of the language, of federation, of faults. */
  readonly features: ReadonlySet<string>;
}

/** Runs operations against a federation that the seed decides and against the same data in one schema. */
export async function* runTrials(seed: number, operations: number): AsyncIterable<Trial> {
  const model = createModel(seed);
  const world = {
    errorShare: seed % 3 === 0 ? 0.03 : 0,
    nullShare: seed % 3 === 1 ? 0.06 : 0,
  };
  const engineState: WorldState = { deeds: 0 };
  const schemas = toSubgraphs(model, world, engineState);
  const supergraph = parseSupergraph(
    compose(
      Object.fromEntries(
        model.subgraphs.map((name) => [name, { sdl: toSubgraphSdl(model, name) }]),
      ),
    ),
  );
  const mergedState: WorldState = { deeds: 0 };
  const merged = makeExecutableSchema({
    typeDefs: toMergedSdl(model),
    resolvers: createResolvers(model, world, { home: null, state: mergedState }) as never,
    resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
  });

  const compile = createCompiler(supergraph);
  const planner = createPlanner(supergraph, { deadlineMs: 60_000, maxPlans: 10 });
  const random = createRandom(seed + 1);
  for (let i = 0; i < operations; i += 1) {
    const request = createOperation(merged, random);
    const lostShare = i % 4 === 3 ? 0.2 : 0;
    const ways: string[] = [];
    const features = new Set(featuresOf(request, model, merged));
    const note = (feature: string) => void features.add(feature);
    const difference = await tryOut(request, { lostShare, ways, note });
    yield { request, difference, ways, features };
  }
  planner.close();

  interface Case {
    readonly lostShare: number;
    readonly ways: string[];
    readonly note: (feature: string) => void;
  }

  async function tryOut(request: OperationRequest, tried: Case): Promise<string | null> {
    try {
      return (await compareAnswers(request, tried)) ?? (await compareWays(request, tried));
    } catch (error) {
      return `thrown ${error} ${(error as { originalError?: unknown }).originalError ?? ''}`;
    }
  }

  /** As the subgraphs answer, and with answers that were tampered with. */
  async function compareWays(
    request: OperationRequest,
    { ways, ...tried }: Case,
  ): Promise<string | null> {
    const options = await toOptions(request, tried);
    for (const isMangled of [false, true]) {
      const transport = isMangled ? mangling(options.transport, request.query) : options.transport;
      const { how, difference } = await compareBothWays({ ...options, transport }, () => {
        engineState.deeds = 0;
      });
      ways.push(how);
      if (difference !== null) return difference;
    }
    return null;
  }

  async function compareAnswers(
    request: OperationRequest,
    { lostShare, note }: Omit<Case, 'ways'>,
  ): Promise<string | null> {
    const reference = await answerFromMerged(request);
    if (reference.errors.length > 0)
      note(world.errorShare > 0 ? 'resolver error' : 'missing value');
    engineState.deeds = 0;
    const engine = await execute(await toOptions(request, { lostShare, note }));
    if (lostShare === 0) return differenceOf(engine, reference);
    return isPartOf(engine, reference) ? null : `lost ${differenceOf(engine, reference)}`;
  }

  async function answerFromMerged({ query, variables }: OperationRequest): Promise<Outcome> {
    mergedState.deeds = 0;
    const { data, errors = [] } = await graphql({
      schema: merged,
      source: query,
      variableValues: { ...variables },
    });
    return { data, errors };
  }

  async function toOptions(
    request: OperationRequest,
    { lostShare, note }: Omit<Case, 'ways'>,
  ): Promise<ExecuteOptions> {
    const operation = compile(request);
    const document = settleConditions(operation.document, operation.variables);
    return {
      plan: await planner.plan(document, print(document)),
      operation,
      transport: createFaultyTransport(schemas, { lostShare, note }),
      introspectionSchema: supergraph.schema,
      deadlineMs: 10_000,
    };
  }
}

/** The subgraphs of a federation, to be called in this process. */
export function toSubgraphs(
  model: FederationModel,
  world: WorldOptions,
  state: WorldState,
): ReadonlyMap<string, GraphQLSchema> {
  return new Map(
    model.subgraphs.map((home) => {
      const resolvers = createResolvers(model, world, { home, state });
      return [home, toSubgraph(toSubgraphSdl(model, home), resolvers)];
    }),
  );
}

function mangling(transport: SubgraphTransport, seed: string): SubgraphTransport {
  return async (call) => {
    const { body, ...reply } = await transport(call);
    const isSpared = hashOf(call.body + seed) % 3 === 0;
    const text = body.toString();
    return { ...reply, body: isSpared ? body : Buffer.from(mangle(text, call.body + seed)) };
  };
}

function toSubgraph(
  sdl: string,
  resolvers: Record<string, Record<string, unknown>>,
): GraphQLSchema {
  const typeDefs = parse(withLink(sdl));
  const known = new Set(
    sdl.match(/\b(?:type|interface|union) (\w+)/g)?.map((text) => text.split(' ')[1]),
  );
  const mine = Object.entries(resolvers).flatMap(([type, fields]) => {
    if (!known.has(type)) return [];
    const body = new RegExp(`type ${type}\\b[^{]*{([^\\n]*)}`).exec(sdl)?.[1] ?? '';
    const isDefined = (name: string) =>
      name.startsWith('__') || new RegExp(`(?:^|\\s)${name}[(:]`).test(body);
    return [[type, Object.fromEntries(Object.entries(fields).filter(([name]) => isDefined(name)))]];
  });
  return buildSubgraphSchema([{ typeDefs, resolvers: Object.fromEntries(mine) }]);
}
