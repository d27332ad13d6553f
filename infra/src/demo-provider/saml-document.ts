import { randomBytes } from 'node:crypto';
import { SignedXml } from 'xml-crypto';

/**
 * Writes SAML responses as the GAR does (education-standards.md §1.3–1.4): the demonstration provider's, and the tests', which
 * also need odd ones, when a knob says so.
 */

export const SHA256 = {
  signature: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  digest: 'http://www.w3.org/2001/04/xmlenc#sha256',
};
export const SHA1 = {
  signature: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1',
  digest: 'http://www.w3.org/2000/09/xmldsig#sha1',
};

export type Address = { acsUrl: string; spEntityId: string; issuer: string; now: Date };

export type Knobs = {
  assertionId?: string;
  inResponseTo?: string | null;
  subjectInResponseTo?: string | null;
  destination?: string;
  recipient?: string;
  issuer?: string;
  responseIssuer?: string | null;
  audience?: string;
  status?: string;
  /** Minutes from now. */
  issuedAt?: number;
  notBefore?: number;
  notOnOrAfter?: number;
  confirmedUntil?: number;
  nameId?: string;
  /** Values are XML, so that they may hold anything. */
  attributes?: Readonly<Record<string, readonly string[]>>;
  editAssertion?(xml: string): string;
  editResponse?(xml: string): string;
};

export const newSamlId = (): string => `_${randomBytes(16).toString('hex')}`;

const DEFAULT_ATTRIBUTES = {
  IDO: ['d'.repeat(128)],
  PRE: ['Inès'],
  NOM: ['Moreau'],
  UAI: ['0670007U'],
  PRO: ['National_elv'],
  DIV: ['2GT1##Seconde 1', '2GT1-G##Groupe'],
};

const attributeStatement = (attributes: Readonly<Record<string, readonly string[]>>): string =>
  `<saml:AttributeStatement>${Object.entries(attributes)
    .map(
      ([name, values]) =>
        `<saml:Attribute Name="${name}" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:basic">${values
          .map((value) => `<saml:AttributeValue>${value}</saml:AttributeValue>`)
          .join('')}</saml:Attribute>`,
    )
    .join('')}</saml:AttributeStatement>`;

const optional = (name: string, value: string | null | undefined): string =>
  value == null ? '' : ` ${name}="${value}"`;

const at = ({ now }: Address, minutes: number): string => new Date(now.getTime() + minutes * 60_000).toISOString();

/** An assertion about one pupil, unsigned. */
export const writeAssertion = (address: Address, knobs: Knobs = {}): string => {
  const end = at(address, knobs.notOnOrAfter ?? 5);
  const answered = knobs.subjectInResponseTo === undefined ? knobs.inResponseTo : knobs.subjectInResponseTo;
  const xml = `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${knobs.assertionId ?? newSamlId()}" Version="2.0" IssueInstant="${at(address, knobs.issuedAt ?? 0)}"><saml:Issuer>${knobs.issuer ?? address.issuer}</saml:Issuer><saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:transient">${knobs.nameId ?? newSamlId()}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${at(address, knobs.confirmedUntil ?? knobs.notOnOrAfter ?? 5)}" Recipient="${knobs.recipient ?? address.acsUrl}"${optional('InResponseTo', answered)}/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="${at(address, knobs.notBefore ?? -1)}" NotOnOrAfter="${end}"><saml:AudienceRestriction><saml:Audience>${knobs.audience ?? address.spEntityId}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="${at(address, -1)}" SessionIndex="${newSamlId()}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>${attributeStatement(knobs.attributes ?? DEFAULT_ATTRIBUTES)}</saml:Assertion>`;
  return knobs.editAssertion?.(xml) ?? xml;
};

/** A response around what is given, unsigned. */
export const writeResponse = (address: Address, inside: string, knobs: Knobs = {}): string => {
  const issuer = knobs.responseIssuer === undefined ? address.issuer : knobs.responseIssuer;
  const xml = `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="${newSamlId()}" Version="2.0" IssueInstant="${at(address, knobs.issuedAt ?? 0)}" Destination="${knobs.destination ?? address.acsUrl}"${optional('InResponseTo', knobs.inResponseTo)}>${issuer === null ? '' : `<saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${issuer}</saml:Issuer>`}<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:${knobs.status ?? 'Success'}"/></samlp:Status>${inside}</samlp:Response>`;
  return knobs.editResponse?.(xml) ?? xml;
};

const TRANSFORMS = ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', 'http://www.w3.org/2001/10/xml-exc-c14n#'];

export type Signing = { key: string; certificate?: string; algorithms?: { signature: string; digest: string } };

/** Signs the element of that name, its signature right after its Issuer. */
export const sign = (
  xml: string,
  name: 'Assertion' | 'Response',
  { key, certificate, algorithms = SHA256 }: Signing,
): string => {
  const signer = new SignedXml({
    privateKey: key,
    ...(certificate && { publicCert: certificate }),
    signatureAlgorithm: algorithms.signature,
    canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  });
  const xpath = `//*[local-name(.)='${name}']`;
  signer.addReference({ xpath, transforms: TRANSFORMS, digestAlgorithm: algorithms.digest });
  signer.computeSignature(xml, {
    prefix: 'ds',
    location: { reference: `${xpath}/*[local-name(.)='Issuer']`, action: 'after' },
  });
  return signer.getSignedXml();
};

export const encode = (xml: string): string => Buffer.from(xml, 'utf8').toString('base64');
