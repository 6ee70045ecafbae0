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
import { mangle } from './mangle.ts';
import { createModel } from './model.ts';
import { createOperation } from './operation.ts';
import { createRandom, hashOf } from './random.ts';
import { toMergedSdl, toSubgraphSdl } from './sdl.ts';
import { createResolvers } from './world.ts';

export interface Trial {
  /** Why the answers differ, or null. */
  readonly difference: string | null;
  readonly request: OperationRequest;
  /** How often the executor went which way. */
  readonly ways: readonly string[];
}

/** Runs operations against a federation that the seed decides and against the same data in one schema. */
export async function* runTrials(seed: number, operations: number): AsyncIterable<Trial> {
  const model = createModel(seed);
  const options = { errorShare: seed % 3 === 0 ? 0.03 : 0 };
  const subgraphs = model.subgraphs.map((name) => ({ name, sdl: toSubgraphSdl(model, name) }));
  const resolvers = createResolvers(model, options, true);
  const schemas = new Map(subgraphs.map(({ name, sdl }) => [name, toSubgraph(sdl, resolvers)]));
  const supergraph = parseSupergraph(
    compose(Object.fromEntries(subgraphs.map(({ name, sdl }) => [name, { sdl }]))),
  );
  const merged = makeExecutableSchema({
    typeDefs: toMergedSdl(model),
    resolvers: createResolvers(model, options, false) as never,
    resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
  });

  const compile = createCompiler(supergraph);
  const planner = createPlanner(supergraph, { deadlineMs: 10_000, maxPlans: 10 });
  const random = createRandom(seed + 1);
  for (let i = 0; i < operations; i += 1) {
    const request = createOperation(merged, random);
    const lostShare = i % 4 === 3 ? 0.2 : 0;
    const ways: string[] = [];
    const difference =
      (await compareAnswers(request, lostShare)) ?? (await compareWays(request, lostShare, ways));
    yield { request, difference, ways };
  }
  planner.close();

  /** As the subgraphs answer, and with answers that were tampered with. */
  async function compareWays(
    request: OperationRequest,
    lostShare: number,
    ways: string[],
  ): Promise<string | null> {
    const options = await toOptions(request, lostShare);
    for (const isMangled of [false, true]) {
      const transport = isMangled ? mangling(options.transport, request.query) : options.transport;
      const { how, difference } = await compareBothWays({ ...options, transport });
      ways.push(how);
      if (difference !== null) return difference;
    }
    return null;
  }

  async function compareAnswers(
    request: OperationRequest,
    lostShare: number,
  ): Promise<string | null> {
    const reference = await answerFromMerged(request);
    try {
      const engine = await answerFromEngine(request, lostShare);
      if (lostShare === 0) return differenceOf(engine, reference);
      return isPartOf(engine, reference) ? null : `lost ${differenceOf(engine, reference)}`;
    } catch (error) {
      return `thrown ${error} ${(error as { originalError?: unknown }).originalError ?? ''}`;
    }
  }

  async function answerFromMerged({ query, variables }: OperationRequest): Promise<Outcome> {
    const { data, errors = [] } = await graphql({
      schema: merged,
      source: query,
      variableValues: { ...variables },
    });
    return { data, errors };
  }

  async function answerFromEngine(request: OperationRequest, lostShare: number): Promise<Outcome> {
    return execute(await toOptions(request, lostShare));
  }

  async function toOptions(request: OperationRequest, lostShare: number): Promise<ExecuteOptions> {
    const operation = compile(request);
    const document = settleConditions(operation.document, operation.variables);
    return {
      plan: await planner.plan(document, print(document)),
      operation,
      transport: createLossyTransport(schemas, lostShare),
      introspectionSchema: supergraph.schema,
      deadlineMs: 10_000,
    };
  }
}

function mangling(transport: SubgraphTransport, seed: string): SubgraphTransport {
  return async (call) => {
    const { body, ...reply } = await transport(call);
    const isSpared = hashOf(call.body + seed) % 3 === 0;
    const text = body.toString();
    return { ...reply, body: isSpared ? body : Buffer.from(mangle(text, call.body + seed)) };
  };
}

export function toSubgraph(
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

/** Calls the subgraphs in this process; a share of the calls, which their text decides, fails. */
export function createLossyTransport(
  schemas: ReadonlyMap<string, GraphQLSchema>,
  lostShare: number,
): SubgraphTransport {
  return async ({ subgraph, body }) => {
    const { query, variables } = JSON.parse(body);
    const isLost = hashOf(subgraph + body) % 1000 < lostShare * 1000;
    const answer = isLost
      ? null
      : await graphql({ schema: schemas.get(subgraph)!, source: query, variableValues: variables });
    return { status: isLost ? 503 : 200, headers: {}, body: Buffer.from(JSON.stringify(answer)) };
  };
}
