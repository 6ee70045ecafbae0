import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../schema/contract/canonical-json.ts';
import { readAgreements } from '../../schema/files.ts';

/** SHA-256 over the canonical form of every version of every agreement that was ever in force. */
const file = new URL('./agreement-versions.json', import.meta.url);
const known = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;

/** A record names agreements by id and version, so a version must mean one text for ever. */
describe('an agreement that changes', () => {
  it.each(readAgreements())('$id has a version of its own', (agreement) => {
    const hash = createHash('sha256').update(canonicalJson(agreement)).digest('hex');

    // Changed? Raise `version` in schema/agreements, and add the new line here after two persons have read the change.
    expect(known[`${agreement.id}@${agreement.version}`]).toBe(hash);
  });
});
