import { createHmac, createSecretKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { hmacSha256 } from './hmac.ts';

describe('hmacSha256', () => {
  it('gives what RFC 4231 does, a key longer than a block among them', () => {
    const short = createSecretKey('Jefe', 'utf8');
    const long = createSecretKey(Buffer.alloc(131, 0xaa));

    expect(hmacSha256('what do ya want for nothing?', short, 'hex')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
    expect(hmacSha256('Test Using Larger Than Block-Size Key - Hash Key First', long, 'hex')).toBe(
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    );
  });

  it('gives what node gives, whatever was hashed with the same key before', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), texts, (secret, given) => {
        const key = createSecretKey(secret);
        for (const text of given) {
          expect(hmacSha256(text, key)).toBe(
            createHmac('sha256', key).update(text).digest('base64'),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes a text of any length', () => {
    const key = createSecretKey(Buffer.alloc(32, 1));
    const text = '药'.repeat(50_000);

    expect(hmacSha256(text, key, 'base64url')).toBe(
      createHmac('sha256', key).update(text).digest('base64url'),
    );
  });
});
