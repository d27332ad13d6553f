import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  encode,
  newSamlId,
  SHA1,
  SHA256,
  sign,
  writeAssertion,
  writeResponse,
} from '../../../infra/src/demo-provider/saml-document';
import { givenSamlPlatform, KEYS, publicKeyOf, type SamlPlatform } from './tools/saml-platform';
import { seal } from './tools/saml-sealing';

let platform: SamlPlatform;
beforeAll(async () => {
  platform = await givenSamlPlatform({
    gar: {},
    unsolicited: { allowUnsolicited: true },
    sealed: { wantAssertionsEncrypted: true },
    strict: { wantResponseSigned: true },
    other: {},
  });
});
afterAll(() => platform.close());

/** Sends what `write` makes for a fresh request, from the browser that began it. */
const sendTo = async (provider: string, write: (requestId: string) => string | Promise<string>) => {
  const { requestId, cookie } = await platform.begin(provider);
  platform.reasons.length = 0;
  return platform.post(await write(requestId), { provider, cookie });
};

const text = (encoded: string): string => Buffer.from(encoded, 'base64').toString('utf8');
const between = (xml: string, start: string, end: string): string =>
  xml.slice(xml.indexOf(start), xml.indexOf(end, xml.indexOf(start)) + end.length);
const assertionOf = (xml: string): string => between(xml, '<saml:Assertion', '</saml:Assertion>');
const signatureOf = (xml: string): string => between(xml, '<ds:Signature', '</ds:Signature>');

/** Somebody else's assertion, to be smuggled in beside the signed one. */
const forged = (requestId: string): string =>
  writeAssertion(platform.addressOf('gar'), { inResponseTo: requestId, attributes: { IDO: ['victim'] } });

