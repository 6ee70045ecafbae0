import { describe, expect, it } from '@jest/globals';
import { PURPOSES, PURPOSES_OF_ROLE } from '../../../schema/contract/purpose.ts';
import { toPurposes } from './token-purposes.ts';

describe('toPurposes', () => {
  it("offers the purposes of the token's role", () => {
    expect(toPurposes(tokenWith({ role: 'case-officer', name: '王?>' }))).toEqual(
      PURPOSES_OF_ROLE['case-officer'],
    );
  });

  it.each([
    ['is no JWT', 'opaque'],
    ['carries no JSON', 'a.b.c'],
    ['names no known role', tokenWith({ role: 'emperor' })],
  ])('offers all purposes when the token %s', (_, token) => {
    expect(toPurposes(token)).toEqual(PURPOSES);
  });
});

function tokenWith(claims: object): string {
  return `head.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
}
