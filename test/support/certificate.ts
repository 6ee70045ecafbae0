import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A certificate and its key as a TLS server takes them. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface CertificateWishes {
  /** The host names and IPv4 addresses that it is for. */
  readonly hosts: readonly string[];
  /** Who signs it; unless given it signs itself, and can sign others. */
  readonly issuer?: Certificate;
  /** Unless given, an hour from now. */
  readonly expiresAt?: Date;
}

const HOUR_MS = 3_600_000;

/**
 * Makes a certificate with a key of its own.
 *
 * @see RFC 5280, section 4.1, and ITU-T X.690 for the encoding.
 */
export function makeCertificate(wishes: CertificateWishes): Certificate {
  const { hosts, issuer, expiresAt = new Date(Date.now() + HOUR_MS) } = wishes;
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = issuer === undefined ? privateKey : createPrivateKey(issuer.key);
  const content = sequence(
    tagged(0xa0, integer(2)),
    integer(Date.now()),
    ECDSA_WITH_SHA256,
    NAME,
    sequence(time(new Date(expiresAt.getTime() - 24 * HOUR_MS)), time(expiresAt)),
    issuer === undefined ? NAME : sequence(),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(alternativeNames(hosts), isAuthority(issuer === undefined))),
  );
  const signature = tagged(0x03, Buffer.of(0), sign('sha256', content, signer));
  return {
    cert: toPem(sequence(content, ECDSA_WITH_SHA256, signature)),
    key: exportKey(privateKey),
  };
}

function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, ...parts);
}

function integer(value: number): Buffer {
  const hex = value.toString(16);
  return tagged(0x02, Buffer.from(hex.padStart(hex.length + 2 - (hex.length % 2), '0'), 'hex'));
}

function identifier(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, 'hex'));
}

function time(instant: Date): Buffer {
  const text = instant.toISOString().replace(/[-:T]|\.\d+/g, '');
  return tagged(0x18, Buffer.from(text));
}

const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'));
const COMMON_NAME = '550403';
const NAME = sequence(
  tagged(0x31, sequence(identifier(COMMON_NAME), tagged(0x0c, Buffer.from('Invented authority')))),
);

function extension(id: string, content: Buffer): Buffer {
  return sequence(identifier(id), tagged(0x04, content));
}

function alternativeNames(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) =>
    /^[\d.]+$/.test(host)
      ? tagged(0x87, Buffer.from(host.split('.').map(Number)))
      : tagged(0x82, Buffer.from(host)),
  );
  return extension('551d11', sequence(...names));
}

function isAuthority(answer: boolean): Buffer {
  const content = answer ? sequence(tagged(0x01, Buffer.of(0xff))) : sequence();
  return extension('551d13', content);
}

function toPem(der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
}

function exportKey(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }) as string;
}
