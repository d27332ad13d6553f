import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createAuthenticator, GATEWAY_KEY_HEADER, isInternalCall } from '@pix/kit/auth';
import { storage } from '@pix/kit/claims';
import { type Clock, databaseClock } from '@pix/kit/clock';
import { buildSchema, type OperationRules, type RequestContext } from '@pix/kit/graphql';
import { groupCommit } from '@pix/kit/group-commit';
import { HttpError, header } from '@pix/kit/http-server';
import { newId } from '@pix/kit/ids';
import { atMostEvery, createLive, type Live } from '@pix/kit/live';
import { createLogger } from '@pix/kit/logger';
import { remoteKeys } from '@pix/kit/remote-keys';
import { requestContext } from '@pix/kit/request-context';
import type { App } from '@pix/kit/service';
import { createSigner } from '@pix/kit/signed-code';
import { createStaleReads } from '@pix/kit/stale-reads';
import type { Claim } from '@pix/kit/transactions';
import type { Config } from './config';
import type { Context, Stores } from './context';
import { demoKeys } from './credentials/demo-keys';
import { calibrationLibrary } from './database/calibration-library';
import { contentLibrary } from './database/content-library';
import { assessmentDataSource } from './database/data-source';
import { exposureLibrary } from './database/exposure-library';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { createContentFileRoutes } from './http/content-file-routes';
import { createQtiRoutes } from './http/qti-routes';
import { createRoutes } from './http/routes';
import { handlers, schedulesOf } from './job-wiring';
import { releaseArchives } from './releases/archives';
import { storesOn } from './stores';
import { stuckStates } from './stuck-states';
import { rememberEngines } from './usecases/remembered-engines';

export const rules: OperationRules = {
  // A demonstration is taken without an account: whoever has neither account nor key is refused by `requireCredential`.
  publicOperations: [
    'domains',
    'competence',
    'startDemoTest',
    'assessment',
    'submitAnswer',
    'skipChallenge',
    'startChallengeTimer',
    'reportFocusLost',
    'sealSimulation',
  ],
  machineOperations: {
    contentReleasePart: 'assessment:read-content',
    testReport: 'assessment:read-tests',
    certificationOpinion: 'assessment:read-tests',
    certifiability: 'assessment:read-tests',
    profileSnapshots: 'assessment:read-tests',
    testProgress: 'assessment:read-tests',
    skillResults: 'assessment:read-skill-results',
    startTest: 'assessment:start-tests',
    endTest: 'assessment:start-tests',
    suspendTest: 'assessment:start-tests',
    continueTest: 'assessment:start-tests',
    extendTest: 'assessment:start-tests',
    replaceChallenge: 'assessment:start-tests',
    userData: 'privacy:read',
  },
  sharedOperations: {
    itemStatistics: 'assessment:read-statistics',
    levelDistribution: 'assessment:read-statistics',
  },
};

/** The whole wiring of the service. `clock` and `live` are given by tests. */
export const createApp = async (
  config: Config,
  given: { clock?: Clock; live?: Pick<Live, 'tell'> } = {},
): Promise<App<Context>> => {
  const logger = createLogger('assessment', config.logLevel);
  const dataSource = await assessmentDataSource(config.database).initialize();
  const ownClock = given.clock ? null : await databaseClock(dataSource);
  const clock = given.clock ?? (ownClock as Clock);
  const storageOf = storage(dataSource, storesOn);
  const { stores, transaction } = storageOf();
  const staleReads = await createStaleReads({ dataSource, database: config.database, storesOn, logger });
  const library = contentLibrary(stores.releases, config.content);
  const archives = releaseArchives(config.archives, config.downloads);
  const resultCodes = createSigner(config.resultCodeKey);
  const engines = rememberEngines(config.engines.rememberedTests);
  const calibrations = calibrationLibrary(stores.calibrations, config.calibration);
  const ownLive = createLive({ redisUrl: config.cacheRedisUrl, logger });
  const live = given.live ?? ownLive;
  const exposures = exposureLibrary(stores.exposures, config.exposure);
  const watched = atMostEvery(config.certification.tellEveryMs, live);
  const authenticate = createAuthenticator({ issuer: config.publicUrl, keys: remoteKeys(config.identityUrl) });

  const shared: Omit<Context, keyof RequestContext | 'staleReads' | 'loaders'> = {
    ...stores,
    transaction,
    groupedTransaction: groupCommit(transaction),
    clock,
    newId,
    config,
    library,
    archives,
    resultCodes,
    demoKeys,
    live,
    watched,
    logger,
    calibrationLibrary: calibrations,
    engines,
    exposureLibrary: exposures,
  };
  const claimed = (claim: Claim): Stores & Pick<Context, 'transaction' | 'groupedTransaction'> => {
    const own = storageOf(claim); // What is noted on a key is nobody else's transaction.
    return { ...own.stores, transaction: own.transaction, groupedTransaction: (_, work) => own.transaction(work) };
  };
  // Over what all requests share rather than a copy of it: with every answer, a copy of forty fields costs as much as a statement. So a
  // context is handed on whole: `{ ...context }` would leave out what is shared.
  const contextFor = (request: RequestContext): Context =>
    Object.assign(Object.create(shared) as typeof shared, request.claim && claimed(request.claim), request, {
      staleReads: staleReads.stores(),
      loaders: createLoaders(stores, library),
    });

  const contextOf = async (request: IncomingMessage): Promise<Context> =>
    contextFor(await requestContext({ authenticate }, config.gatewayKey, request));

  return {
    name: 'assessment',
    logger,
    dataSource,
    schema: buildSchema({ schemaFile: join(__dirname, '../schema.graphql'), resolvers, rules }),
    authenticate,
    contextFor,
    routes: [
      ...createRoutes(contextOf, config.content),
      ...createQtiRoutes(contextOf),
      ...createContentFileRoutes(async (request) => {
        if (!isInternalCall(config.gatewayKey, header(request, GATEWAY_KEY_HEADER)))
          throw new HttpError(403, 'forbidden', 'This address answers the gateway only.');
        return stores;
      }, config),
    ],
    handlers,
    schedules: schedulesOf(config),
    stuckStates,
    async close() {
      ownClock?.stop();
      await ownLive.close();
      await staleReads.close();
      await dataSource.destroy();
    },
  };
};
