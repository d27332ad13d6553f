import { isExternalId, type SaidPerson } from '../domain/external-identity';
import type { SamlSettings } from './provider-settings';
import { type Expected, instant, isRecent, isWithin } from './saml-dates';
import {
  hasDistinctIds,
  hasOneAssertion,
  hasSoundEncryption,
  hasSoundSignatures,
  isAssertion,
  looksLikeAssertion,
  SAML,
  SAMLP,
} from './saml-shape';
import { childrenCalled, everyElement, onlyChild, onlyText, type XmlElement } from './xml-tree';

/**
 * What node-saml does not check (reliability-security.md §2.1): it verifies signatures, and believes the rest.
 * A document is read twice: as it came (`checkDocument`), then what was signed in it (`checkAssertion`).
 */

const SUCCESS = 'urn:oasis:names:tc:SAML:2.0:status:Success';
const BEARER = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';

const NAME_ID_FORMATS = new Set([
  'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
  'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  'urn:oasis:names:tc:SAML:2.0:nameid-format:transient',
  'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
]);

/** Why a document is refused: for the log of the operator, never for who sent it. */
export type SamlRefusal =
  | 'NOT_READABLE'
  | 'NOT_A_RESPONSE'
  | 'IDS'
  | 'NOT_ONE_ASSERTION'
  | 'SIGNATURE_SHAPE'
  | 'ENCRYPTION'
  | 'SIGNATURE'
  | 'DESTINATION'
  | 'ISSUER'
  | 'STATUS'
  | 'ISSUE_INSTANT'
  | 'ANOTHER_ASSERTION'
  | 'SUBJECT'
  | 'CONFIRMATION'
  | 'IN_RESPONSE_TO'
  | 'CONDITIONS'
  | 'AUDIENCE'
  | 'AUTHENTICATION'
  | 'EXTERNAL_ID'
  | 'UNSOLICITED'
  | 'UNKNOWN_REQUEST'
  | 'REPLAYED';

type Rule = readonly [SamlRefusal, () => boolean];

const firstBroken = (rules: readonly Rule[]): SamlRefusal | null => rules.find(([, holds]) => !holds())?.[0] ?? null;

/** The envelope, before any key is used: its shape, its algorithms, and what an unsigned Response says of itself. */
export const checkDocument = (response: XmlElement, expected: Expected): SamlRefusal | null =>
  firstBroken([
    ['NOT_A_RESPONSE', () => response.namespace === SAMLP && response.name === 'Response' && isVersion2(response)],
    ['NOT_A_RESPONSE', () => [...everyElement(response)].filter(({ name }) => name === 'Response').length === 1],
    ['IDS', () => hasDistinctIds(response)],
    ['NOT_ONE_ASSERTION', () => hasOneAssertion(response)],
    ['SIGNATURE_SHAPE', () => hasSoundSignatures(response)],
    ['ENCRYPTION', () => hasSoundEncryption(response, expected.settings.wantAssertionsEncrypted)],
    ['DESTINATION', () => response.attributes.get('Destination') === expected.acsUrl],
    ['ISSUER', () => saysIssuerOrNothing(response, expected.settings.entityId)],
    ['STATUS', () => saysSuccess(response)],
    ['ISSUE_INSTANT', () => isRecent(response, expected)],
  ]);

/** What was encrypted, once opened and before its signature is verified. */
export const checkDecrypted = (assertion: XmlElement): SamlRefusal | null =>
  firstBroken([
    [
      'NOT_ONE_ASSERTION',
      () => isAssertion(assertion) && [...everyElement(assertion)].filter(looksLikeAssertion).length === 1,
    ],
    ['IDS', () => hasDistinctIds(assertion)],
    ['SIGNATURE_SHAPE', () => hasSoundSignatures(assertion)],
  ]);

/** The signed assertion: for us, from them, about one person, now. */
export const checkAssertion = (
  assertion: XmlElement,
  { id, inResponseTo }: { id: string; inResponseTo: string | null },
  expected: Expected,
): SamlRefusal | null =>
  firstBroken([
    ['ANOTHER_ASSERTION', () => isAssertion(assertion) && assertion.attributes.get('ID') === id && id !== ''],
    ['ISSUER', () => onlyText(onlyChild(assertion, SAML, 'Issuer')) === expected.settings.entityId],
    ['ISSUE_INSTANT', () => isVersion2(assertion) && isRecent(assertion, expected)],
    ['SUBJECT', () => namesOneSubject(onlyChild(assertion, SAML, 'Subject'))],
    ['CONFIRMATION', () => confirmationOf(assertion) !== null && isConfirmedHere(assertion, expected)],
    ['IN_RESPONSE_TO', () => (confirmationOf(assertion)?.attributes.get('InResponseTo') ?? null) === inResponseTo],
    ['CONDITIONS', () => holdsNow(onlyChild(assertion, SAML, 'Conditions'), expected)],
    ['AUDIENCE', () => isForUs(onlyChild(assertion, SAML, 'Conditions'), expected.spEntityId)],
    ['AUTHENTICATION', () => saysAuthentication(assertion, expected)],
    ['EXTERNAL_ID', () => isExternalId(onlyValueOf(assertion, expected.settings.attributes.externalId))],
  ]);

