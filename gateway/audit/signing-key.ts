import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';

/** Signs with Ed25519. Its public key is its name. */
export interface SigningKey {
  /** 32 bytes, base64url. */
  readonly publicKey: string;
  /** Gives 64 bytes, base64url. */
  sign(text: string): string;
}

/** What goes before the 32 bytes of an Ed25519 private key in PKCS #8. @see RFC 8410, 7 */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key that belongs to a secret of 32 bytes or more. */
export function createSigningKey(secret: Uint8Array): SigningKey {
  const seed = createHash('sha256').update(secret).digest();
  const key = Buffer.concat([PKCS8_PREFIX, seed]);
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  return {
    publicKey: x!,
    sign: (text) => signBytes(null, Buffer.from(text), privateKey).toString('base64url'),
  };
}

/** Whether the holder of a public key has signed a text. */
export function isSigned(text: string, signature: string, publicKey: string): boolean {
  try {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: publicKey },
      format: 'jwk',
    });
    const bytes = Buffer.from(signature, 'base64url');
    const isExact = bytes.toString('base64url') === signature;
    return isExact && verifyBytes(null, Buffer.from(text), key, bytes);
  } catch {
    return false; // no key at all
  }
}
