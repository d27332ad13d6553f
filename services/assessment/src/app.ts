import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createAuthenticator, GATEWAY_KEY_HEADER, isInternalCall, remoteKeys } from '@pix/kit/auth';
import { type Clock, databaseClock } from '@pix/kit/clock';
import { inTransaction } from '@pix/kit/database';
import { buildSchema, type OperationRules, type RequestContext } from '@pix/kit/graphql';
import { groupCommit, type Transaction } from '@pix/kit/group-commit';
import { HttpError, header } from '@pix/kit/http-server';
import { newId } from '@pix/kit/ids';
import { outbox } from '@pix/kit/jobs';
import { atMostEvery, createLive, type Live } from '@pix/kit/live';
import { createLogger } from '@pix/kit/logger';
import { type App, requestContext } from '@pix/kit/service';
import { createSigner } from '@pix/kit/signed-code';
import type { EntityManager } from 'typeorm';
import type { Config } from './config';
import type { Context, Stores } from './context';
import { demoKeys } from './credentials/demo-keys';
import { answerRepository } from './database/answer-repository';
import { answeringRepository } from './database/answering-repository';
import { assessmentRepository } from './database/assessment-repository';
import { assetRepository } from './database/asset-repository';
import { calibrationActRepository } from './database/calibration-act-repository';
import { calibrationLibrary } from './database/calibration-library';
import { calibrationRepository } from './database/calibration-repository';
import { contentImportRepository } from './database/content-import-repository';
import { contentLibrary } from './database/content-library';
import { assessmentDataSource } from './database/data-source';
import { knowledgeCheckRepository } from './database/knowledge-check-repository';
import { knowledgeRepository } from './database/knowledge-repository';
import { leftTestRepository } from './database/left-test-repository';
import { levelCountRepository } from './database/level-count-repository';
import { personalDataRepository } from './database/personal-data-repository';
import { problemReportRepository } from './database/problem-report-repository';
import { releaseRepository } from './database/release-repository';
import { resetRepository } from './database/reset-repository';
import { seenRulesRepository } from './database/seen-rules-repository';
import { statisticsRepository } from './database/statistics-repository';
import { temporaryTestRepository } from './database/temporary-test-repository';
import { testRecordRepository } from './database/test-record-repository';
import { onUserAnonymised } from './events/on-user-anonymised';
import { onUserDataRequested } from './events/on-user-data-requested';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { createContentFileRoutes } from './http/content-file-routes';
import { createQtiRoutes } from './http/qti-routes';
import { createRoutes } from './http/routes';
import { calibrateItemsHandler } from './jobs/calibrate-items';
import { checkKnowledgeHandler } from './jobs/check-knowledge';
import { countAnswersHandler } from './jobs/count-answers';
import { countLevelsHandler } from './jobs/count-levels';
import {
  checkKnowledgeJob,
  countAnswersJob,
  countLevelsJob,
  endOverdueTestsJob,
  forgetTemporaryTestsJob,
  tellLeftTestsJob,
} from './jobs/definitions';
import { downloadContentReleaseHandler } from './jobs/download-content-release';
import { endOverdueTestsHandler } from './jobs/end-overdue-tests';
import { forgetTemporaryTestsHandler } from './jobs/forget-temporary-tests';
import { importContentReleaseHandler } from './jobs/import-content-release';
import { rebuildKnowledgeStateHandler } from './jobs/rebuild-knowledge-state';
import { tellLeftTestsHandler } from './jobs/tell-left-tests';
import { releaseArchives } from './releases/archives';

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

const storesOn = (db: EntityManager): Stores => ({
  assessments: assessmentRepository(db),
  answers: answerRepository(db),
  answering: answeringRepository(db),
  knowledge: knowledgeRepository(db),
  releases: releaseRepository(db),
  assets: assetRepository(db),
  contentImports: contentImportRepository(db),
  seenRules: seenRulesRepository(db),
  temporaryTests: temporaryTestRepository(db),
  resets: resetRepository(db),
  knowledgeChecks: knowledgeCheckRepository(db),
  problemReports: problemReportRepository(db),
  statistics: statisticsRepository(db),
  levelCounts: levelCountRepository(db),
  leftTests: leftTestRepository(db),
  calibrationActs: calibrationActRepository(db),
  calibrations: calibrationRepository(db),
  testRecords: testRecordRepository(db),
  outbox: outbox(db, 'assessment'),
  personalData: personalDataRepository(db),
});

/** The whole wiring of the service. `clock` and `live` are given by tests. */
export const createApp = async (
  config: Config,
  given: { clock?: Clock; live?: Pick<Live, 'tell'> } = {},
): Promise<App<Context>> => {
  const logger = createLogger('assessment', config.logLevel);
  const dataSource = await assessmentDataSource(config.database).initialize();
  const ownClock = given.clock ? null : await databaseClock(dataSource);
  const clock = given.clock ?? (ownClock as Clock);
  const stores = storesOn(dataSource.manager);
  const library = contentLibrary(stores.releases, config.content);
  const archives = releaseArchives(config.archives, config.downloads);
  const resultCodes = createSigner(config.resultCodeKey);
  const calibrations = calibrationLibrary(stores.calibrations, config.calibration);
  const ownLive = createLive({ redisUrl: config.redisUrl, logger });
  const live = given.live ?? ownLive;
  const watched = atMostEvery(config.certification.tellEveryMs, live);
  const authenticate = createAuthenticator({ issuer: config.publicUrl, keys: remoteKeys(config.identityUrl) });

  const transaction: Transaction<Stores> = (work) => inTransaction(dataSource, (db) => work(storesOn(db)));
  const groupedTransaction = groupCommit(transaction);

  const contextFor = (request: RequestContext): Context => ({
    ...request,
    ...stores,
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
    loaders: createLoaders(stores, library),
    transaction,
    groupedTransaction,
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
    handlers: [
      importContentReleaseHandler,
      downloadContentReleaseHandler,
      endOverdueTestsHandler,
      forgetTemporaryTestsHandler,
      rebuildKnowledgeStateHandler,
      checkKnowledgeHandler,
      countAnswersHandler,
      countLevelsHandler,
      calibrateItemsHandler,
      tellLeftTestsHandler,
      onUserAnonymised,
      onUserDataRequested,
    ],
    schedules: [
      { name: endOverdueTestsJob.name, everyMs: config.certification.sweepEveryMs },
      { name: forgetTemporaryTestsJob.name, everyMs: config.temporaryTests.forgetEveryMs },
      { name: checkKnowledgeJob.name, everyMs: config.knowledgeCheck.everyMs },
      { name: countAnswersJob.name, everyMs: config.statistics.countEveryMs },
      { name: countLevelsJob.name, everyMs: config.statistics.countLevelsEveryMs },
      { name: tellLeftTestsJob.name, everyMs: config.leftTests.tellEveryMs },
    ],
    async close() {
      ownClock?.stop();
      await ownLive.close();
      await dataSource.destroy();
    },
  };
};
