import { hash, type KeyObject, timingSafeEqual } from 'node:crypto';
import { CONTEXT_HEADER } from './call.ts';
import { ApiError } from './errors.ts';
import { hmacSha256 } from './hmac.ts';
import { drawHex } from './random-hex.ts';

/** A call lives this long, so that a stolen one is soon worthless. */
export const CALL_LIFETIME_S = 60;
const CLOCK_SKEW_S = 5;
const LABEL = 'yaolian';
const COMPONENTS = `("@method" "@path" "content-digest" "${CONTEXT_HEADER}")`;

/** The secret that the gateway shares with one subgraph alone. */
export interface CallKey {
  /** Name of the subgraph. */
  readonly id: string;
  /** A key object: made into one for each call, a buffer would cost more than the signature. */
  readonly secret: KeyObject;
}

export interface SignedCall {
  readonly path: string;
  readonly body: string | Buffer;
  /** Value of the context header. */
  readonly context: string;
}

export type SignatureHeaders = Readonly<Record<string, string>>;

/**
 * Headers that prove a POST to a subgraph comes from the gateway: body digest, context, audience, expiry and nonce
 * are all covered.
 *
 * @param now seconds since 1970.
 * @see RFC 9421 (HTTP Message Signatures, hmac-sha256) and RFC 9530 (Content-Digest)
 */
export function signCall(call: SignedCall, key: CallKey, now: number): SignatureHeaders {
  const digest = contentDigest(call.body);
  const parameters =
    `${COMPONENTS};created=${now};expires=${now + CALL_LIFETIME_S};nonce="${drawHex()}"` +
    `;keyid="${key.id}";alg="hmac-sha256"`;
  const signature = hmacSha256(signatureBase(call, digest, parameters), key.secret);
  return {
    [CONTEXT_HEADER]: call.context,
    'content-digest': digest,
    'signature-input': `${LABEL}=${parameters}`,
    signature: `${LABEL}=:${signature}:`,
  };
}

export interface ReceivedCall {
  readonly path: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Remembers the nonces of calls that could still be replayed. */
export interface NonceStore {
  /** @returns false when the nonce was seen before, or could have been. */
  remember(nonce: string, created: number, now: number): boolean;
}

/**
 * Checks that a call is the gateway's, for this subgraph, unchanged, in time and new.
 *
 * @param now seconds since 1970.
 * @returns when it expires, in seconds since 1970.
 * @throws ApiError SIGNATURE_INVALID: whatever is wrong, in the same words.
 */
export function verifyCall(
  call: ReceivedCall,
  key: CallKey,
  nonces: NonceStore,
  now: number,
): number {
  const context = single(call.headers[CONTEXT_HEADER]);
  const digest = single(call.headers['content-digest']);
  const parameters = labelled(call.headers['signature-input']);
  const signature = /^:([A-Za-z0-9+/]+=*):$/.exec(labelled(call.headers.signature))?.[1] ?? '';

  const parts = PARAMETERS.exec(parameters)?.groups;
  if (parts === undefined || parts.components !== COMPONENTS || parts.keyid !== key.id) refuse();
  if (digest !== contentDigest(call.body)) refuse();

  const signed = { path: call.path, body: call.body, context };
  const expected = Buffer.from(
    hmacSha256(signatureBase(signed, digest, parameters), key.secret),
    'base64',
  );
  const given = Buffer.from(signature, 'base64');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) refuse();

  const [created, expires] = [Number(parts.created), Number(parts.expires)];
  const isInTime = created <= now + CLOCK_SKEW_S && now < expires;
  if (!isInTime || expires - created > CALL_LIFETIME_S) refuse();
  if (!nonces.remember(parts.nonce!, created, now)) refuse();
  return expires;
}

const PARAMETERS =
  /^(?<components>\([^)]*\));created=(?<created>\d{1,12});expires=(?<expires>\d{1,12});nonce="(?<nonce>[\w-]{8,64})";keyid="(?<keyid>[\w-]+)";alg="hmac-sha256"$/;

/**
 * A store for one process: nonces are dropped once their calls have expired.
 *
 * @param since seconds since 1970; a call that was signed before may have been made to the process before this one.
 */
export function createNonceStore(since = 0): NonceStore {
  let current = new Set<string>();
  let previous = new Set<string>();
  let turnsAt = 0;
  return {
    remember(nonce, created, now) {
      if (created < since) return false;
      if (now >= turnsAt) {
        previous = now >= turnsAt + CALL_LIFETIME_S + CLOCK_SKEW_S ? new Set() : current;
        current = new Set();
        turnsAt = now + CALL_LIFETIME_S + CLOCK_SKEW_S;
      }
      if (current.has(nonce) || previous.has(nonce)) return false;
      current.add(nonce);
      return true;
    },
  };
}

function contentDigest(body: string | Buffer): string {
  return `sha-256=:${hash('sha256', body, 'base64')}:`;
}

function signatureBase(call: SignedCall, digest: string, parameters: string): string {
  return (
    `"@method": POST\n"@path": ${call.path}\n"content-digest": ${digest}\n` +
    `"${CONTEXT_HEADER}": ${call.context}\n"@signature-params": ${parameters}`
  );
}

function labelled(header: string | string[] | undefined): string {
  const value = single(header);
  return value.startsWith(`${LABEL}=`) ? value.slice(LABEL.length + 1) : '';
}

function single(header: string | string[] | undefined): string {
  return typeof header === 'string' ? header : '';
}

function refuse(): never {
  throw new ApiError('SIGNATURE_INVALID');
}
