import { createPrivateKey, X509Certificate } from 'node:crypto';
import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, 'lower-case letters, digits and hyphens, at most 32');
const label = z.string().trim().min(1).max(64);
const name = z.string().min(1).max(255);

/** Where a sign-in may lead in the front end: a path, or one that ends with `/*` for any one word below it. */
const target = z.string().regex(/^(\/[A-Za-z0-9_-]+)+(\/\*)?$/, 'a path such as /campagnes or /campagnes/*');

const rsaCertificate = z.string().refine((pem) => {
  try {
    const { publicKey } = new X509Certificate(pem);
    return publicKey.asymmetricKeyType === 'rsa' && (publicKey.asymmetricKeyDetails?.modulusLength ?? 0) >= 2_048;
  } catch {
    return false;
  }
}, 'must be a certificate in PEM form with an RSA key of at least 2048 bits');

const shared = { id, label, targets: z.array(target).default([]) };

/** Which attribute says what. The defaults are the GAR's (education-standards.md §1.4); `null` asks for nothing. */
const samlAttributes = z.strictObject({
  externalId: name.default('IDO'),
  firstName: name.nullable().default('PRE'),
  lastName: name.nullable().default('NOM'),
  uai: name.nullable().default('UAI'),
  profile: name.nullable().default('PRO'),
  divisions: name.nullable().default('DIV'),
  groups: name.nullable().default('GRO'),
});

const samlProvider = z.strictObject({
  ...shared,
  kind: z.literal('SAML'),
  /** The provider's entityID, which must be the Issuer of what it says. */
  entityId: name,
  ssoUrl: z.url({ protocol: /^https?$/ }),
  /** Those it signs with: the present one and the next, so that its yearly change is no event. */
  certificates: z.array(rsaCertificate).min(1).max(8),
  attributes: samlAttributes.prefault({}),
  allowUnsolicited: z.boolean().default(false),
  wantAssertionsEncrypted: z.boolean().default(false),
  wantResponseSigned: z.boolean().default(false),
  clockSkewSeconds: z.number().int().min(0).max(300).default(60),
});

const oidcClaims = z.strictObject({
  externalId: name.default('sub'),
  firstName: name.nullable().default('given_name'),
  lastName: name.nullable().default('family_name'),
  uai: name.nullable().default(null),
  /** In the GAR's words: National_elv, National_ens… Others say nothing to us. */
  profile: name.nullable().default(null),
});

const oidcProvider = z.strictObject({
  ...shared,
  kind: z.literal('OIDC'),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: name,
  clientSecret: z.string().min(16),
  scopes: z.array(z.string().regex(/^[\x21-\x7e]+$/)).default(['openid', 'profile']),
  claims: oidcClaims.prefault({}),
  clockSkewSeconds: z.number().int().min(0).max(300).default(30),
});

/** One entry for each client id at a platform: an account is known by the issuer's `sub`. */
const ltiProvider = z.strictObject({
  ...shared,
  kind: z.literal('LTI'),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: name,
  /** Where the platform authorises a login, and where its public keys are. */
  authorizationUrl: z.url({ protocol: /^https?$/ }),
  jwksUrl: z.url({ protocol: /^https?$/ }),
  /** The deployments that were agreed on: another one of the same platform is refused. */
  deploymentIds: z.array(name).min(1),
  /** The school of everybody who comes from there, when there is but one. */
  uai: z
    .string()
    .regex(/^\d{7}[A-Z]$/)
    .nullable()
    .default(null),
  clockSkewSeconds: z.number().int().min(0).max(300).default(30),
});

const provider = z.discriminatedUnion('kind', [samlProvider, oidcProvider, ltiProvider]);

export type SamlSettings = z.output<typeof samlProvider>;
export type OidcSettings = z.output<typeof oidcProvider>;
export type LtiSettings = z.output<typeof ltiProvider>;
export type ProviderSettings = z.output<typeof provider>;

/**
 * The LTI platforms whose keys or sign-in come over plain HTTP: whoever is on the way decides who somebody is. Development only;
 * of OpenID providers their library sees to it.
 */
export const withPlainAddresses = (providers: readonly ProviderSettings[]): string[] =>
  providers.flatMap((each) =>
    each.kind === 'LTI' && [each.authorizationUrl, each.jwksUrl].some((url) => !url.startsWith('https:'))
      ? [each.id]
      : [],
  );

/** The file of `IDENTITY_PROVIDERS_FILE`: one more GAR, ENT or academy is one more entry, and no code (I1). */
export const providersFile = z
  .strictObject({ providers: z.array(provider) })
  .transform(({ providers }) => providers)
  .refine((providers) => new Set(providers.map((each) => each.id)).size === providers.length, 'an id is there twice');

const isRsaKey = (pem: string): boolean => {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
};

const isPair = ({ key, certificate }: { key: string; certificate: string }): boolean => {
  try {
    return new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
};

/** Our own key pair towards SAML providers: it signs our requests and opens what they encrypt for us. */
export const serviceProviderKeys = z
  .object({
    key: z.string().refine(isRsaKey, 'must be an RSA private key in PEM form'),
    certificate: rsaCertificate,
  })
  .refine(isPair, 'SAML_SP_CERTIFICATE is not the certificate of SAML_SP_KEY');

export type ServiceProviderKeys = z.output<typeof serviceProviderKeys>;
