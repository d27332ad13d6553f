import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A private key and its certificate, both PEM. */
export type KeyPair = { readonly key: string; readonly certificate: string };

const TAG = {
  integer: 0x02,
  bitString: 0x03,
  utf8: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
};
const VERSION_3 = Buffer.from('a003020102', 'hex');
const SHA256_WITH_RSA = Buffer.from('300d06092a864886f70d01010b0500', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const YEARS = 10;

/** DER: a tag, the length of what follows in as few bytes as can be, then what follows. */
const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const hex = content.length.toString(16);
  const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, content]);
};

/** Two digits of the year until 2049, four from 2050 on (RFC 5280 §4.1.2.5). */
const time = (at: Date): Buffer => {
  const digits = `${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
  return at.getUTCFullYear() < 2050
    ? der(TAG.utcTime, Buffer.from(digits.slice(2)))
    : der(TAG.generalizedTime, Buffer.from(digits));
};

const nameOf = (commonName: string): Buffer =>
  der(TAG.sequence, der(TAG.set, der(TAG.sequence, COMMON_NAME, der(TAG.utf8, Buffer.from(commonName)))));

const certificateOf = (commonName: string, privateKey: KeyObject, publicKey: KeyObject, from: Date): string => {
  const until = new Date(from);
  until.setUTCFullYear(from.getUTCFullYear() + YEARS);
  const serial = Buffer.concat([Buffer.from([0x01]), randomBytes(15)]); // Positive and never zero, as the first byte says.
  const body = der(
    TAG.sequence,
    VERSION_3,
    der(TAG.integer, serial),
    SHA256_WITH_RSA,
    nameOf(commonName),
    der(TAG.sequence, time(from), time(until)),
    nameOf(commonName),
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(TAG.bitString, Buffer.from([0]), sign('sha256', body, privateKey));
  const lines =
    der(TAG.sequence, body, SHA256_WITH_RSA, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
};

/**
 * A new RSA key with a certificate it signs itself, as SAML partners want to be handed (education-standards.md §1.3).
 * Node makes keys but no certificates, and `openssl` is not on every machine: so the few lines of DER it takes.
 */
export const newKeyPair = (commonName: string, from: Date = new Date()): KeyPair => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    certificate: certificateOf(commonName, privateKey, publicKey, from),
  };
};
