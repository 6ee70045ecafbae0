import { describe, expect, it } from '@jest/globals';
import { toKnownMessage } from './known-message.ts';

const known = new Set(['Query', 'shop', 'shops', 'SINGLE']);
const told = (message: string) => toKnownMessage(message, (name) => known.has(name));

describe('toKnownMessage', () => {
  it('keeps suggestions of what the caller may know of, and no others', () => {
    expect(told('Cannot query "shop". Did you mean "shops", "secret", or "shop"?')).toBe(
      'Cannot query "shop". Did you mean "shops" or "shop"?',
    );
    expect(told('Cannot query "shop". Did you mean "secret"?')).toBe('Cannot query "shop".');
    expect(told('"shop" is none. Did you mean the enum value "SINGLE" or "COVERT"?')).toBe(
      '"shop" is none. Did you mean the enum value "SINGLE"?',
    );
    expect(told('"shop" needs more. Did you mean "shop { ... }"?')).toBe(
      '"shop" needs more. Did you mean "shop { ... }"?',
    );
  });

  it.each([
    'Field "shop" of type "[Covert!]" must have a selection of subfields.',
    'Field "shop" argument "secret" of type "ID!" is required, but it was not provided.',
    'Unknown argument "shop" on field "Covert.shop".',
  ])('says no more than that the place is wrong instead of: %s', (message) => {
    expect(told(message)).toBe('This is not valid here.');
  });

  it('reads a long text of the client in time that grows with its length alone', () => {
    const echoed = ' Did you mean "shop'.repeat(10_000);

    const before = process.cpuUsage().user;
    told(`Int cannot represent non-integer value: "${echoed}"`);
    const ms = (process.cpuUsage().user - before) / 1000;

    expect(ms).toBeLessThan(500);
  });

  it('keeps a message that names nothing', () => {
    expect(told('This anonymous operation must be the only defined operation.')).toMatch(
      /^This an/,
    );
  });
});
