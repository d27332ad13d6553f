import { join } from 'node:path';
import { createAuthenticator, TOKEN_ALGORITHM } from '@pix/kit/auth';
import { type Clock, databaseClock } from '@pix/kit/clock';
import { inTransaction } from '@pix/kit/database';
import { buildSchema, type OperationRules } from '@pix/kit/graphql';
import { newId } from '@pix/kit/ids';
import { createLogger } from '@pix/kit/logger';
import type { App } from '@pix/kit/service';
import { importJWK } from 'jose';
import type { EntityManager } from 'typeorm';
import type { Config } from './config';
import type { Context, Stores } from './context';
import { createPasswords } from './credentials/passwords';
import { createTokenSigner } from './credentials/token-signer';
import { identityDataSource } from './database/data-source';
import { signInAttemptRepository } from './database/sign-in-attempt-repository';
import { signInSessionRepository } from './database/sign-in-session-repository';
import { userRepository } from './database/user-repository';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { createRoutes } from './http/routes';

export const rules: OperationRules = {
  publicOperations: ['me', 'signUp', 'signIn', 'refreshTokens', 'signOut'],
  machineOperations: { issueGuestToken: 'identity:issue-guest-token' },
};

const storesOn = (db: EntityManager): Stores => ({
  users: userRepository(db),
  signInSessions: signInSessionRepository(db),
  signInAttempts: signInAttemptRepository(db),
});

/** The whole wiring of the service. `clock` is given by tests. */
export const createApp = async (config: Config, given: { clock?: Clock } = {}): Promise<App<Context>> => {
  const logger = createLogger('identity', config.logLevel);
  const dataSource = await identityDataSource(config.database).initialize();
  const ownClock = given.clock ? null : await databaseClock(dataSource);
  const clock = given.clock ?? (ownClock as Clock);
  const passwords = await createPasswords();
  const tokenSigner = await createTokenSigner(config.tokens, clock);
  const { d: _private, ...publicKey } = config.tokens.signingKey;
  const key = await importJWK(publicKey, TOKEN_ALGORITHM);
  const stores = storesOn(dataSource.manager);

  return {
    name: 'identity',
    logger,
    dataSource,
    schema: buildSchema({ schemaFile: join(__dirname, '../schema.graphql'), resolvers, rules }),
    authenticate: createAuthenticator({ issuer: config.tokens.issuer, keys: async () => key }),
    contextFor: (request) => ({
      ...request,
      ...stores,
      clock,
      newId,
      config,
      passwords,
      tokenSigner,
      loaders: createLoaders(stores),
      transaction: (work) => inTransaction(dataSource, (db) => work(storesOn(db))),
    }),
    routes: createRoutes(config, tokenSigner),
    handlers: [],
    schedules: [],
    async close() {
      ownClock?.stop();
      await dataSource.destroy();
    },
  };
};
