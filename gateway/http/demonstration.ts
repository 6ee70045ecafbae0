import type { FastifyInstance } from 'fastify';
import { ApiError } from '../../schema/contract/errors.ts';
import type { Issuer } from '../authenticate/issuer.ts';
import type { Persona } from '../authenticate/personas.ts';
import { requirePreflight } from './preflight.ts';
import { DATA_HEADERS } from './security-headers.ts';

export interface Demonstration {
  readonly issuer: Issuer;
  loadPersonas(): Promise<readonly Persona[]>;
  now(): Date;
}

/** Lets anyone take on a demonstration identity. Never served in production. */
export function serveDemonstration(app: FastifyInstance, demonstration: Demonstration): void {
  const { issuer, loadPersonas, now } = demonstration;

  app.get('/demonstration/identities', async (_, reply) => {
    const personas = await loadPersonas();
    reply.headers(DATA_HEADERS);
    return personas.map(({ persona, title, agency, role, purposes, matters }) => {
      return { persona, title, agency, role, purposes, matters };
    });
  });

  app.post('/demonstration/token', async ({ body, raw }, reply) => {
    requirePreflight('POST', raw.headersDistinct);
    const name = parseName(body);
    const persona = (await loadPersonas()).find((candidate) => candidate.persona === name);
    if (persona === undefined) {
      throw new ApiError('REQUEST_INVALID', { detail: 'persona names no demonstration identity.' });
    }
    reply.headers(DATA_HEADERS);
    return { token: await issuer.issue(persona, now()) };
  });
}

function parseName(body: unknown): unknown {
  try {
    return JSON.parse(String(body)).persona;
  } catch {
    throw new ApiError('REQUEST_INVALID', { detail: 'The JSON text cannot be read.' });
  }
}
