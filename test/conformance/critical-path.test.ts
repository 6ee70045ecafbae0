import { expect, it } from '@jest/globals';
import { createCompiler } from '../../gateway/compile/compile.ts';
import { parseSupergraph } from '../../gateway/compile/supergraph.ts';
import { type SubgraphCall, writeResponse } from '../../gateway/execute/execute.ts';
import { createExecutor } from '../../gateway/execute/executor.ts';
import { createPlanner } from '../../gateway/plan/planner.ts';
import { eventually } from '../support/eventually.ts';
import { compose } from './support/federation.ts';

const supergraph = parseSupergraph(
  compose({
    slow: { sdl: 'type Query { weather: Weather } type Weather { sky: String }' },
    shops: { sdl: 'type Query { shop: Shop } type Shop @key(fields: "id") { id: ID! }' },
    names: { sdl: 'type Shop @key(fields: "id") { id: ID! name: String }' },
    signs: {
      sdl: `type Shop @key(fields: "id") {
        id: ID! name: String @external sign: String @requires(fields: "name")
      }`,
    },
  }),
);
const ANSWERS: Readonly<Record<string, string>> = {
  slow: '{"data":{"weather":{"sky":"blue"}}}',
  shops: '{"data":{"shop":{"__typename":"Shop","id":"7"}}}',
  names: '{"data":{"_entities":[{"name":"Herbs"}]}}',
  signs: '{"data":{"_entities":[{"sign":"[Herbs]"}]}}',
};

it('starts each fetch when its own inputs are there, however long others take', async () => {
  const operation = createCompiler(supergraph)({
    query: '{ weather { sky } shop { sign name } }',
  });
  const { document, id } = operation;
  const planner = createPlanner(supergraph, { deadlineMs: 10_000, maxPlans: 1 });
  const plan = await planner.plan(document, id);
  planner.close();
  const asked: string[] = [];
  const { promise: slowAnswer, resolve: answerSlowly } = Promise.withResolvers<void>();
  const transport = async ({ subgraph }: SubgraphCall) => {
    asked.push(subgraph);
    if (subgraph === 'slow') await slowAnswer;
    return { status: 200, headers: {}, body: Buffer.from(ANSWERS[subgraph]!) };
  };
  const executor = createExecutor({ deadlineMs: 10_000, compileAtUse: 1 });

  const result = executor({
    plan,
    operation,
    transport,
    introspectionSchema: supergraph.schema,
  });
  await eventually('the last fetch of the fast way', () => asked.includes('signs'));
  answerSlowly();

  expect(writeResponse(await result).toString()).toBe(
    '{"data":{"weather":{"sky":"blue"},"shop":{"sign":"[Herbs]","name":"Herbs"}}}',
  );
  expect(asked.toSorted()).toEqual(['names', 'shops', 'signs', 'slow']);
});
