import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createCompiler } from '../../gateway/compile/compile.ts';
import { parseSupergraph } from '../../gateway/compile/supergraph.ts';
import { createEvents } from '../../gateway/execute/events.ts';
import { openSource } from '../../gateway/execute/subscribe.ts';
import { createPlanner } from '../../gateway/plan/planner.ts';
import { compose } from './support/federation.ts';

const supergraph = parseSupergraph(
  compose({
    alerts: {
      sdl: `
        type Query { last: Alert }
        type Subscription { raised(region: ID!): Alert }
        type Alert { text: String shop: Shop }
        type Shop @key(fields: "id") { id: ID! }`,
    },
    shops: { sdl: 'type Shop @key(fields: "id") { id: ID! name: String }' },
  }),
);
const events = [
  'event: next\ndata: {"data":{"k0_raised":{"text":"recall","shop":{"__typename":"Shop","id":"7"}}}}\n\n',
  ': keep-alive\n\nevent: next\ndata: {"data":null,"errors":[{"message":"x"}]}\n\nevent: comp',
  'lete\ndata:\n\n',
];
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of events) response.write(event);
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('adds to each event what the other subgraphs know, and ends with the stream', async () => {
  const { port } = server.address() as AddressInfo;
  const operation = createCompiler(supergraph)({
    query: 'subscription { a: raised(region: 1) { shop { name } text } }',
  });
  const planner = createPlanner(supergraph, { deadlineMs: 5_000, maxPlans: 1 });
  const { document, id } = operation;
  const options = {
    plan: await planner.plan(document, id),
    operation,
    transport: async () => {
      return {
        status: 200,
        headers: {},
        body: Buffer.from('{"data":{"_entities":[{"name":"Herbs"}]}}'),
      };
    },
    introspectionSchema: supergraph.schema,
    deadlineMs: 5_000,
  };
  const urls = new Map([['alerts', `http://127.0.0.1:${port}/`]]);
  const source = openSource(options, createEvents(urls), new AbortController().signal);
  const seen = [];
  for await (const event of source.events) {
    const { data, errors, reports } = await source.complete(event, options);
    const codes = errors.map(({ extensions }) => extensions?.code);
    seen.push({ data, codes, reported: reports.map(({ subgraph }) => subgraph) });
  }
  planner.close();

  expect(seen).toEqual([
    { data: { a: { shop: { name: 'Herbs' }, text: 'recall' } }, codes: [], reported: ['alerts'] },
    { data: { a: null }, codes: ['SUBGRAPH_ERROR'], reported: ['alerts'] },
  ]);
});
