import { createVerify, X509Certificate } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

/** Who asks a provider to sign somebody in: what it was handed of them. */
export type ServiceProvider = { readonly entityId: string; readonly acsUrl: string; readonly certificate: string };

const LARGEST_REQUEST = 64 * 1_024;

const inflated = (encoded: string): string => {
  try {
    return inflateRawSync(Buffer.from(encoded, 'base64'), { maxOutputLength: LARGEST_REQUEST }).toString('utf8');
  } catch {
    return '';
  }
};

const isSignedBy = (query: string, certificate: string): boolean => {
  const parameters = new URLSearchParams(query);
  return (
    parameters.get('SigAlg') === 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256' &&
    createVerify('sha256')
      .update(query.slice(0, query.indexOf('&Signature=')))
      .verify(new X509Certificate(certificate).publicKey, parameters.get('Signature') ?? '', 'base64')
  );
};

/**
 * Reads an AuthnRequest of the redirect binding as the GAR does: signed RSA-SHA256 by who is known, for the address that is
 * known (education-standards.md §1.3). Gives its id, or says what is wrong with it.
 */
export const readAuthnRequest = (query: string, known: ServiceProvider): { id: string } | { problem: string } => {
  const request = inflated(new URLSearchParams(query).get('SAMLRequest') ?? '');
  const id = request.match(/ ID="([^"]+)"/)?.[1];
  if (!id) return { problem: 'this is no request' };
  if (!isSignedBy(query, known.certificate)) return { problem: 'the request is not signed by who the metadata says' };
  if (!request.includes(`AssertionConsumerServiceURL="${known.acsUrl}"`)) return { problem: 'another ACS' };
  if (!request.includes(`>${known.entityId}</saml:Issuer>`)) return { problem: 'another issuer' };
  return { id };
};
