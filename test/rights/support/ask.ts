import type { Stack } from '../../support/stack.ts';
import type { Asker } from './askers.ts';

/** An answer as text, as the client got it. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export type Ask = (query: string) => Promise<RawAnswer>;

/** Asks as one identity with one reason, and keeps the bytes. */
export async function askAs(stack: Stack, asker: Asker): Promise<Ask> {
  const headers = await headersOf(stack, asker);
  return async (query) => {
    const response = await fetch(`${stack.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    };
  };
}

export async function headersOf(stack: Stack, { persona, purpose, matterNo }: Asker) {
  const token = await stack.tokenFor(persona);
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(purpose !== null && { 'x-purpose': purpose }),
    ...(matterNo !== null && { 'x-matter': encodeURIComponent(matterNo) }),
  };
}

/** Headers that are another's in every answer. */
const OF_THE_MOMENT = ['date', 'x-request-id'];
/** Sealed with a new nonce each time; only its length can tell anything. */
const CURSOR = /"([A-Za-z0-9_-]{40,})"/g;
const DIGEST = /^[0-9a-f]{64}$/;
const RECORD = /"recordId":"[0-9a-f-]{36}"/;

/** What must not depend on anything that the caller may not see: the whole answer. */
export function comparable({ status, headers, text }: RawAnswer): string {
  const kept = Object.entries(headers).filter(([name]) => !OF_THE_MOMENT.includes(name));
  const body = text
    .replace(RECORD, '"recordId":""')
    .replace(CURSOR, (whole, inside) =>
      DIGEST.test(inside) ? whole : `"cursor:${inside.length}"`,
    );
  return JSON.stringify([status, Object.fromEntries(kept), body]);
}
