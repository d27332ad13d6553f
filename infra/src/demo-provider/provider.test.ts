import { createPublicKey, sign as signBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignedXml } from 'xml-crypto';
import { readConfig } from '../config';
import { isProviderOffered } from '../demonstration-provider';
import { newKeyPair } from '../self-signed-certificate';
import { newIdo, pupilAt } from './people';
import { createDemonstrationProvider } from './provider';

const PLATFORM = 'https://pix.example.fr';
const serviceProvider = { entityId: `${PLATFORM}/saml/gar/metadata`, acsUrl: `${PLATFORM}/saml/gar/acs` };
const [keys, ours] = [newKeyPair('GAR (démonstration)'), newKeyPair('Pix')];
const pupil = { firstName: 'Maël', lastName: "O'Connor <i>", birthDate: '2011-01-04', division: '2GT1' };
const person = pupilAt('0670007U', pupil);

/** A signed request of the redirect binding, as the platform sends it. */
const requestOf = ({ key = ours.key, acsUrl = serviceProvider.acsUrl } = {}): string => {
  const xml = `<samlp:AuthnRequest ID="_request" AssertionConsumerServiceURL="${acsUrl}"><saml:Issuer>${serviceProvider.entityId}</saml:Issuer></samlp:AuthnRequest>`;
  const query = new URLSearchParams({
    SAMLRequest: deflateRawSync(xml).toString('base64'),
    SigAlg: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  }).toString();
  const signature = signBytes('sha256', Buffer.from(query), key).toString('base64');
  return `${query}&${new URLSearchParams({ Signature: signature })}`;
};

describe('GAR (démonstration)', () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createDemonstrationProvider({
      entityId: 'urn:test',
      signing: keys,
      serviceProvider: { ...serviceProvider, certificate: ours.certificate },
      origins: [PLATFORM],
      shown: () => ({
        people: [{ person, note: 'élève' }],
        uai: '0670007U',
        landingUrl: `${PLATFORM}/saml/gar/login?target=/campagnes/ABCDEF123`,
      }),
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  const choose = (fields: Readonly<Record<string, string>>) =>
    fetch(`${url}/session`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) });

  it('is a page in French that names what it asks, with a button a person, and holds no markup of theirs', async () => {
    const answer = await fetch(url);
    const html = await answer.text();

    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('<button>Maël O&#39;Connor &#60;i&#62;</button>');
    const fields = [...html.matchAll(/<(?:input|select) id="(\w+)"/g)].map(([, id]) => id);
    expect(fields.length).toBeGreaterThan(4);
    for (const id of fields) expect(html).toContain(`<label for="${id}">`);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  });

  it('leads from the médiacentre to the landing address of the platform by one click', async () => {
    const answer = await choose({ ...person });

    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`${PLATFORM}/saml/gar/login?target=/campagnes/ABCDEF123`);
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax$/);
  });

  it('answers a request about who was chosen, signed, what is not known left out', async () => {
    const cookie = (await choose({ ...person, division: '' })).headers.get('set-cookie')?.split(';')[0] ?? '';

    const html = await (await fetch(`${url}/sso?${requestOf()}`, { headers: { cookie } })).text();

    const xml = Buffer.from(html.match(/name="SAMLResponse" value="([^"]+)"/)?.[1] ?? '', 'base64').toString('utf8');
    expect(html).toContain(`action="${serviceProvider.acsUrl}"`);
    expect(xml).toContain('InResponseTo="_request"');
    expect(xml).toContain(person.ido);
    expect(xml).toContain("O'Connor &lt;i&gt;");
    expect(xml).not.toContain('"DIV"');
    const verifier = new SignedXml({
      publicCert: createPublicKey(keys.certificate).export({ type: 'spki', format: 'pem' }),
    });
    verifier.loadSignature(xml.match(/<ds:Signature[\s\S]+<\/ds:Signature>/)?.[0] ?? '');
    expect(verifier.checkSignature(xml)).toBe(true);
  });

  it('asks who it is when nobody was chosen, and goes on with the request then', async () => {
    const request = requestOf();
    const html = await (await fetch(`${url}/sso?${request}`)).text();
    const answer = await choose({ ...person, ido: newIdo(), request });

    expect(html).toContain('Qui se connecte ?');
    expect(answer.headers.get('location')).toBe(`/sso?${request}`);
  });

  it.each([
    ['unsigned', () => requestOf().split('&SigAlg')[0]],
    ['signed by somebody else', () => requestOf({ key: keys.key })],
    ['for another address', () => requestOf({ acsUrl: 'https://evil.example/acs' })],
    ['that is none', () => 'SAMLRequest=AAAA'],
  ])('refuses a request %s', async (_, query) => {
    expect((await fetch(`${url}/sso?${query()}`)).status).toBe(400);
  });

  it('signs nobody in without an IDO, and leads nowhere else', async () => {
    expect((await choose({ ...person, ido: 'a b' })).status).toBe(400);
    expect((await choose({ ...person, request: '//evil.example' })).headers.get('location')).toMatch(PLATFORM);
  });
});

describe('offering the demonstration provider', () => {
  it.each([
    [{}, true, true],
    [{ NODE_ENV: 'production' }, true, false],
    [{ NODE_ENV: 'test' }, true, false],
    [{ IDENTITY_PROVIDERS_FILE: '/etc/pix/providers.json' }, true, false],
    [{}, false, false],
  ])('%j, with the demonstration: %s', (env, withDemonstration, isOffered) => {
    expect(isProviderOffered(readConfig(env), withDemonstration)).toBe(isOffered);
  });
});
