import { hash, type KeyObject } from 'node:crypto';

const BLOCK_BYTES = 64;
const HASH_BYTES = 32;
const MOST_BYTES_OF_CHARACTER = 3;

/** A key's two pads, each with room behind it for what is hashed with it. */
interface Pads {
  inner: Buffer;
  readonly outer: Buffer;
}

const padsOf = new WeakMap<KeyObject, Pads>();

/**
 * HMAC-SHA-256 of a text's UTF-8, made of two hashes by hand: a third of what node's Hmac objects cost, which are dear
 * to make and to collect, and every call between gateway and owners needs one at each end.
 *
 * @see RFC 2104, section 2.
 */
export function hmacSha256(
  text: string,
  key: KeyObject,
  encoding: 'base64' | 'base64url' | 'hex' = 'base64',
): string {
  const pads = padsOf.get(key) ?? preparePads(key);
  const room = BLOCK_BYTES + text.length * MOST_BYTES_OF_CHARACTER;
  if (pads.inner.length < room) pads.inner = Buffer.concat([pads.inner], room);

  const end = BLOCK_BYTES + pads.inner.write(text, BLOCK_BYTES);
  const digest = hash('sha256', pads.inner.subarray(0, end), 'binary');
  pads.outer.write(digest, BLOCK_BYTES, 'latin1');
  return hash('sha256', pads.outer, encoding);
}

function preparePads(key: KeyObject): Pads {
  const secret = key.export();
  const short = secret.length > BLOCK_BYTES ? hash('sha256', secret, 'buffer') : secret;
  const pads = {
    inner: pad(short, 0x36, BLOCK_BYTES),
    outer: pad(short, 0x5c, BLOCK_BYTES + HASH_BYTES),
  };
  padsOf.set(key, pads);
  return pads;
}

/** Never from the shared pool: the secret could be read out of it. */
function pad(secret: Buffer, fill: number, bytes: number): Buffer {
  const padded = Buffer.alloc(bytes, fill);
  for (const [i, byte] of secret.entries()) padded[i] = byte ^ fill;
  return padded;
}
