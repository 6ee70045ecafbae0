import { readFileSync } from 'node:fs';
import { createSigningKey } from '../../gateway/audit/signing-key.ts';

/** `known-keys.ts FILE`: of the secret in the file, the public key that counts, as `audit:verify --keys` reads it. */
const [file = ''] = process.argv.slice(2);
const { publicKey } = createSigningKey(Buffer.from(readFileSync(file, 'utf8'), 'hex'));
console.log(JSON.stringify({ gateways: [publicKey], witnesses: {} }));
