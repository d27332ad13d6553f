import type { Authenticator, Viewer } from '@pix/kit/auth';
import type { Clock } from '@pix/kit/clock';
import type { Route } from '@pix/kit/http-server';
import { newId } from '@pix/kit/ids';
import type { Logger } from '@pix/kit/logger';
import { GraphQLError } from 'graphql';
import type { EntityManager } from 'typeorm';
import type { Config } from './config';
import type { Context } from './context';
import { authenticationMethodRepository } from './database/authentication-method-repository';
import { externalIdentityRepository } from './database/external-identity-repository';
import { createBrowserBinding } from './http/browser-binding';
import type { ExternalSignIn } from './http/external-sign-in';
import { createLtiRoutes } from './http/lti-routes';
import { createOidcRoutes } from './http/oidc-routes';
import { createSamlRoutes } from './http/saml-routes';
import { wipeProviderNamesHandler } from './jobs/wipe-provider-names';
import { createLtiPlatform } from './providers/lti-platform';
import { createOidcProvider } from './providers/oidc-provider';
import { createOneTimeStore, type OneTimeStore } from './providers/one-time-store';
import { createSamlProvider } from './providers/saml-provider';
import { receiveExternalIdentity } from './usecases/receive-external-identity';

/** What is known of people through providers. */
export const providerStores = (db: EntityManager) => ({
  authenticationMethods: authenticationMethodRepository(db),
  externalIdentities: externalIdentityRepository(db),
});

export type ProviderStores = ReturnType<typeof providerStores>;

export type ProviderTools = {
  readonly oneTime: OneTimeStore;
  /** Who holds a token of ours; `null` when it is none. */
  readToken(token: string): Promise<Viewer | null>;
};

/** Root fields that people use before they have an account. */
export const PROVIDER_PUBLIC_OPERATIONS = ['exchangeSignInCode'];

/** The machine operations on what providers say, and the scope they need. */
export const PROVIDER_MACHINE_OPERATIONS = { schoolAffiliations: 'identity:read-affiliations' } as const;

export const providerHandlers = [wipeProviderNamesHandler];

type Given = Pick<Context, 'transaction'> & {
  config: Config;
  clock: Clock;
  logger: Logger;
  authenticate: Authenticator;
};

/** What use cases reach of providers, and the routes of those the configuration names. */
export const createProviderParts = (given: Given) => {
  const { config, clock, logger } = given;
  const oneTime = createOneTimeStore({ redisUrl: config.cacheRedisUrl, clock, logger });
  const readToken: ProviderTools['readToken'] = (token) => given.authenticate(`Bearer ${token}`).catch(nobody);
  const { frontUrl, requestSeconds } = config.externalSignIn;

  const routes = providerRoutes(config, clock, {
    oneTime,
    browsers: createBrowserBinding({ publicUrl: config.publicUrl, seconds: requestSeconds }),
    logger,
    frontUrl,
    requestSeconds,
    receive: (signIn) => receiveExternalIdentity({ ...given, newId, oneTime }, signIn),
  });
  return { tools: { oneTime, readToken } satisfies ProviderTools, routes };
};

const nobody = (error: unknown): null => {
  if (error instanceof GraphQLError) return null;
  throw error;
};

const providerRoutes = (config: Config, clock: Clock, shared: ExternalSignIn): Route[] => {
  const { providers, samlKeys: keys, maxAssertionMinutes: maxAgeMinutes, maxLaunchSeconds } = config.externalSignIn;
  const { publicUrl, isProduction } = config;
  const saml = providers.flatMap((settings) =>
    settings.kind === 'SAML' && keys ? [createSamlProvider({ settings, keys, publicUrl, maxAgeMinutes, clock })] : [],
  );
  const oidc = providers.flatMap((settings) =>
    settings.kind === 'OIDC' ? [createOidcProvider({ settings, publicUrl, isProduction })] : [],
  );
  const lti = providers.flatMap((settings) =>
    settings.kind === 'LTI' ? [createLtiPlatform({ settings, publicUrl, maxAgeSeconds: maxLaunchSeconds, clock })] : [],
  );
  return [...createSamlRoutes(saml, shared), ...createOidcRoutes(oidc, shared), ...createLtiRoutes(lti, shared)];
};