/** The person an assertion that passed every check is about. Attributes other than the id may be absent. */
export const personOf = (assertion: XmlElement, { attributes }: SamlSettings): SaidPerson => {
  const value = (name: string | null): string | null => (name === null ? null : onlyValueOf(assertion, name));
  const values = (name: string | null): string[] => (name === null ? [] : valuesOf(assertion, name));
  return {
    externalId: onlyValueOf(assertion, attributes.externalId) ?? '',
    firstName: value(attributes.firstName),
    lastName: value(attributes.lastName),
    uai: value(attributes.uai),
    profile: value(attributes.profile),
    divisions: values(attributes.divisions),
    groups: values(attributes.groups),
  };
};

const isVersion2 = ({ attributes }: XmlElement): boolean => attributes.get('Version') === '2.0';

const saysIssuerOrNothing = (response: XmlElement, entityId: string): boolean => {
  const issuers = childrenCalled(response, SAML, 'Issuer');
  return issuers.length === 0 || (issuers.length === 1 && onlyText(issuers[0] ?? null) === entityId);
};

const saysSuccess = (response: XmlElement): boolean =>
  onlyChild(onlyChild(response, SAMLP, 'Status'), SAMLP, 'StatusCode')?.attributes.get('Value') === SUCCESS;

const namesOneSubject = (subject: XmlElement | null): boolean => {
  const nameId = onlyChild(subject, SAML, 'NameID');
  const format = nameId?.attributes.get('Format');
  return (
    subject !== null &&
    subject.children.every(
      ({ namespace, name }) => namespace === SAML && (name === 'NameID' || name === 'SubjectConfirmation'),
    ) &&
    onlyText(nameId) !== null &&
    (format === undefined || NAME_ID_FORMATS.has(format))
  );
};

const confirmationOf = (assertion: XmlElement): XmlElement | null => {
  const confirmation = onlyChild(onlyChild(assertion, SAML, 'Subject'), SAML, 'SubjectConfirmation');
  return confirmation?.attributes.get('Method') === BEARER
    ? onlyChild(confirmation, SAML, 'SubjectConfirmationData')
    : null;
};

const isConfirmedHere = (assertion: XmlElement, expected: Expected): boolean => {
  const data = confirmationOf(assertion);
  return data !== null && data.attributes.get('Recipient') === expected.acsUrl && isWithin(data, expected);
};

const KNOWN_CONDITIONS = new Set(['AudienceRestriction', 'OneTimeUse', 'ProxyRestriction']);

/** A condition we do not know may not be passed over (SAML core §2.5.1). */
const holdsNow = (conditions: XmlElement | null, expected: Expected): boolean =>
  conditions !== null &&
  isWithin(conditions, expected) &&
  conditions.children.every(({ namespace, name }) => namespace === SAML && KNOWN_CONDITIONS.has(name));

const isForUs = (conditions: XmlElement | null, spEntityId: string): boolean => {
  const restrictions = conditions ? childrenCalled(conditions, SAML, 'AudienceRestriction') : [];
  return (
    restrictions.length > 0 &&
    restrictions.every((each) =>
      childrenCalled(each, SAML, 'Audience').some((audience) => onlyText(audience) === spEntityId),
    )
  );
};

const saysAuthentication = (assertion: XmlElement, { now, settings }: Expected): boolean => {
  const statements = childrenCalled(assertion, SAML, 'AuthnStatement');
  const skew = settings.clockSkewSeconds * 1_000;
  return (
    statements.length > 0 &&
    statements.every(({ attributes }) => {
      const at = instant(attributes.get('AuthnInstant'));
      const end = attributes.has('SessionNotOnOrAfter') ? instant(attributes.get('SessionNotOnOrAfter')) : Infinity;
      return at !== null && at <= now.getTime() + skew && end !== null && now.getTime() < end + skew;
    })
  );
};

const attributesCalled = (assertion: XmlElement, name: string): readonly XmlElement[] =>
  childrenCalled(assertion, SAML, 'AttributeStatement')
    .flatMap((statement) => childrenCalled(statement, SAML, 'Attribute'))
    .filter(({ attributes }) => attributes.get('Name') === name);

/** The one value of an attribute that is there once; `null` otherwise. */
const onlyValueOf = (assertion: XmlElement, name: string): string | null => {
  const attributes = attributesCalled(assertion, name);
  return attributes.length === 1 ? onlyText(onlyChild(attributes[0] ?? null, SAML, 'AttributeValue')) : null;
};

/** Every value of an attribute that may have several. */
const valuesOf = (assertion: XmlElement, name: string): string[] =>
  attributesCalled(assertion, name)
    .flatMap((attribute) => childrenCalled(attribute, SAML, 'AttributeValue'))
    .flatMap((value) => onlyText(value) ?? []);
