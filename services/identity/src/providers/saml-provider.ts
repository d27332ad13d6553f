import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import { decryptXml, parseDomFromString, xpath } from '@node-saml/node-saml/lib/xml';
import type { Clock } from '@pix/kit/clock';
import { XMLSerializer } from '@xmldom/xmldom';
import type { SaidPerson } from '../domain/external-identity';
import type { SamlSettings, ServiceProviderKeys } from './provider-settings';
import { checkAssertion, checkDecrypted, checkDocument, personOf, type SamlRefusal } from './saml-checks';
import { type Expected, secondsToRemember } from './saml-dates';
import { withRequestedAttributes } from './saml-metadata';
import { assertionIdIn, isEncrypted, isSigned } from './saml-shape';
import { readXml, type XmlElement } from './xml-tree';

/** What a response that holds says; `inResponseTo` is `null` when nobody asked. */
export type SamlSignIn = {
  readonly person: SaidPerson;
  readonly inResponseTo: string | null;
  readonly assertionId: string;
  /** For how many seconds a copy of the assertion could pass. */
  readonly remembered: number;
};

type Read = SamlSignIn | { readonly refusal: SamlRefusal };

const refused = (refusal: SamlRefusal): Read => ({ refusal });

/** One SAML provider, as the service provider we are to it: our metadata, our requests, its responses. */
export const createSamlProvider = (options: {
  settings: SamlSettings;
  keys: ServiceProviderKeys;
  publicUrl: string;
  maxAgeMinutes: number;
  clock: Clock;
}) => {
  const { settings, keys, clock } = options;
  const address = (path: string): string => new URL(`/saml/${settings.id}/${path}`, options.publicUrl).href;
  const [acsUrl, spEntityId] = [address('acs'), address('metadata')];

  const saml = ({ id, isResponseSigned = true }: { id?: string; isResponseSigned?: boolean } = {}): SAML =>
    new SAML({
      issuer: spEntityId,
      callbackUrl: acsUrl,
      audience: false, // As dates, audiences are checked in saml-checks.ts, which says which of them is wrong.
      entryPoint: settings.ssoUrl,
      idpIssuer: settings.entityId,
      idpCert: settings.certificates,
      privateKey: keys.key,
      publicCert: keys.certificate,
      decryptionPvk: keys.key,
      signatureAlgorithm: 'sha256',
      digestAlgorithm: 'sha256',
      identifierFormat: null,
      disableRequestedAuthnContext: true,
      wantAssertionsSigned: true,
      wantAuthnResponseSigned: isResponseSigned,
      acceptedClockSkewMs: -1, // By the platform's clock, and not by this process's.
      validateInResponseTo: ValidateInResponseTo.never, // One request, one response: taken from the one-time store.
      ...(id && { generateUniqueId: () => id }),
    });

  return {
    settings,

    /** What the provider is handed: who we are, where it answers, with which key, what we ask to know. */
    metadata: (): string =>
      withRequestedAttributes(
        saml().generateServiceProviderMetadata(keys.certificate, keys.certificate),
        settings.attributes,
      ),

    /** Where the browser goes to sign in: an AuthnRequest of this id, signed RSA-SHA256 (RTFS §3.2). */
    loginUrl: (requestId: string): Promise<string> => saml({ id: requestId }).getAuthorizeUrlAsync('', undefined, {}),

    /** Reads what the provider sent through the browser: all that can be told without knowing what was asked. */
    async read(encoded: string): Promise<Read> {
      const expected: Expected = {
        settings,
        acsUrl,
        spEntityId,
        now: clock.now(),
        maxAgeMs: options.maxAgeMinutes * 60_000,
      };
      const text = decoded(encoded);
      const response = text === null ? null : readXml(text);
      if (text === null || !response) return refused('NOT_READABLE');
      const broken = checkDocument(response, expected);
      if (broken) return refused(broken);

      const shown = isEncrypted(response) ? await opened(text, keys.key) : { id: assertionIdIn(response) };
      if ('refusal' in shown) return shown;
      const isResponseSigned = settings.wantResponseSigned || isSigned(response);
      const assertion = await verified(saml({ isResponseSigned }), encoded);
      if (!assertion) return refused('SIGNATURE');

      const inResponseTo = response.attributes.get('InResponseTo') ?? null;
      const wrong = checkAssertion(assertion, { id: shown.id, inResponseTo }, expected);
      if (wrong) return refused(wrong);
      const person = personOf(assertion, settings);
      return { person, inResponseTo, assertionId: shown.id, remembered: secondsToRemember(assertion, expected) };
    },
  };
};

export type SamlProvider = ReturnType<typeof createSamlProvider>;

/** The XML of a SAMLResponse. Base64 is read to the letter: what two readers could take differently is refused. */
const decoded = (encoded: string): string | null => {
  const compact = encoded.split(/[\r\n]+/).join('');
  const bytes = Buffer.from(compact, 'base64');
  if (bytes.toString('base64') !== compact) return null;
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : null;
};

/** The assertion node-saml verified a signature on, as signed; `null` when no certificate of the provider fits. */
const verified = async (saml: SAML, encoded: string): Promise<XmlElement | null> => {
  try {
    const { profile } = await saml.validatePostResponseAsync({ SAMLResponse: encoded });
    const xml = profile?.getAssertionXml?.();
    return xml ? readXml(xml) : null;
  } catch {
    return null; // Its messages quote the document: the refusal alone is told.
  }
};

/** Opens an encrypted assertion as node-saml will, to look at what its signature is made of. */
const opened = async (text: string, key: string): Promise<{ id: string } | { refusal: SamlRefusal }> => {
  try {
    const [encrypted] = xpath.selectElements(
      await parseDomFromString(text),
      "/*[local-name()='Response']/*[local-name()='EncryptedAssertion']",
    );
    const sealed = encrypted ? new XMLSerializer().serializeToString(encrypted) : '';
    const assertion = readXml(await decryptXml(sealed, key));
    if (!assertion) return { refusal: 'ENCRYPTION' };
    const refusal = checkDecrypted(assertion);
    return refusal ? { refusal } : { id: assertion.attributes.get('ID') ?? '' };
  } catch {
    return { refusal: 'ENCRYPTION' };
  }
};
