import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  base64url,
  type CryptoKey,
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { identify, type TokenRules } from './identify.ts';

const NOW = new Date('2026-11-21T08:00:00Z');
const NOW_S = NOW.getTime() / 1000;

const CLAIMS: JWTPayload = {
  iss: 'https://issuer.example',
  aud: 'yaolian',
  sub: 'officer-7',
  iat: NOW_S,
  exp: NOW_S + 600,
  agency: 'market-supervision',
  role: 'grid-supervisor',
  region: '210106',
  grids: ['210106-01'],
  uscc: null,
};

let ours: CryptoKey;
let stranger: CryptoKey;
let publicPem: string;
let rules: TokenRules;

beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  ours = pair.privateKey;
  publicPem = await exportSPKI(pair.publicKey);
  stranger = (await generateKeyPair('EdDSA')).privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'EdDSA', use: 'sig' };
  const keys = { find: createLocalJWKSet({ keys: [jwk] }), isLoaded: async () => true };
  rules = { keys, issuer: 'https://issuer.example', audience: 'yaolian', now: () => NOW };
});

function sign(changes: Record<string, unknown> = {}, key = ours): Promise<string> {
  const claims = Object.entries({ ...CLAIMS, ...changes }).filter(
    ([, value]) => value !== 'ABSENT',
  );
  return new SignJWT(Object.fromEntries(claims))
    .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
    .sign(key);
}

const bearing = (token: string) => identify({ authorization: [`Bearer ${token}`] }, rules);

const refusal = expect.objectContaining({ code: 'TOKEN_INVALID', status: 401 });

describe('identify', () => {
  it('takes everyone without a token for the public', async () => {
    await expect(identify({}, rules)).resolves.toBe(PUBLIC_CALLER);
  });

  it('reads the caller from the claims', async () => {
    await expect(bearing(await sign())).resolves.toEqual({
      subject: 'officer-7',
      agency: 'market-supervision',
      role: 'grid-supervisor',
      region: '210106',
      grids: ['210106-01'],
      creditCode: null,
    });
  });

  it.each([
    ['25 s after its end', { exp: NOW_S - 25 }],
    ['25 s before its beginning', { nbf: NOW_S + 25 }],
  ])('forgives a clock that is off: %s', async (_, changes) => {
    await expect(bearing(await sign(changes))).resolves.toMatchObject({ subject: 'officer-7' });
  });

  it.each<[string, Record<string, unknown>]>([
    ['has expired', { exp: NOW_S - 61 }],
    ['never expires', { exp: 'ABSENT' }],
    ['is not valid yet', { nbf: NOW_S + 61 }],
    ['is for another gateway', { aud: 'elsewhere' }],
    ['is for nobody', { aud: 'ABSENT' }],
    ['comes from another issuer', { iss: 'https://other.example' }],
    ['names no issuer', { iss: 'ABSENT' }],
    ['names no subject', { sub: 'ABSENT' }],
    ['has the subject of the public', { sub: 'public' }],
    ['has a subject with a line break', { sub: 'a\nb' }],
    ['has no role', { role: 'ABSENT' }],
    ['has an unknown role', { role: 'admin' }],
    ['has two roles', { role: ['case-officer', 'police-officer'] }],
    ['has the role of the public', { role: 'public', agency: 'public' }],
    ['has a role of another agency', { role: 'police-officer' }],
    ['has an unknown agency', { agency: 'tax' }],
    ['has a region in letters', { region: 'all' }],
    ['has a region of odd length', { region: '21010' }],
    ['has a region as a number', { region: 210106 }],
    ['has grids that are no list', { grids: '210106-01' }],
    ['has a grid that is no code', { grids: ['%'] }],
    [
      'has a credit code with a letter that the standard leaves out',
      { uscc: '91110000MA0TE5TO1U' },
    ],
    ['is a partner without a credit code', { role: 'chain-partner', agency: 'partner' }],
  ])('refuses a token that %s', async (_, changes) => {
    await expect(bearing(await sign(changes))).rejects.toEqual(refusal);
  });

  it('refuses a token signed by a stranger', async () => {
    await expect(bearing(await sign({}, stranger))).rejects.toEqual(refusal);
  });

  it('refuses a token whose claims were changed', async () => {
    const [header, , signature] = (await sign()).split('.');
    const claims = base64url.encode(JSON.stringify({ ...CLAIMS, role: 'case-officer' }));

    await expect(bearing([header, claims, signature].join('.'))).rejects.toEqual(refusal);
  });

  it('refuses a token without a signature', async () => {
    const token = new UnsecuredJWT(CLAIMS).encode();

    await expect(bearing(token)).rejects.toEqual(refusal);
    await expect(bearing(`${token}e30`)).rejects.toEqual(refusal);
  });

  it.each(['HS256', 'HS512'])('refuses %s keyed with our public key', async (alg) => {
    const token = await new SignJWT(CLAIMS)
      .setProtectedHeader({ alg, kid: 'k1' })
      .sign(new TextEncoder().encode(publicPem));

    await expect(bearing(token)).rejects.toEqual(refusal);
  });

  it('refuses a token that brings its own key', async () => {
    const pair = await generateKeyPair('EdDSA', { extractable: true });
    const token = await new SignJWT(CLAIMS)
      .setProtectedHeader({ alg: 'EdDSA', jwk: await exportJWK(pair.publicKey), kid: 'k2' })
      .sign(pair.privateKey);

    await expect(bearing(token)).rejects.toEqual(refusal);
  });

  it.each([
    ['another scheme', ['Basic b2ZmaWNlcjpzZWNyZXQ=']],
    ['no token', ['Bearer ']],
    ['text', ['Bearer hello']],
    ['two tokens', ['Bearer a.b.c', 'Bearer a.b.c']],
    ['characters outside ASCII', ['Bearer a.b.药']],
    ['a control character', ['Bearer a.b.c\u0000']],
    ['more than anyone needs', [`Bearer ${'a'.repeat(9_000)}.b.c`]],
    ['a token that is no JSON', ['Bearer YQ.YQ.YQ']],
  ])('refuses an authorization header with %s', async (_, authorization) => {
    await expect(identify({ authorization }, rules)).rejects.toEqual(refusal);
  });

  it('does not blame the token when the keys cannot be had', async () => {
    const find = () => Promise.reject(new TypeError('fetch failed'));
    const broken = { ...rules, keys: { ...rules.keys, find } };

    await expect(
      identify({ authorization: [`Bearer ${await sign()}`] }, broken),
    ).rejects.toMatchObject({ code: 'TOKEN_UNVERIFIABLE', status: 503 });
  });
});
