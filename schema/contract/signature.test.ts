import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { httpbis } from 'http-message-signatures';
import { CONTEXT_HEADER, encodeContext } from './call.ts';
import { PUBLIC_CALLER } from './caller.ts';
import { createNonceStore, signCall, verifyCall } from './signature.ts';

const NOW = 1_795_000_000;
const key = { id: 'health', secret: createSecretKey(Buffer.alloc(32)) };
const call = { path: '/graphql', body: '{"query":"{ __typename }"}', context: 'eyJhIjoxfQ' };

function received(change: Partial<{ path: string; body: string; headers: object }> = {}) {
  const headers = { ...signCall(call, key, NOW), ...change.headers };
  return { path: change.path ?? call.path, body: Buffer.from(change.body ?? call.body), headers };
}

const refusal = expect.objectContaining({ code: 'SIGNATURE_INVALID' });

it('signs in visible ASCII alone, whatever a caller is called and a body says', () => {
  const strange = 'a\r\nx-role: admin\0药🩺\ud800';
  const context = encodeContext({
    audience: 'health',
    caller: { ...PUBLIC_CALLER, subject: strange },
    reason: { purpose: null, matter: null },
    operationId: strange,
  });

  const values = Object.values(signCall({ ...call, body: strange, context }, key, NOW));

  expect(values.filter((value) => !/^[\x21-\x7e]( ?[\x21-\x7e])*$/.test(value))).toEqual([]);
});

describe('verifyCall', () => {
  it('accepts what signCall signed', () => {
    expect(() => verifyCall(received(), key, createNonceStore(), NOW)).not.toThrow();
  });

  it('signs as another implementation of RFC 9421 expects', async () => {
    const headers = signCall(call, key, Math.floor(Date.now() / 1000));
    const { createHmac } = await import('node:crypto');

    const isValid = await httpbis.verifyMessage(
      {
        all: true,

        keyLookup: async () => ({
          id: key.id,
          algs: ['hmac-sha256'],
          verify: async (base: Buffer, signature: Buffer) =>
            createHmac('sha256', key.secret).update(base).digest().equals(signature),
        }),
      },
      { method: 'POST', url: 'http://health.local/graphql', headers: { ...headers } },
    );

    expect(isValid).toBe(true);
  });

  it.each([
    ['no headers at all', { headers: { signature: undefined, 'signature-input': undefined } }],
    ['another body', { body: '{"query":"{ other }"}' }],
    ['another path', { path: '/other' }],
    ['another context', { headers: { [CONTEXT_HEADER]: 'eyJhIjoyfQ' } }],
    ['a repeated header', { headers: { [CONTEXT_HEADER]: [call.context, call.context] } }],
    ['a signature that is not base64', { headers: { signature: 'yaolian=:***:' } }],
    ['fewer components', { headers: { 'signature-input': 'yaolian=("@method");created=1' } }],
  ])('refuses a call with %s', (_, change) => {
    expect(() => verifyCall(received(change), key, createNonceStore(), NOW)).toThrow(refusal);
  });

  it('refuses a call for another subgraph, or under another secret', () => {
    const other = { ...key, id: 'public-security' };
    const secret = { ...key, secret: createSecretKey(Buffer.alloc(32, 1)) };

    expect(() => verifyCall(received(), other, createNonceStore(), NOW)).toThrow(refusal);
    expect(() => verifyCall(received(), secret, createNonceStore(), NOW)).toThrow(refusal);
  });

  it.each([
    ['61 s old', NOW + 61],
    ['from the future', NOW - 6],
  ])('refuses a call that is %s', (_, now) => {
    expect(() => verifyCall(received(), key, createNonceStore(), now)).toThrow(refusal);
  });

  it('refuses a call that was signed before it could remember, for it may have been taken then', () => {
    const nonces = createNonceStore(NOW + 1);

    expect(() => verifyCall(received(), key, nonces, NOW + 2)).toThrow(refusal);
  });

  it('refuses a call that it has seen, as long as the call lives', () => {
    const nonces = createNonceStore();
    const replayed = received();

    verifyCall(replayed, key, nonces, NOW);

    for (const later of [0, 1, 30, 59]) {
      expect(() => verifyCall(replayed, key, nonces, NOW + later)).toThrow(refusal);
    }
  });
});
