import { errors, jwtVerify } from 'jose';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import type { RequestHeaders } from '../http/request.ts';
import { parseClaims } from './claims.ts';
import { type HeaderRule, readHeader } from './header.ts';
import type { KeySet } from './keys.ts';
import type { TokenMemory, VerifiedToken } from './token-memory.ts';

export interface TokenRules {
  readonly keys: KeySet;
  readonly issuer: string;
  readonly audience: string;
  readonly now: () => Date;
  /** Left out where every token is verified each time. */
  readonly recall?: TokenMemory;
}

/** Signature algorithms that a token may use, whatever its header says and whatever a key could do. */
export const TOKEN_ALGORITHMS = ['EdDSA', 'ES256'] as const;

/** How far an issuer's clock may be off. */
const CLOCK_TOLERANCE_S = 30;

const AUTHORIZATION: HeaderRule = {
  name: 'authorization',
  maxLength: 8_192,
  code: 'TOKEN_INVALID',
};

/**
 * Who makes the request: the bearer of a token, or the public when there is none.
 *
 * @throws ApiError TOKEN_INVALID: the token is malformed, expired, signed by a stranger or for someone else;
 *   TOKEN_UNVERIFIABLE: the issuer's keys can't be had.
 * @see RFC 6750, RFC 7519, RFC 8725
 */
export async function identify(headers: RequestHeaders, rules: TokenRules): Promise<Caller> {
  const authorization = readHeader(headers, AUTHORIZATION);
  if (authorization === null) return PUBLIC_CALLER;
  const { recall = verifyAnew } = rules;
  return recall(authorization, () => verify(authorization, rules));
}

const verifyAnew: TokenMemory = async (authorization, verify) =>
  (await verify(authorization)).caller;

async function verify(authorization: string, rules: TokenRules): Promise<VerifiedToken> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw new ApiError('TOKEN_INVALID');
  const claims = await readClaims(token, rules).catch(refuse);
  try {
    return { caller: parseClaims(claims), endsAt: (claims.exp! + CLOCK_TOLERANCE_S) * 1000 };
  } catch (cause) {
    throw new ApiError('TOKEN_INVALID', { cause });
  }
}

async function readClaims(token: string, { keys, issuer, audience, now }: TokenRules) {
  const { payload } = await jwtVerify(token, keys.find, {
    issuer,
    audience,
    algorithms: [...TOKEN_ALGORITHMS],
    clockTolerance: CLOCK_TOLERANCE_S,
    requiredClaims: ['sub', 'exp'],
    currentDate: now(),
  });
  return payload;
}

/** Whatever jose says of the token is the token's fault; a key set that can't be fetched or read is not. */
function refuse(cause: unknown): never {
  const isOurs =
    !(cause instanceof errors.JOSEError) ||
    cause instanceof errors.JWKSTimeout ||
    cause instanceof errors.JWKSInvalid ||
    cause.code === 'ERR_JOSE_GENERIC';
  throw new ApiError(isOurs ? 'TOKEN_UNVERIFIABLE' : 'TOKEN_INVALID', { cause });
}
