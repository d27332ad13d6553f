import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createAuthenticator } from '@pix/kit/auth';
import { storage } from '@pix/kit/claims';
import { type Clock, databaseClock } from '@pix/kit/clock';
import { buildSchema, type OperationRules, type RequestContext } from '@pix/kit/graphql';
import { newId } from '@pix/kit/ids';
import { createLogger } from '@pix/kit/logger';
import { requestContext } from '@pix/kit/request-context';
import type { App } from '@pix/kit/service';
import { createLocalJWKSet } from 'jose';
import type { EntityManager } from 'typeorm';
import { ACCOUNT_PUBLIC_OPERATIONS, accountHandlers, accountParts, accountSchedules } from './account-wiring';
import type { PersonalDataClient } from './clients/personal-data-client';
import type { Config } from './config';
import type { Context, Stores } from './context';
import { createTokenSigner, publicKeys } from './credentials/token-signer';
import { accountStores } from './database/account-stores';
import { identityDataSource } from './database/data-source';
import { signInAttemptRepository } from './database/sign-in-attempt-repository';
import { signInSessionRepository } from './database/sign-in-session-repository';
import { userRepository } from './database/user-repository';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { createRoutes } from './http/routes';
import { createPrivacyTools, privacyHandlers, privacyRoutes, privacySchedules, privacyStores } from './privacy-wiring';
import {
  createProviderParts,
  PROVIDER_MACHINE_OPERATIONS,
  PROVIDER_PUBLIC_OPERATIONS,
  providerHandlers,
  providerStores,
} from './provider-wiring';
import { createPupilTools, PUPIL_OPERATIONS, pupilStoresOn } from './pupil-wiring';
import { createServiceMailTools, SERVICE_MAIL_OPERATIONS } from './service-mail-wiring';
import { stuckStates } from './stuck-states';

export const rules: OperationRules = {
  publicOperations: [
    'me',
    'signUp',
    'signIn',
    'refreshTokens',
    'signOut',
    ...ACCOUNT_PUBLIC_OPERATIONS,
    ...PROVIDER_PUBLIC_OPERATIONS,
  ],
  machineOperations: {
    issueGuestToken: 'identity:issue-guest-token',
    ...PUPIL_OPERATIONS,
    ...PROVIDER_MACHINE_OPERATIONS,
    ...SERVICE_MAIL_OPERATIONS,
  },
};

const storesOn = (db: EntityManager): Stores => ({
  ...accountStores(db),
  ...pupilStoresOn(db),
  ...providerStores(db),
  ...privacyStores(db),
  users: userRepository(db),
  signInSessions: signInSessionRepository(db),
  signInAttempts: signInAttemptRepository(db),
});

/** What tests put in place of the clock and of the other services. */
type Given = { clock?: Clock; personalDataOf?: PersonalDataClient };

/** The whole wiring of the service. */
export const createApp = async (config: Config, given: Given = {}): Promise<App<Context>> => {
  const logger = createLogger('identity', config.logLevel);
  const dataSource = await identityDataSource(config.database).initialize();
  const ownClock = given.clock ? null : await databaseClock(dataSource);
  const clock = given.clock ?? (ownClock as Clock);
  const parts = await accountParts(config, logger);
  const tokenSigner = await createTokenSigner(config.tokens, clock);
  const pupilTools = await createPupilTools();
  const privacyTools = createPrivacyTools(config, tokenSigner, given.personalDataOf);
  const storageOf = storage(dataSource, storesOn);
  const authenticate = createAuthenticator({
    issuer: config.tokens.issuer,
    keys: createLocalJWKSet(publicKeys(config.tokens)),
    clock,
  });
  const providers = createProviderParts({ config, clock, logger, authenticate, transaction: storageOf().transaction });
  const contextFor = (request: RequestContext): Context => {
    const { stores, transaction } = storageOf(request.claim);
    return {
      ...request,
      ...stores,
      clock,
      newId,
      config,
      ...parts,
      ...pupilTools,
      ...providers.tools,
      ...privacyTools,
      ...createServiceMailTools(config),
      tokenSigner,
      loaders: createLoaders(stores, { clock, config }),
      transaction,
    };
  };

  const contextOf = async (request: IncomingMessage): Promise<Context> =>
    contextFor(await requestContext({ authenticate }, config.gatewayKey, request));

  return {
    name: 'identity',
    logger,
    dataSource,
    schema: buildSchema({ schemaFile: join(__dirname, '../schema.graphql'), resolvers, rules }),
    authenticate,
    contextFor,
    selfProvenMutations: ['refreshTokens'],
    routes: [...createRoutes(config, contextOf), ...providers.routes, ...privacyRoutes(contextOf)],
    handlers: [...accountHandlers, ...providerHandlers, ...privacyHandlers],
    schedules: [...accountSchedules, ...privacySchedules],
    stuckStates,
    async close() {
      ownClock?.stop();
      parts.mailer.close();
      await parts.endedSessions.close();
      await providers.tools.oneTime.close();
      await privacyTools.personalDataOf.close();
      await dataSource.destroy();
    },
  };
};
