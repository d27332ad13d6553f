import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@pix/kit/clock';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { isExternalId, type SaidPerson } from '../domain/external-identity';
import type { LtiSettings } from './provider-settings';

const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim';
const MEMBERSHIP = 'http://purl.imsglobal.org/vocab/lis/v2/membership#';
const KEYS_TIMEOUT_MS = 5_000;

/** What ties a launch to the login that led to it. */
export type LtiSecrets = { readonly state: string; readonly nonce: string };

/** Why a launch is refused, as a word for the log. */
export type LtiRefusal =
  | 'LTI_AUTHORISED_PARTY'
  | 'LTI_DEPLOYMENT'
  | 'LTI_MESSAGE'
  | 'LTI_NONCE'
  | 'EXTERNAL_ID'
  | (string & {});

export type LtiLaunch = { readonly person: SaidPerson; readonly targetUrl: string };

const launchClaims = z.object({
  [`${CLAIM}/message_type`]: z.literal('LtiResourceLinkRequest'),
  [`${CLAIM}/version`]: z.literal('1.3.0'),
  [`${CLAIM}/deployment_id`]: z.string().min(1).max(255),
  [`${CLAIM}/target_link_uri`]: z.string().max(2_048),
  [`${CLAIM}/roles`]: z.array(z.string().max(255)).max(100).default([]),
  given_name: z.string().max(255).nullish(),
  family_name: z.string().max(255).nullish(),
});

/**
 * One LTI 1.3 platform (an ENT, a Moodle): OpenID Connect begun by the platform, whose ID token comes by a form. Only RS256 with the
 * platform's own published keys is taken (LTI 1.3 §5.1.3), from deployments that are known, once each (education-standards.md §4.2).
 */
export const createLtiPlatform = (options: {
  settings: LtiSettings;
  publicUrl: string;
  maxAgeSeconds: number;
  clock: Clock;
}) => {
  const { settings, publicUrl, maxAgeSeconds, clock } = options;
  const launchUrl = new URL(`/lti/${settings.id}/launch`, publicUrl).href;
  let keys: JWTVerifyGetKey | null = null;
  const keyOf: JWTVerifyGetKey = (...asked) => {
    keys ??= createRemoteJWKSet(new URL(settings.jwksUrl), { timeoutDuration: KEYS_TIMEOUT_MS });
    return keys(...asked);
  };

  return {
    settings,

    newSecrets: (): LtiSecrets => ({ state: randomSecret(), nonce: randomSecret() }),

    /** Whether this platform begins the login: what it says is not signed yet, and checked again in the token. */
    isAsking: (asked: URLSearchParams): boolean =>
      asked.get('iss') === settings.issuer &&
      (asked.get('login_hint') ?? '') !== '' &&
      [null, settings.clientId].includes(asked.get('client_id')) &&
      [null, ...settings.deploymentIds].includes(asked.get('lti_deployment_id')),

    loginUrl(asked: URLSearchParams, { state, nonce }: LtiSecrets): string {
      const url = new URL(settings.authorizationUrl);
      const hint = asked.get('lti_message_hint');
      const more = new URLSearchParams({
        scope: 'openid',
        response_type: 'id_token',
        response_mode: 'form_post',
        prompt: 'none',
        client_id: settings.clientId,
        redirect_uri: launchUrl,
        login_hint: asked.get('login_hint') ?? '',
        ...(hint !== null && { lti_message_hint: hint }),
        state,
        nonce,
      });
      for (const [name, value] of more) url.searchParams.set(name, value);
      return url.href;
    },

    /** Who is launched, and to where; or why nobody. An outage of the platform's keys is thrown. */
    async read(idToken: string, { nonce }: LtiSecrets): Promise<LtiLaunch | LtiRefusal> {
      try {
        const { payload } = await jwtVerify(idToken, keyOf, {
          algorithms: ['RS256'],
          issuer: settings.issuer,
          audience: settings.clientId,
          requiredClaims: ['sub', 'exp', 'iat', 'nonce'],
          maxTokenAge: maxAgeSeconds,
          clockTolerance: settings.clockSkewSeconds,
          currentDate: clock.now(),
        });
        return launchOf(payload, settings, nonce);
      } catch (error) {
        if (!(error instanceof errors.JOSEError) || OUTAGES.has(error.code)) throw error;
        return error.code;
      }
    },
  };
};

export type LtiPlatform = ReturnType<typeof createLtiPlatform>;

// The keys did not come, or were not keys: nothing is known of the token.
const OUTAGES = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

const randomSecret = (): string => randomBytes(32).toString('base64url');

const launchOf = (payload: JWTPayload, settings: LtiSettings, nonce: string): LtiLaunch | LtiRefusal => {
  if (!isSame(payload.nonce, nonce)) return 'LTI_NONCE';
  const isAlone = typeof payload.aud === 'string' || payload.aud?.length === 1;
  if (payload.azp === undefined ? !isAlone : payload.azp !== settings.clientId) return 'LTI_AUTHORISED_PARTY';
  const { data: claims } = launchClaims.safeParse(payload);
  if (!claims) return 'LTI_MESSAGE';
  if (!settings.deploymentIds.includes(claims[`${CLAIM}/deployment_id`])) return 'LTI_DEPLOYMENT';
  const externalId = payload.sub ?? null;
  if (!isExternalId(externalId)) return 'EXTERNAL_ID';
  return {
    targetUrl: claims[`${CLAIM}/target_link_uri`],
    person: {
      externalId,
      firstName: claims.given_name ?? null,
      lastName: claims.family_name ?? null,
      uai: settings.uai,
      profile: profileOf(claims[`${CLAIM}/roles`]),
      divisions: [],
      groups: [],
    },
  };
};

const isSame = (given: unknown, expected: string): boolean => {
  const [one, other] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** In the GAR's words, which the rest of the platform reads: who teaches there is no pupil, whatever else they are. */
const profileOf = (roles: readonly string[]): string | null => {
  if (roles.includes(`${MEMBERSHIP}Instructor`)) return 'National_ens';
  return roles.includes(`${MEMBERSHIP}Learner`) ? 'National_elv' : null;
};
