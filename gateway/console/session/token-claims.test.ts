import { describe, expect, it } from '@jest/globals';
import { PURPOSES, PURPOSES_OF_ROLE } from '../../../schema/contract/purpose.ts';
import { creditCodeOf, toPurposes } from './token-claims.ts';

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

describe('creditCodeOf', () => {
  it("reads a partner's credit code", () => {
    expect(creditCodeOf(tokenWith({ uscc: '91110000MA0TE5T01U' }))).toBe('91110000MA0TE5T01U');
  });

  it.each([
    ['is no JWT', 'opaque'],
    ["is an officer's", tokenWith({ uscc: null })],
  ])('finds none when the token %s', (_, token) => {
    expect(creditCodeOf(token)).toBeNull();
  });
});

function tokenWith(claims: object): string {
  return `head.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
}
