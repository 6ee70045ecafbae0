import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { Persona } from './personas.ts';

/** Signs tokens for demonstration identities. A real agency's identity provider takes its place in production. */
export interface Issuer {
  /** The file with the public keys, for `JWKS_FILE`. */
  readonly jwksPath: string;
  /** A bearer token that holds for eight hours, or null for the public, which needs none. */
  issue(persona: Persona, now: Date): Promise<string | null>;
}

export const DEMONSTRATION_ISSUER = 'https://demonstration.yaolian.example';
export const DEMONSTRATION_AUDIENCE = 'yaolian';

export interface IssuerOptions {
  /** Folder of the key pair; made when missing, readable by its owner only. */
  readonly directory: string;
  readonly issuer?: string;
  readonly audience?: string;
}

/** Opens the local issuer: reads its key pair, or makes one at the first start. */
export async function openIssuer(options: IssuerOptions): Promise<Issuer> {
  const { directory, issuer = DEMONSTRATION_ISSUER, audience = DEMONSTRATION_AUDIENCE } = options;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const jwk = await loadPrivateKey(directory);
  const jwksPath = await publish(jwk, directory);

  return {
    jwksPath,
    issue: async (persona, now) => {
      if (persona.role === 'public') return null;
      const issuedAt = Math.floor(now.getTime() / 1000);
      return new SignJWT(toClaims(persona))
        .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid!, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + LIFETIME_S)
        .sign(jwk);
    },
  };
}

const LIFETIME_S = 8 * 60 * 60;

function toClaims({ subject, agency, role, region, grids, creditCode }: Persona) {
  return { sub: subject, agency, role, region, grids, uscc: creditCode };
}

async function loadPrivateKey(directory: string): Promise<JWK> {
  const path = join(directory, 'issuer.private.jwk');
  if (!existsSync(path)) await createKey(path);
  return JSON.parse(await readFile(path, 'utf8'));
}

/** Of two processes that start at the same time one gives the key its name, and both use that one. */
async function createKey(path: string): Promise<void> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const key = { ...jwk, alg: 'EdDSA', use: 'sig', kid: await calculateJwkThumbprint(jwk) };

  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(key), { mode: 0o600 });
  await link(draft, path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause;
  });
  await unlink(draft);
}

async function publish(jwk: JWK, directory: string): Promise<string> {
  const { d: _secret, ...publicKey } = jwk as JWK & { d: string };
  const path = join(directory, 'jwks.json');
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify({ keys: [publicKey] }));
  await rename(draft, path);
  return path;
}
