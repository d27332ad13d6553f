import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { createAuthenticator } from '@pix/kit/auth';
import { storage } from '@pix/kit/claims';
import { type Clock, databaseClock } from '@pix/kit/clock';
import { toCsv } from '@pix/kit/csv';
import { buildSchema, type OperationRules, type RequestContext } from '@pix/kit/graphql';
import { newId } from '@pix/kit/ids';
import { createLive } from '@pix/kit/live';
import { createLogger } from '@pix/kit/logger';
import { createRates } from '@pix/kit/rates';
import { remoteKeys } from '@pix/kit/remote-keys';
import type { App } from '@pix/kit/service';
import { createStaleReads } from '@pix/kit/stale-reads';
import { servicesOf } from './clients/services';
import { createCodes } from './codes/codes';
import { createLinks } from './codes/links';
import type { Config } from './config';
import type { Context } from './context';
import { createBadgeSigner } from './credentials/badge-signer';
import { createInvitationTokens } from './credentials/invitation-tokens';
import { certificationDataSource } from './database/data-source';
import { storesOn } from './database/stores';
import { createCertificateDocument } from './documents/certificate-document';
import { zipOf } from './documents/zip';
import { onTestEnded } from './events/on-test-ended';
import { onUserAnonymised } from './events/on-user-anonymised';
import { onUserDataRequested } from './events/on-user-data-requested';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { createRoutes } from './http/routes';
import { createCommunes } from './imports/communes';
import { jobHandlers } from './jobs/handlers';
import { schedulesOf } from './jobs/schedules';
import { stuckStates } from './stuck-states';

export const rules: OperationRules = {
  publicOperations: ['verifyCertificate', 'signInAsInvigilator'],
  machineOperations: {
    userData: 'privacy:read',
    rescoreSession: 'certification:rescore',
    rescoring: 'certification:rescore',
    organizationCertificationResults: 'certification:read-results',
    certificationSearch: 'certification:search-results',
  },
};

/** What tests put in place of the clock, of the other services and of those who watch; what keys in Redis begin with. */
export type Given = { clock?: Clock; namespace?: string } & Partial<
  Pick<Context, 'assessment' | 'supervision' | 'campaigns' | 'identity' | 'live'>
>;

/** The whole wiring of the service. */
export const createApp = async (
  config: Config,
  { clock: given, namespace, ...doubles }: Given = {},
): Promise<App<Context>> => {
  const logger = createLogger('certification', config.logLevel);
  const dataSource = await certificationDataSource(config.database).initialize();
  const ownClock = given ? null : await databaseClock(dataSource);
  const services = servicesOf(config);
  const storageOf = storage(dataSource, storesOn);
  const staleReads = await createStaleReads({ dataSource, database: config.database, storesOn, logger });
  const live = createLive({ redisUrl: config.cacheRedisUrl, logger });
  const rates = createRates({ redisUrl: config.cacheRedisUrl, secret: config.gatewayKey, logger, namespace });
  const authenticate = createAuthenticator({ issuer: config.publicUrl, keys: remoteKeys(config.identityUrl) });
  const tools = {
    codes: createCodes(config),
    communes: createCommunes(),
    links: createLinks(config.gatewayKey),
    invitationTokens: createInvitationTokens(config.machineCredential.clientSecret),
    badgeSigner: createBadgeSigner(config),
    certificateDocument: createCertificateDocument(config),
    toCsv,
    zipOf,
  };

  const contextFor = (request: RequestContext): Context => {
    const { stores, transaction } = storageOf(request.claim);
    return {
      ...request,
      ...stores,
      staleReads: staleReads.stores(),
      ...tools,
      ...services.clients,
      live,
      ...doubles,
      clock: given ?? (ownClock as Clock),
      newId,
      randomInt: (below) => randomInt(below),
      config,
      rates,
      loaders: createLoaders(stores, request.viewer),
      transaction,
    };
  };

  return {
    name: 'certification',
    logger,
    dataSource,
    schema: buildSchema({ schemaFile: join(__dirname, '../schema.graphql'), resolvers, rules }),
    authenticate,
    contextFor,
    routes: createRoutes({ authenticate, contextFor, config }),
    handlers: [onTestEnded, onUserAnonymised, onUserDataRequested, ...jobHandlers],
    schedules: schedulesOf(config),
    stuckStates,
    async close() {
      ownClock?.stop();
      await Promise.all([services, live, rates, staleReads].map((connection) => connection.close()));
      await dataSource.destroy();
    },
  };
};
