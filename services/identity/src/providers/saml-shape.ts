import { childrenCalled, everyElement, onlyChild, onlyText, type XmlElement } from './xml-tree';

/** The shape of a SAML document: one assertion, ids that mean one element, signatures and encryption of this century. */

export const SAML = 'urn:oasis:names:tc:SAML:2.0:assertion';
export const SAMLP = 'urn:oasis:names:tc:SAML:2.0:protocol';
const DS = 'http://www.w3.org/2000/09/xmldsig#';
const XENC = 'http://www.w3.org/2001/04/xmlenc#';

/** SHA-256 or better, RSA: GAR's RTFS §3.2–3.3. Never HMAC, whose key would be our provider's public certificate. */
const SIGNATURE_METHODS = new Set([
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
]);
const DIGEST_METHODS = new Set(['http://www.w3.org/2001/04/xmlenc#sha256', 'http://www.w3.org/2001/04/xmlenc#sha512']);
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
const CANONICALIZATIONS = new Set([
  'http://www.w3.org/2001/10/xml-exc-c14n#',
  'http://www.w3.org/2001/10/xml-exc-c14n#WithComments',
]);
/** No RSA 1.5 (Bleichenbacher), no triple DES. */
const ENCRYPTION_METHODS = new Set([
  'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
  'http://www.w3.org/2009/xmlenc11#rsa-oaep',
  'http://www.w3.org/2001/04/xmlenc#aes128-cbc',
  'http://www.w3.org/2001/04/xmlenc#aes256-cbc',
  'http://www.w3.org/2009/xmlenc11#aes128-gcm',
  'http://www.w3.org/2009/xmlenc11#aes256-gcm',
]);

export const isAssertion = ({ namespace, name }: XmlElement): boolean => namespace === SAML && name === 'Assertion';

/** By its name alone, so that no namespace hides one. */
export const looksLikeAssertion = ({ name }: XmlElement): boolean =>
  name === 'Assertion' || name === 'EncryptedAssertion';

/** One assertion in the whole document, whatever its namespace, and right where it belongs: no wrapping is possible. */
export const hasOneAssertion = (response: XmlElement): boolean => {
  const found = [...everyElement(response)].filter(looksLikeAssertion);
  return found.length === 1 && found[0]?.namespace === SAML && response.children.includes(found[0]);
};

const ID_NAMES = ['ID', 'Id', 'id', '{http://www.w3.org/XML/1998/namespace}id'];

/** An id names one element, and an element has one: a signature's Reference can mean one thing only. */
export const hasDistinctIds = (root: XmlElement): boolean => {
  const each = [...everyElement(root)].map(({ attributes }) => ID_NAMES.flatMap((name) => attributes.get(name) ?? []));
  const all = each.flat();
  return each.every(({ length }) => length <= 1) && new Set(all).size === all.length;
};

/** Signatures sit on the Response or the Assertion itself, one each, and cover that element whole with SHA-256 or better. */
export const hasSoundSignatures = (root: XmlElement): boolean => {
  const carriers = [...everyElement(root)].filter(({ children }) => children.some(({ name }) => name === 'Signature'));
  const count = [...everyElement(root)].filter(({ name }) => name === 'Signature').length;
  return (
    count === carriers.length &&
    carriers.every((carrier) => (carrier === root || isAssertion(carrier)) && isSoundSignature(carrier))
  );
};

const isSoundSignature = (carrier: XmlElement): boolean => {
  const signature = onlyChild(carrier, DS, 'Signature');
  const info = onlyChild(signature, DS, 'SignedInfo');
  const reference = onlyChild(info, DS, 'Reference');
  const algorithm = (parent: XmlElement | null, name: string): string =>
    onlyChild(parent, DS, name)?.attributes.get('Algorithm') ?? '';
  return (
    hasOnly(signature, ['SignedInfo', 'SignatureValue', 'KeyInfo']) &&
    hasOnly(info, ['CanonicalizationMethod', 'SignatureMethod', 'Reference']) &&
    hasOnly(reference, ['Transforms', 'DigestMethod', 'DigestValue']) &&
    SIGNATURE_METHODS.has(algorithm(info, 'SignatureMethod')) &&
    CANONICALIZATIONS.has(algorithm(info, 'CanonicalizationMethod')) &&
    DIGEST_METHODS.has(algorithm(reference, 'DigestMethod')) &&
    onlyText(onlyChild(reference, DS, 'DigestValue')) !== null &&
    Boolean(carrier.attributes.get('ID')) &&
    reference?.attributes.get('URI') === `#${carrier.attributes.get('ID')}` &&
    hasSoundTransforms(onlyChild(reference, DS, 'Transforms'))
  );
};

const hasOnly = (element: XmlElement | null, names: readonly string[]): boolean =>
  element !== null &&
  element.children.every(({ namespace, name }) => namespace === DS && names.includes(name)) &&
  new Set(element.children.map(({ name }) => name)).size === element.children.length;

const hasSoundTransforms = (transforms: XmlElement | null): boolean => {
  const [first, second, ...more] =
    transforms?.children.map(({ attributes }) => attributes.get('Algorithm') ?? '') ?? [];
  return first === ENVELOPED && more.length === 0 && (second === undefined || CANONICALIZATIONS.has(second));
};

export const hasSoundEncryption = (response: XmlElement, isWanted: boolean): boolean => {
  if (!isEncrypted(response)) return !isWanted;
  const methods = [...everyElement(response)].filter(
    ({ namespace, name }) => namespace === XENC && name === 'EncryptionMethod',
  );
  return (
    methods.length === 2 && methods.every(({ attributes }) => ENCRYPTION_METHODS.has(attributes.get('Algorithm') ?? ''))
  );
};

export const isEncrypted = (response: XmlElement): boolean => onlyChild(response, SAML, 'EncryptedAssertion') !== null;

export const isSigned = (response: XmlElement): boolean => childrenCalled(response, DS, 'Signature').length > 0;

/** The id of the assertion a document shows, `''` when it has none. */
export const assertionIdIn = (response: XmlElement): string =>
  onlyChild(response, SAML, 'Assertion')?.attributes.get('ID') ?? '';
