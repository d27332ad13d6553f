import { join } from 'node:path';
import { createAuthenticator, remoteKeys } from '@pix/kit/auth';
import { type Clock, databaseClock } from '@pix/kit/clock';
import { inTransaction } from '@pix/kit/database';
import { buildSchema, type OperationRules, type RequestContext } from '@pix/kit/graphql';
import { newId } from '@pix/kit/ids';
import { outbox } from '@pix/kit/jobs';
import { createLogger } from '@pix/kit/logger';
import { type App, requestContext } from '@pix/kit/service';
import type { EntityManager } from 'typeorm';
import type { Config } from './config';
import type { Context, Stores } from './context';
import { answerRepository } from './database/answer-repository';
import { assessmentRepository } from './database/assessment-repository';
import { contentLibrary } from './database/content-library';
import { assessmentDataSource } from './database/data-source';
import { knowledgeRepository } from './database/knowledge-repository';
import { personalDataRepository } from './database/personal-data-repository';
import { releaseRepository } from './database/release-repository';
import { onUserAnonymised } from './events/on-user-anonymised';
import { onUserDataRequested } from './events/on-user-data-requested';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { createRoutes } from './http/routes';
import { endOverdueTestsJob } from './jobs/definitions';
import { endOverdueTestsHandler } from './jobs/end-overdue-tests';
import { importContentReleaseHandler } from './jobs/import-content-release';
import { rebuildKnowledgeStateHandler } from './jobs/rebuild-knowledge-state';

export const rules: OperationRules = {
  publicOperations: ['domains', 'competence'],
  machineOperations: {
    contentReleasePart: 'assessment:read-content',
    testReport: 'assessment:read-tests',
    certifiability: 'assessment:read-tests',
    profileSnapshots: 'assessment:read-tests',
    testProgress: 'assessment:read-tests',
    startTest: 'assessment:start-tests',
    endTest: 'assessment:start-tests',
    userData: 'privacy:read',
  },
};

const storesOn = (db: EntityManager): Stores => ({
  assessments: assessmentRepository(db),
  answers: answerRepository(db),
  knowledge: knowledgeRepository(db),
  releases: releaseRepository(db),
  outbox: outbox(db, 'assessment'),
  personalData: personalDataRepository(db),
});

/** The whole wiring of the service. `clock` is given by tests. */
export const createApp = async (config: Config, given: { clock?: Clock } = {}): Promise<App<Context>> => {
  const logger = createLogger('assessment', config.logLevel);
  const dataSource = await assessmentDataSource(config.database).initialize();
  const ownClock = given.clock ? null : await databaseClock(dataSource);
  const clock = given.clock ?? (ownClock as Clock);
  const stores = storesOn(dataSource.manager);
  const library = contentLibrary(stores.releases, config.content);
  const authenticate = createAuthenticator({ issuer: config.publicUrl, keys: remoteKeys(config.identityUrl) });

  const contextFor = (request: RequestContext): Context => ({
    ...request,
    ...stores,
    clock,
    newId,
    config,
    library,
    loaders: createLoaders(stores, library),
    transaction: (work) => inTransaction(dataSource, (db) => work(storesOn(db))),
  });

  return {
    name: 'assessment',
    logger,
    dataSource,
    schema: buildSchema({ schemaFile: join(__dirname, '../schema.graphql'), resolvers, rules }),
    authenticate,
    contextFor,
    routes: createRoutes(
      async (request) => contextFor(await requestContext({ authenticate }, config.gatewayKey, request)),
      config.content,
    ),
    handlers: [
      importContentReleaseHandler,
      endOverdueTestsHandler,
      rebuildKnowledgeStateHandler,
      onUserAnonymised,
      onUserDataRequested,
    ],
    schedules: [{ name: endOverdueTestsJob.name, everyMs: config.certification.sweepEveryMs }],
    async close() {
      ownClock?.stop();
      await dataSource.destroy();
    },
  };
};
