import type { KeyObject } from 'node:crypto';
import { hmacSha256 } from './hmac.ts';

/**
 * What stands in records for an enterprise or person: the owner's keyed hash, so that nobody without the key can try out
 * which identifier it is.
 *
 * @param identifier a credit code or person key.
 * @param secret the one that the owner shares with the gateway alone.
 * @returns 43 characters, base64url.
 */
export function hashSubject(identifier: string, secret: KeyObject): string {
  return hmacSha256(`subject:${identifier}`, secret, 'base64url');
}
