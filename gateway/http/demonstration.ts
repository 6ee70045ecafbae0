import type { FastifyInstance } from 'fastify';
import { ApiError } from '../../schema/contract/errors.ts';
import { requirePreflight } from './preflight.ts';
import { DATA_HEADERS } from './security-headers.ts';

export interface Demonstration {
  /** What the console shows of every identity. */
  listIdentities(): Promise<readonly object[]>;
  /** A bearer token, null for an identity that needs none, undefined for an unknown name. */
  issueToken(persona: unknown): Promise<string | null | undefined>;
}

/** Lets anyone take on a demonstration identity. Never served in production. */
export function serveDemonstration(app: FastifyInstance, demonstration: Demonstration): void {
  app.get('/demonstration/identities', async (_, reply) => {
    reply.headers(DATA_HEADERS);
    return demonstration.listIdentities();
  });

  app.post('/demonstration/token', async ({ body, raw }, reply) => {
    requirePreflight('POST', raw.headersDistinct);
    const token = await demonstration.issueToken(parseName(body));
    if (token === undefined) {
      throw new ApiError('REQUEST_INVALID', { detail: 'persona names no demonstration identity.' });
    }
    reply.headers(DATA_HEADERS);
    return { token };
  });
}

function parseName(body: unknown): unknown {
  try {
    return JSON.parse(String(body)).persona;
  } catch {
    throw new ApiError('REQUEST_INVALID', { detail: 'The JSON text cannot be read.' });
  }
}
