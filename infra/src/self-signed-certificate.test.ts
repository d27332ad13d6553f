import { createPrivateKey, X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newKeyPair } from './self-signed-certificate';

describe('a self-signed certificate', () => {
  it('is read by node, belongs to its key and is signed by it', () => {
    const { key, certificate } = newKeyPair('Pix — fournisseur de service', new Date('2026-11-22T08:00:00Z'));
    const read = new X509Certificate(certificate);

    expect(read.checkPrivateKey(createPrivateKey(key))).toBe(true);
    expect(read.verify(read.publicKey)).toBe(true);
    expect(read.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2_048);
    expect([read.subject, read.issuer]).toEqual(Array(2).fill('CN=Pix — fournisseur de service'));
    expect([read.validFrom, read.validTo]).toEqual(['Nov 22 08:00:00 2026 GMT', 'Nov 22 08:00:00 2036 GMT']);
    expect(read.serialNumber).toHaveLength(32);
  });

  it('writes years from 2050 on with four digits', () => {
    const { certificate } = newKeyPair('Pix', new Date('2044-02-29T12:00:00Z'));

    expect(new X509Certificate(certificate).validTo).toBe('Mar  1 12:00:00 2054 GMT');
  });
});
