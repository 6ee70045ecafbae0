import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PlainSubgraph, startPlainSubgraph } from '../../faults/support/plain-subgraph.ts';
import { makeCertificate } from '../../support/certificate.ts';
import { makeTemporary } from '../../support/temporary.ts';
import { type GatewayProcess, startGatewayProcess } from './support/gateway-process.ts';
import { writeSupergraph } from './support/supergraph.ts';

const DAY_MS = 24 * 3_600_000;
const HOSTS = ['127.0.0.1', 'localhost'];
const issuer = makeCertificate({ hosts: ['authority.example'] });
const CERTIFICATES = {
  proven: makeCertificate({ hosts: HOSTS, issuer }),
  selfMade: makeCertificate({ hosts: HOSTS }),
  otherHost: makeCertificate({ hosts: ['127.0.0.2', 'other.example'], issuer }),
  expired: makeCertificate({ hosts: HOSTS, issuer, expiresAt: new Date(Date.now() - DAY_MS) }),
};
const NAMES = Object.keys(CERTIFICATES) as (keyof typeof CERTIFICATES)[];

const temporary = makeTemporary();
const file = join(temporary.path, 'supergraph.graphql');
const authorities = join(temporary.path, 'authorities.pem');
const subgraphs = new Map<string, PlainSubgraph>();
let gateway: GatewayProcess;

beforeAll(async () => {
  writeFileSync(authorities, issuer.cert);
  for (const name of NAMES) subgraphs.set(name, await startSecure(name));
  writeSupergraph(file, [
    ...NAMES.map((name) => ({ name, url: addressOf(name), sdl: `type Query { ${name}: Int }` })),
    { name: 'byName', url: addressOf('proven', 'localhost'), sdl: 'type Query { byName: Int }' },
    { name: 'plain', url: addressOf('proven', 'plain'), sdl: 'type Query { plain: Int }' },
  ]);
  gateway = await startGatewayProcess(['--ungoverned', '--supergraph', file], {
    NODE_EXTRA_CA_CERTS: authorities,
  });
}, 60_000);
afterAll(async () => {
  await gateway?.stop();
  for (const subgraph of subgraphs.values()) subgraph.close();
  temporary.remove();
});

function startSecure(name: keyof typeof CERTIFICATES): Promise<PlainSubgraph> {
  const fields = [...NAMES, 'byName', 'plain'];
  const values = Object.fromEntries(fields.map((field) => [field, 1]));
  return startPlainSubgraph(
    `type Query { ${fields.join(': Int ')}: Int }`,
    values,
    CERTIFICATES[name],
  );
}

function addressOf(name: string, how: 'localhost' | 'plain' | null = null): string {
  const { url } = subgraphs.get(name)!;
  if (how === 'localhost') return url.replace('127.0.0.1', 'localhost');
  return how === 'plain' ? url.replace('https:', 'http:') : url;
}

async function ask(query: string) {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as {
    readonly data: Readonly<Record<string, unknown>>;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
}

describe('a subgraph behind TLS', () => {
  it.each(['proven', 'byName'])('answers when it is who it says: %s', async (field) => {
    await expect(ask(`{ ${field} }`)).resolves.toEqual({ data: { [field]: 1 } });
  });

  it('is asked again over the connection that there is', async () => {
    await ask('{ proven }');
    const { calls, connections } = subgraphs.get('proven')!;
    const before = { calls: calls.length, connections: connections() };

    for (let i = 0; i < 20; i += 1) await ask('{ proven }');

    expect(calls.length - before.calls).toBe(20);
    expect(connections()).toBe(before.connections);
  });

  it('is found to be there by the look at health', async () => {
    const response = await fetch(`${gateway.url}/health/ready`);
    const { subgraphs } = (await response.json()) as { subgraphs: Record<string, boolean> };

    expect(subgraphs).toEqual({
      proven: true,
      byName: true,
      selfMade: false,
      otherHost: false,
      expired: false,
      plain: false,
    });
  });

  it.each([
    ['signed its certificate itself', 'selfMade'],
    ["shows another host's certificate", 'otherHost'],
    ['shows a certificate that has expired', 'expired'],
  ])('is told nothing when it %s', async (_, name) => {
    const { data, errors = [] } = await ask(`{ proven ${name} }`);

    expect(data).toEqual({ proven: 1, [name]: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(subgraphs.get(name)!.calls).toEqual([]);
  });

  it('is not understood in the clear', async () => {
    const { data, errors = [] } = await ask('{ plain }');

    expect(data).toEqual({ plain: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  });

  it('is given no cause for a warning by the gateway', () => {
    expect(gateway.output()).not.toMatch(/warning/i);
  });
});