describe('genuine responses', () => {
  it.each([
    ['assertion signed', {}],
    ['assertion and response signed', { both: true }],
    ['signed with the other of the provider’s keys', { signing: KEYS.nextIdp }],
    ['with the certificate in KeyInfo', { signing: { ...KEYS.idp, certificate: KEYS.idp.certificate } }],
    [
      'SHA-512',
      {
        signing: {
          ...KEYS.idp,
          algorithms: {
            signature: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
            digest: 'http://www.w3.org/2001/04/xmlenc#sha512',
          },
        },
      },
    ],
    ['without Issuer on the Response', { responseIssuer: null }],
    ['within the clock skew', { notBefore: 0.9, notOnOrAfter: 5 }],
    ['indented', { editResponse: (xml: string) => xml.replace('<samlp:Status>', '\n  <samlp:Status>\n') }],
    ['with an XML declaration', { editResponse: (xml: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}` }],
    ['with a bare id and no names', { attributes: { IDO: ['abc'] } }],
  ])('are taken: %s', async (_, knobs) => {
    const sent = await sendTo('gar', (id) => platform.genuine(id, knobs));

    expect({ sent, reasons: platform.reasons }).toMatchObject({ sent: { status: 303, error: null }, reasons: [] });
    expect(sent.code).toMatch(/^code-/);
  });

  it.each([
    ['AES-256-GCM', {}],
    ['AES-128-CBC', { content: 'http://www.w3.org/2001/04/xmlenc#aes128-cbc' }],
  ])('are taken encrypted for us: %s', async (_, algorithms) => {
    const sent = await sendTo('gar', (id) => platform.sealed(id, { algorithms }));

    expect({ sent, reasons: platform.reasons }).toMatchObject({ sent: { error: null }, reasons: [] });
  });

  it('say who came: the identifier to the letter, names, school, profile, every class and group', async () => {
    await sendTo('gar', (id) =>
      platform.genuine(id, {
        attributes: {
          IDO: ['Abc-9=/+'],
          PRE: ['Zoé &amp; Léa'],
          NOM: ["d'Arc"],
          UAI: ['0670007U'],
          PRO: ['National_elv'],
          DIV: ['2GT1##Seconde 1', '2GT2##Seconde 2'],
          GRO: ['G1##Latin##2GT1'],
        },
      }),
    );

    expect(platform.received.at(-1)).toEqual({
      provider: 'gar',
      target: null,
      person: {
        externalId: 'Abc-9=/+',
        firstName: 'Zoé & Léa',
        lastName: "d'Arc",
        uai: '0670007U',
        profile: 'National_elv',
        divisions: ['2GT1##Seconde 1', '2GT2##Seconde 2'],
        groups: ['G1##Latin##2GT1'],
      },
    });
  });

  it('are taken unasked from a provider that may, once', async () => {
    const unasked = platform.genuine(null, { provider: 'unsolicited' });

    expect((await platform.post(unasked, { provider: 'unsolicited' })).code).toMatch(/^code-/);
    expect((await platform.post(unasked, { provider: 'unsolicited' })).error).toBe('SIGN_IN_REFUSED');
  });

  it('are taken where encryption, or a signed response, is asked for', async () => {
    expect((await sendTo('sealed', (id) => platform.sealed(id, { provider: 'sealed' }))).error).toBeNull();
    expect((await sendTo('strict', (id) => platform.genuine(id, { provider: 'strict', both: true }))).error).toBeNull();
  });
});

type Forgery = readonly [what: string, reason: string, write: (requestId: string) => string | Promise<string>];

const genuineText = (id: string, knobs: Parameters<SamlPlatform['genuine']>[1] = {}): string =>
  text(platform.genuine(id, knobs));
const edited = (id: string, edit: (xml: string) => string): string => encode(edit(genuineText(id)));

/** Wrapping (Somorovsky 2012, numbered as SAML Raider): the signed element moved, a forged one in its place. */
const WRAPPINGS: readonly Forgery[] = [
  [
    'XSW1: forged response around, signed one in its signature',
    'NOT_A_RESPONSE',
    (id) => {
      const signed = genuineText(id, { both: true });
      const evil = signed.replace('d'.repeat(128), 'victim').replace(/ID="_/, 'ID="_evil');
      return encode(evil.replace('</ds:Signature>', `${signed}</ds:Signature>`));
    },
  ],
  [
    'XSW2: signature of the response beside it',
    'NOT_A_RESPONSE',
    (id) => {
      const signed = genuineText(id, { both: true });
      const evil = signed.replace('d'.repeat(128), 'victim').replace(/ID="_/, 'ID="_evil');
      return encode(evil.replace('<ds:Signature', `${signed}<ds:Signature`));
    },
  ],
  [
    'XSW3: forged assertion before the signed one',
    'NOT_ONE_ASSERTION',
    (id) => edited(id, (xml) => xml.replace('<saml:Assertion', `${forged(id)}<saml:Assertion`)),
  ],
  [
    'XSW4: signed assertion inside the forged one',
    'NOT_ONE_ASSERTION',
    (id) =>
      edited(id, (xml) =>
        xml.replace(assertionOf(xml), forged(id).replace('</saml:Assertion>', `${assertionOf(xml)}</saml:Assertion>`)),
      ),
  ],
  [
    'XSW5: forged assertion with the signature, signed one after it',
    'NOT_ONE_ASSERTION',
    (id) =>
      edited(id, (xml) => {
        const evil = assertionOf(xml).replace('d'.repeat(128), 'victim').replace(/ID="_/, 'ID="_evil');
        return xml.replace(assertionOf(xml), `${evil}${assertionOf(xml).replace(signatureOf(xml), '')}`);
      }),
  ],
  [
    'XSW6: signed assertion inside the forged one’s signature',
    'NOT_ONE_ASSERTION',
    (id) =>
      edited(id, (xml) => {
        const evil = assertionOf(xml).replace('d'.repeat(128), 'victim').replace(/ID="_/, 'ID="_evil');
        return xml.replace(
          assertionOf(xml),
          evil.replace('</ds:Signature>', `${assertionOf(xml).replace(signatureOf(xml), '')}</ds:Signature>`),
        );
      }),
  ],
  [
    'XSW7: forged assertion in Extensions',
    'NOT_ONE_ASSERTION',
    (id) =>
      edited(id, (xml) =>
        xml.replace('<samlp:Status>', `<samlp:Extensions>${forged(id)}</samlp:Extensions><samlp:Status>`),
      ),
  ],
  [
    'XSW8: signed assertion in ds:Object',
    'NOT_ONE_ASSERTION',
    (id) =>
      edited(id, (xml) => {
        const evil = assertionOf(xml).replace('d'.repeat(128), 'victim').replace(/ID="_/, 'ID="_evil');
        const kept = `<ds:Object>${assertionOf(xml).replace(signatureOf(xml), '')}</ds:Object></ds:Signature>`;
        return xml.replace(assertionOf(xml), evil.replace('</ds:Signature>', kept));
      }),
  ],
  [
    'the same with an assertion of no namespace',
    'NOT_ONE_ASSERTION',
    (id) => edited(id, (xml) => xml.replace('<samlp:Status>', '<Assertion ID="_x">x</Assertion><samlp:Status>')),
  ],
  [
    'ds:Object in the signature',
    'SIGNATURE_SHAPE',
    (id) => edited(id, (xml) => xml.replace('</ds:Signature>', '<ds:Object>x</ds:Object></ds:Signature>')),
  ],
  [
    'two elements of one id',
    'IDS',
    (id) =>
      edited(id, (xml) =>
        xml.replace(
          '<samlp:Status>',
          `<samlp:Extensions><x Id="${assertionOf(xml).match(/ID="([^"]+)"/)?.[1]}"/></samlp:Extensions><samlp:Status>`,
        ),
      ),
  ],
  [
    'an element of two ids',
    'IDS',
    (id) => edited(id, (xml) => xml.replace(' Version="2.0"', ' Version="2.0" Id="_second"')),
  ],
  [
    'two signatures on the assertion',
    'SIGNATURE_SHAPE',
    (id) => edited(id, (xml) => xml.replace(signatureOf(xml), signatureOf(xml) + signatureOf(xml))),
  ],
];

const hmac = (xml: string): string => {
  const swapped = xml.replace(SHA256.signature, 'http://www.w3.org/2000/09/xmldsig#hmac-sha1');
  const value = createHmac('sha1', KEYS.idp.certificate)
    .update(between(swapped, '<ds:SignedInfo', '</ds:SignedInfo>'))
    .digest('base64');
  return swapped.replace(/<ds:SignatureValue>[^<]*/, `<ds:SignatureValue>${value}`);
};

const SIGNATURES: readonly Forgery[] = [
  [
    'no signature at all',
    'SIGNATURE',
    (id) => encode(writeResponse(platform.addressOf('gar'), forged(id), { inResponseTo: id })),
  ],
  ['the signature cut out', 'SIGNATURE', (id) => edited(id, (xml) => xml.replace(signatureOf(xml), ''))],
  [
    'an empty signature',
    'SIGNATURE_SHAPE',
    (id) =>
      edited(id, (xml) =>
        xml.replace(signatureOf(xml), '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>'),
      ),
  ],
  [
    'another identifier under the signature',
    'SIGNATURE',
    (id) => edited(id, (xml) => xml.replace('d'.repeat(128), 'victim')),
  ],
  ['a stranger’s key', 'SIGNATURE', (id) => platform.genuine(id, { signing: { key: KEYS.stranger.key } })],
  ['a stranger’s key with its certificate', 'SIGNATURE', (id) => platform.genuine(id, { signing: KEYS.stranger })],
  [
    'a stranger’s key with the provider’s certificate',
    'SIGNATURE',
    (id) => platform.genuine(id, { signing: { key: KEYS.stranger.key, certificate: KEYS.idp.certificate } }),
  ],
  [
    'the response signed by a stranger, the assertion genuine',
    'SIGNATURE',
    (id) => encode(sign(genuineText(id), 'Response', KEYS.stranger)),
  ],
  [
    'only the response signed',
    'SIGNATURE',
    (id) =>
      encode(sign(writeResponse(platform.addressOf('gar'), forged(id), { inResponseTo: id }), 'Response', KEYS.idp)),
  ],
  ['RSA-SHA1', 'SIGNATURE_SHAPE', (id) => platform.genuine(id, { signing: { ...KEYS.idp, algorithms: SHA1 } })],
  [
    'a SHA-1 digest under RSA-SHA256',
    'SIGNATURE_SHAPE',
    (id) => platform.genuine(id, { signing: { ...KEYS.idp, algorithms: { ...SHA256, digest: SHA1.digest } } }),
  ],
  ['HMAC with the public certificate as its key', 'SIGNATURE_SHAPE', (id) => edited(id, hmac)],
  [
    'a comment in the digest',
    'NOT_READABLE',
    (id) => edited(id, (xml) => xml.replace('<ds:DigestValue>', '<ds:DigestValue><!--x-->')),
  ],
  [
    'two SignedInfo',
    'SIGNATURE_SHAPE',
    (id) =>
      edited(id, (xml) =>
        xml.replace('</ds:SignedInfo>', `</ds:SignedInfo>${between(xml, '<ds:SignedInfo', '</ds:SignedInfo>')}`),
      ),
  ],
  [
    'two References',
    'SIGNATURE_SHAPE',
    (id) =>
      edited(id, (xml) =>
        xml.replace('</ds:Reference>', `</ds:Reference>${between(xml, '<ds:Reference', '</ds:Reference>')}`),
      ),
  ],
  [
    'a Reference to the whole document',
    'SIGNATURE_SHAPE',
    (id) => edited(id, (xml) => xml.replace(/URI="#[^"]+"/, 'URI=""')),
  ],
  [
    'an XPath transform',
    'SIGNATURE_SHAPE',
    (id) =>
      edited(id, (xml) =>
        xml.replace(
          'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
          'http://www.w3.org/TR/1999/REC-xpath-19991116',
        ),
      ),
  ],
  [
    'an algorithm we do not know',
    'SIGNATURE_SHAPE',
    (id) => edited(id, (xml) => xml.replace(SHA256.signature, 'http://www.w3.org/2001/04/xmldsig-more#hmac-sha256')),
  ],
];

const SAYINGS: readonly Forgery[] = [
  ['another audience', 'AUDIENCE', (id) => platform.genuine(id, { audience: 'https://elsewhere.example.fr' })],
  [
    'our audience as a beginning',
    'AUDIENCE',
    (id) => platform.genuine(id, { audience: `${platform.addressOf('gar').spEntityId}/x` }),
  ],
  [
    'no audience',
    'AUDIENCE',
    (id) =>
      platform.genuine(id, {
        editAssertion: (xml) => xml.replace(/<saml:AudienceRestriction>.*<\/saml:AudienceRestriction>/, ''),
      }),
  ],
  [
    'another recipient',
    'CONFIRMATION',
    (id) => platform.genuine(id, { recipient: 'https://elsewhere.example.fr/acs' }),
  ],
  [
    'another destination',
    'DESTINATION',
    (id) => platform.genuine(id, { destination: 'https://elsewhere.example.fr/acs' }),
  ],
  ['no destination', 'DESTINATION', (id) => edited(id, (xml) => xml.replace(/ Destination="[^"]+"/, ''))],
  [
    'another issuer of the assertion',
    'ISSUER',
    (id) => platform.genuine(id, { issuer: 'https://elsewhere.example.fr' }),
  ],
  [
    'another issuer of the response',
    'ISSUER',
    (id) => platform.genuine(id, { responseIssuer: 'https://elsewhere.example.fr' }),
  ],
  ['no issuer of the assertion', 'ISSUER', (id) => platform.genuine(id, { issuer: '' })],
  ['an unknown request', 'UNKNOWN_REQUEST', () => platform.genuine(newSamlId())],
  [
    'another request in the subject than in the response',
    'IN_RESPONSE_TO',
    (id) => platform.genuine(id, { subjectInResponseTo: newSamlId() }),
  ],
  ['a request in the response only', 'IN_RESPONSE_TO', (id) => platform.genuine(id, { subjectInResponseTo: null })],
  [
    'an unsigned claim to answer us',
    'IN_RESPONSE_TO',
    (id) => encode(text(platform.genuine(null)).replace(' Destination=', ` InResponseTo="${id}" Destination=`)),
  ],
  ['nobody’s request', 'UNSOLICITED', () => platform.genuine(null)],
  [
    'a request to another provider',
    'UNKNOWN_REQUEST',
    async () => platform.genuine((await platform.begin('other')).requestId),
  ],
  ['a status that is no success', 'STATUS', (id) => platform.genuine(id, { status: 'AuthnFailed' })],
  ['an expired confirmation', 'CONFIRMATION', (id) => platform.genuine(id, { confirmedUntil: -2 })],
  ['expired conditions', 'CONDITIONS', (id) => platform.genuine(id, { notOnOrAfter: -2, confirmedUntil: 5 })],
  ['conditions not begun', 'CONDITIONS', (id) => platform.genuine(id, { notBefore: 2 })],
  [
    'conditions without end',
    'SIGNATURE',
    (id) =>
      platform.genuine(id, {
        editAssertion: (xml) => xml.replace(/(<saml:Conditions [^>]*) NotOnOrAfter="[^"]+"/, '$1'),
      }),
  ],
  [
    'no conditions',
    'CONDITIONS',
    (id) => platform.genuine(id, { editAssertion: (xml) => xml.replace(/<saml:Conditions.*<\/saml:Conditions>/, '') }),
  ],
  [
    'an unknown condition',
    'CONDITIONS',
    (id) =>
      platform.genuine(id, {
        editAssertion: (xml) => xml.replace('</saml:Conditions>', '<saml:Condition/></saml:Conditions>'),
      }),
  ],
  [
    'a date that is none',
    'CONDITIONS',
    (id) =>
      platform.genuine(id, {
        editAssertion: (xml) => xml.replace(/(<saml:Conditions NotBefore=")[^"]+/, '$1tomorrow'),
      }),
  ],
  [
    'an assertion of two hours ago, valid for days',
    'ISSUE_INSTANT',
    (id) => platform.genuine(id, { issuedAt: -120, notOnOrAfter: 9_999 }),
  ],
  ['an assertion of tomorrow', 'ISSUE_INSTANT', (id) => platform.genuine(id, { issuedAt: 60 * 24 })],
  ['SAML 1.1', 'NOT_A_RESPONSE', (id) => edited(id, (xml) => xml.replace('Version="2.0"', 'Version="1.1"'))],
  [
    'no subject',
    'SUBJECT',
    (id) => platform.genuine(id, { editAssertion: (xml) => xml.replace(/<saml:Subject>.*<\/saml:Subject>/, '') }),
  ],
  [
    'two subjects',
    'SUBJECT',
    (id) => platform.genuine(id, { editAssertion: (xml) => xml.replace(/<saml:Subject>.*<\/saml:Subject>/, '$&$&') }),
  ],
  [
    'two NameID',
    'SUBJECT',
    (id) => platform.genuine(id, { editAssertion: (xml) => xml.replace(/<saml:NameID.*<\/saml:NameID>/, '$&$&') }),
  ],
  ['an empty NameID', 'SUBJECT', (id) => platform.genuine(id, { nameId: '  ' })],
  [
    'an odd kind of NameID',
    'SUBJECT',
    (id) =>
      platform.genuine(id, {
        editAssertion: (xml) => xml.replace('nameid-format:transient', 'nameid-format:encrypted'),
      }),
  ],
  [
    'a confirmation by key',
    'CONFIRMATION',
    (id) => platform.genuine(id, { editAssertion: (xml) => xml.replace('cm:bearer', 'cm:holder-of-key') }),
  ],
  [
    'two confirmations',
    'CONFIRMATION',
    (id) =>
      platform.genuine(id, {
        editAssertion: (xml) => xml.replace(/<saml:SubjectConfirmation .*<\/saml:SubjectConfirmation>/, '$&$&'),
      }),
  ],
  [
    'no authentication',
    'AUTHENTICATION',
    (id) =>
      platform.genuine(id, {
        editAssertion: (xml) => xml.replace(/<saml:AuthnStatement.*<\/saml:AuthnStatement>/, ''),
      }),
  ],
  ['no IDO', 'EXTERNAL_ID', (id) => platform.genuine(id, { attributes: { PRE: ['Inès'] } })],
  ['an empty IDO', 'EXTERNAL_ID', (id) => platform.genuine(id, { attributes: { IDO: [''] } })],
  ['a blank IDO', 'EXTERNAL_ID', (id) => platform.genuine(id, { attributes: { IDO: ['  '] } })],
  ['two values of IDO', 'EXTERNAL_ID', (id) => platform.genuine(id, { attributes: { IDO: ['a', 'b'] } })],
  [
    'two attributes IDO',
    'EXTERNAL_ID',
    (id) =>
      platform.genuine(id, {
        editAssertion: (xml) => xml.replace(/<saml:Attribute Name="IDO".*?<\/saml:Attribute>/, '$&$&'),
      }),
  ],
  ['an element in IDO', 'EXTERNAL_ID', (id) => platform.genuine(id, { attributes: { IDO: ['ab<b>c</b>'] } })],
  ['a blank within IDO', 'EXTERNAL_ID', (id) => platform.genuine(id, { attributes: { IDO: ['ab cd'] } })],
  ['an IDO of 513 characters', 'EXTERNAL_ID', (id) => platform.genuine(id, { attributes: { IDO: ['x'.repeat(513)] } })],
  [
    'an IDO of another case',
    'EXTERNAL_ID',
    (id) =>
      platform.genuine(id, {
        editAssertion: (xml) => xml.replace('<saml:Attribute Name="IDO"', '<saml:Attribute Name="ido"'),
      }),
  ],
];

const DOCUMENTS: readonly Forgery[] = [
  ['nothing', 'NOT_READABLE', () => ''],
  ['no XML', 'NOT_READABLE', () => encode('hello')],
  ['loose base64', 'NOT_READABLE', (id) => `!${platform.genuine(id)}`],
  [
    'bytes that are no UTF-8',
    'NOT_READABLE',
    (id) => Buffer.from(genuineText(id).replace('Inès', 'In\u00e8s'), 'latin1').toString('base64'),
  ],
  ['a DOCTYPE', 'NOT_READABLE', (id) => edited(id, (xml) => `<!DOCTYPE x>${xml}`)],
  [
    'an external entity',
    'NOT_READABLE',
    (id) =>
      edited(
        id,
        (xml) => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml.replace('d'.repeat(128), '&e;')}`,
      ),
  ],
  [
    'entities that grow',
    'NOT_READABLE',
    (id) =>
      edited(
        id,
        (xml) =>
          `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${xml.replace('d'.repeat(128), '&b;')}`,
      ),
  ],
  [
    'a comment in IDO, signed so',
    'NOT_READABLE',
    (id) => platform.genuine(id, { attributes: { IDO: ['victim<!-- -->.evil'] } }),
  ],
  ['a comment put into IDO', 'NOT_READABLE', (id) => edited(id, (xml) => xml.replace('dddd', 'dd<!-- -->dd'))],
  ['CDATA in IDO', 'NOT_READABLE', (id) => platform.genuine(id, { attributes: { IDO: ['<![CDATA[victim]]>'] } })],
  [
    'a processing instruction in IDO',
    'NOT_READABLE',
    (id) => platform.genuine(id, { attributes: { IDO: ['victim<?x y?>.evil'] } }),
  ],
  ['two roots', 'NOT_READABLE', (id) => edited(id, (xml) => xml + xml)],
  ['text after the root', 'NOT_READABLE', (id) => edited(id, (xml) => `${xml}x`)],
  [
    '5000 elements deep',
    'NOT_READABLE',
    (id) =>
      edited(id, (xml) => xml.replace('<samlp:Status>', `${'<x>'.repeat(5_000)}${'</x>'.repeat(5_000)}<samlp:Status>`)),
  ],
  [
    '50000 elements',
    'NOT_READABLE',
    (id) =>
      edited(id, (xml) =>
        xml.replace('<samlp:Status>', `<samlp:Extensions>${'<x/>'.repeat(50_000)}</samlp:Extensions><samlp:Status>`),
      ),
  ],
  ['a bare assertion', 'NOT_A_RESPONSE', (id) => encode(assertionOf(genuineText(id)))],
  ['a request', 'NOT_A_RESPONSE', (id) => edited(id, (xml) => xml.replaceAll('samlp:Response', 'samlp:AuthnRequest'))],
  [
    'no assertion',
    'NOT_ONE_ASSERTION',
    (id) => encode(writeResponse(platform.addressOf('gar'), '', { inResponseTo: id })),
  ],
  [
    '__proto__ for an attribute',
    'EXTERNAL_ID',
    (id) => platform.genuine(id, { attributes: { ['__proto__']: ['IDO'] } }),
  ],
];

const ENCRYPTED: readonly Forgery[] = [
  ['sealed for somebody else', 'ENCRYPTION', (id) => platform.sealed(id, { certificate: KEYS.stranger.certificate })],
  [
    'sealed with RSA 1.5',
    'ENCRYPTION',
    (id) => platform.sealed(id, { algorithms: { key: 'http://www.w3.org/2001/04/xmlenc#rsa-1_5' } }),
  ],
  [
    'sealed with triple DES',
    'ENCRYPTION',
    (id) => platform.sealed(id, { algorithms: { content: 'http://www.w3.org/2001/04/xmlenc#tripledes-cbc' } }),
  ],
  ['sealed by anybody, unsigned', 'SIGNATURE', (id) => sealedForgery(id, forged(id))],
  [
    'sealed by anybody, signed by a stranger',
    'SIGNATURE',
    (id) => sealedForgery(id, sign(forged(id), 'Assertion', KEYS.stranger)),
  ],
  [
    'sealed with SHA-1 inside',
    'SIGNATURE_SHAPE',
    (id) => sealedForgery(id, sign(forged(id), 'Assertion', { ...KEYS.idp, algorithms: SHA1 })),
  ],
  [
    'sealed with a comment inside',
    'ENCRYPTION',
    (id) => sealedForgery(id, sign(forged(id), 'Assertion', KEYS.idp).replace('victim', 'vic<!-- -->tim')),
  ],
  [
    'sealed two assertions',
    'NOT_ONE_ASSERTION',
    (id) =>
      sealedForgery(
        id,
        sign(forged(id), 'Assertion', KEYS.idp).replace('</saml:Assertion>', `${forged(id)}</saml:Assertion>`),
      ),
  ],
];

const sealedForgery = async (id: string, assertion: string): Promise<string> => {
  const { certificate } = KEYS.serviceProvider;
  const inside = await seal(assertion, { certificate, publicKey: publicKeyOf(certificate) });
  return encode(writeResponse(platform.addressOf('gar'), inside, { inResponseTo: id }));
};

describe.each([
  ['wrapped', WRAPPINGS],
  ['badly signed', SIGNATURES],
  ['not for us, not from them, not now', SAYINGS],
  ['odd documents', DOCUMENTS],
  ['badly encrypted', ENCRYPTED],
])('responses %s are refused', (_, forgeries) => {
  it.each(forgeries)('%s (%s)', async (_what, reason, write) => {
    const known = platform.received.length;

    const sent = await sendTo('gar', write);

    expect({ sent, reasons: platform.reasons }).toMatchObject({
      sent: { status: 303, code: null, error: 'SIGN_IN_REFUSED' },
      reasons: [reason],
    });
    expect(platform.received).toHaveLength(known);
  });
});

describe('responses come once, to the browser that asked', () => {
  it('twenty copies at once sign in once', async () => {
    const { requestId, cookie } = await platform.begin();
    const response = platform.genuine(requestId);

    const answers = await Promise.all(Array.from({ length: 20 }, () => platform.post(response, { cookie })));

    expect(answers.filter(({ code }) => code !== null)).toHaveLength(1);
  });

  it('the assertion of a former response is refused under a new one', async () => {
    const assertionId = newSamlId();
    expect((await sendTo('gar', (id) => platform.genuine(id, { assertionId }))).error).toBeNull();

    expect((await sendTo('gar', (id) => platform.genuine(id, { assertionId }))).error).toBe('SIGN_IN_REFUSED');
    expect(platform.reasons).toEqual(['REPLAYED']);
  });

  it('another browser, or the same after ten minutes, is refused', async () => {
    const first = await platform.begin();
    expect((await platform.post(platform.genuine(first.requestId))).error).toBe('SIGN_IN_REFUSED');

    const second = await platform.begin();
    platform.clock.advance(600_000);
    const late = await platform.post(platform.genuine(second.requestId), { cookie: second.cookie });
    platform.clock.advance(-600_000);
    expect(late.error).toBe('SIGN_IN_REFUSED');
  });

  it('plain assertions are refused where encryption is asked for, unsigned responses where signed ones are', async () => {
    expect((await sendTo('sealed', (id) => platform.genuine(id, { provider: 'sealed' }))).error).toBe(
      'SIGN_IN_REFUSED',
    );
    expect((await sendTo('strict', (id) => platform.genuine(id, { provider: 'strict' }))).error).toBe(
      'SIGN_IN_REFUSED',
    );
  });

  it('an answer for one provider is refused at another that trusts the same keys', async () => {
    const { requestId, cookie } = await platform.begin('other');

    expect((await platform.post(platform.genuine(requestId), { provider: 'other', cookie })).error).toBe(
      'SIGN_IN_REFUSED',
    );
  });
});
