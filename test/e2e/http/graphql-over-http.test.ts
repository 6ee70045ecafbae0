import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { makeTemporary } from '../../support/temporary.ts';
import { type GatewayProcess, startGatewayProcess } from './support/gateway-process.ts';
import { writeSupergraph } from './support/supergraph.ts';

const temporary = makeTemporary();
let gateway: GatewayProcess;

beforeAll(async () => {
  const file = join(temporary.path, 'supergraph.graphql');
  writeSupergraph(file, [
    { name: 'a', url: 'http://127.0.0.1:9/graphql', sdl: 'type Query { a: Int }' },
  ]);
  gateway = await startGatewayProcess(['--ungoverned', '--supergraph', file]);
}, 30_000);

afterAll(async () => {
  await gateway?.stop();
  temporary.remove();
});

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn: fetch });

  it('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ fn }) => {
    const result = await fn();

    expect(result).toMatchObject({ status: 'ok' });
  });
});
