import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { providersFile, serviceProviderKeys, withPlainAddresses } from '../src/providers/provider-settings';
import { KEYS } from './tools/saml-platform';

const documented = (): { providers: Record<string, unknown>[] } => {
  const page = readFileSync(join(__dirname, '../../../docs/flows/gar.md'), 'utf8');
  const file = JSON.parse(page.match(/```json\n([\s\S]+?)```/)?.[1] ?? '');
  file.providers[0].certificates = [KEYS.idp.certificate, KEYS.nextIdp.certificate];
  return file;
};

describe('the providers file', () => {
  it('takes what docs/connectors/lti.md shows', () => {
    const page = readFileSync(join(__dirname, '../../../docs/connectors/lti.md'), 'utf8');
    const entry: unknown = JSON.parse(page.match(/```json\n([\s\S]+?)```/)?.[1] ?? '');

    const read = providersFile.parse({ providers: [entry] });

    expect(read).toEqual([expect.objectContaining({ clockSkewSeconds: 30 })]);
    expect(withPlainAddresses(read)).toEqual([]);
  });

  it('knows which LTI platforms are asked over plain HTTP', () => {
    const addresses = {
      issuer: 'https://a.example',
      authorizationUrl: 'https://a.example/auth',
      jwksUrl: 'http://a.example/keys',
    };
    const entry = { id: 'plain', label: 'LTI', kind: 'LTI', clientId: 'pix', deploymentIds: ['1'], ...addresses };

    expect(withPlainAddresses(providersFile.parse({ providers: [entry] }))).toEqual(['plain']);
  });

  it('is what docs/flows/gar.md shows, the rest being defaults', () => {
    const [gar, ent] = providersFile.parse(documented());

    expect(gar).toMatchObject({
      id: 'gar',
      attributes: { externalId: 'IDO', firstName: 'PRE', lastName: 'NOM', uai: 'UAI', groups: null },
      allowUnsolicited: false,
      wantAssertionsEncrypted: false,
      clockSkewSeconds: 60,
    });
    expect(ent).toMatchObject({
      scopes: ['openid', 'profile'],
      claims: { externalId: 'sub', firstName: 'given_name', uai: 'uai' },
    });
  });

  it.each([
    ['a setting that is none', { allowUnsolicitd: true }],
    ['an id that is no word of an address', { id: 'G A R' }],
    ['no certificate', { certificates: [] }],
    ['a certificate that is none', { certificates: ['-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----'] }],
    ['a target elsewhere', { targets: ['https://evil.example/'] }],
    ['a target of a whole tree', { targets: ['/*'] }],
    ['an unknown kind', { kind: 'CAS' }],
    ['an id that is there twice', { id: 'ent-example' }],
  ])('is refused with %s', (_, change) => {
    const [gar, ...others] = documented().providers;

    expect(providersFile.safeParse({ providers: [{ ...gar, ...change }, ...others] }).success).toBe(false);
  });
});

describe('our key pair', () => {
  it('is an RSA key and its certificate', () => {
    expect(serviceProviderKeys.safeParse(KEYS.serviceProvider).success).toBe(true);
  });

  it.each([
    ['of two pairs', { key: KEYS.idp.key, certificate: KEYS.serviceProvider.certificate }],
    ['without a key', { key: '', certificate: KEYS.serviceProvider.certificate }],
    ['without a certificate', { key: KEYS.idp.key, certificate: '' }],
  ])('is refused %s', (_, pair) => {
    expect(serviceProviderKeys.safeParse(pair).success).toBe(false);
  });
});
