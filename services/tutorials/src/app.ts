import { join } from 'node:path';
import { createAuthenticator } from '@pix/kit/auth';
import { storage } from '@pix/kit/claims';
import { type Clock, databaseClock } from '@pix/kit/clock';
import { buildSchema, type OperationRules } from '@pix/kit/graphql';
import { newId } from '@pix/kit/ids';
import { outbox } from '@pix/kit/jobs';
import { createLogger } from '@pix/kit/logger';
import { machineToken, subgraphClient } from '@pix/kit/machine-client';
import { remoteKeys } from '@pix/kit/remote-keys';
import type { App } from '@pix/kit/service';
import type { EntityManager } from 'typeorm';
import { type AssessmentClient, assessmentClient } from './clients/assessment-client';
import type { Config } from './config';
import type { Context, Stores } from './context';
import { catalogueRepository } from './database/catalogue-repository';
import { tutorialsDataSource } from './database/data-source';
import { gapRepository } from './database/gap-repository';
import { linkRepository } from './database/link-repository';
import { ownTutorialRepository } from './database/own-tutorial-repository';
import { personalDataRepository } from './database/personal-data-repository';
import { proposalRepository } from './database/proposal-repository';
import { qualityRepository } from './database/quality-repository';
import { readingRepository } from './database/reading-repository';
import { savedTutorialRepository } from './database/saved-tutorial-repository';
import { tutorialRepository } from './database/tutorial-repository';
import { tutorialSearchRepository } from './database/tutorial-search-repository';
import { usefulVoteRepository } from './database/useful-vote-repository';
import { onContentReleasePublished } from './events/on-content-release-published';
import { onKnowledgeChanged } from './events/on-knowledge-changed';
import { onTestEnded } from './events/on-test-ended';
import { onUserAnonymised } from './events/on-user-anonymised';
import { onUserDataRequested } from './events/on-user-data-requested';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { createRoutes } from './http/routes';
import { checkLinksHandler } from './jobs/check-links';
import { checkLinksJob, rankTutorialsJob } from './jobs/definitions';
import { rankTutorialsHandler } from './jobs/rank-tutorials';
import { linkChecker } from './links/link-checker';
import type { Network } from './links/public-agent';

export const rules: OperationRules = { publicOperations: [], machineOperations: { userData: 'privacy:read' } };

const storesOn = (db: EntityManager): Stores => ({
  catalogue: catalogueRepository(db),
  tutorials: tutorialRepository(db),
  tutorialSearch: tutorialSearchRepository(db),
  ownTutorials: ownTutorialRepository(db),
  savedTutorials: savedTutorialRepository(db),
  usefulVotes: usefulVoteRepository(db),
  proposals: proposalRepository(db),
  links: linkRepository(db),
  readings: readingRepository(db),
  quality: qualityRepository(db),
  gaps: gapRepository(db),
  personalData: personalDataRepository(db),
  outbox: outbox(db, 'tutorials'),
});

const connectAssessment = ({ assessmentUrl, identityUrl, machineCredential, gatewayKey }: Config): AssessmentClient =>
  assessmentClient(
    subgraphClient({
      url: assessmentUrl,
      token: machineToken({ identityUrl, credential: machineCredential, gatewayKey }),
      gatewayKey,
    }),
  );

/** The whole wiring of the service. `clock`, `assessment` and `network` are given by tests. */
export const createApp = async (
  config: Config,
  given: { clock?: Clock; assessment?: AssessmentClient; network?: Network } = {},
): Promise<App<Context>> => {
  const logger = createLogger('tutorials', config.logLevel);
  const dataSource = await tutorialsDataSource(config.database).initialize();
  const ownClock = given.clock ? null : await databaseClock(dataSource);
  const clock = given.clock ?? (ownClock as Clock);
  const assessment = given.assessment ?? connectAssessment(config);
  const checker = linkChecker({ ...config.links, userAgent: `PixLinkCheck/1 (+${config.publicUrl})` }, given.network);
  const storageOf = storage(dataSource, storesOn);

  return {
    name: 'tutorials',
    logger,
    dataSource,
    schema: buildSchema({ schemaFile: join(__dirname, '../schema.graphql'), resolvers, rules }),
    authenticate: createAuthenticator({ issuer: config.publicUrl, keys: remoteKeys(config.identityUrl) }),
    contextFor: (request) => {
      const { stores, transaction } = storageOf(request.claim);
      return {
        ...request,
        ...stores,
        clock,
        newId,
        config,
        publicUrl: config.publicUrl,
        assessment,
        linkChecker: checker,
        loaders: createLoaders(stores, request.viewer),
        transaction,
      };
    },
    routes: createRoutes({ gatewayKey: config.gatewayKey, tutorials: storageOf().stores.tutorials }),
    handlers: [
      onContentReleasePublished,
      onTestEnded,
      onKnowledgeChanged,
      onUserAnonymised,
      onUserDataRequested,
      rankTutorialsHandler,
      checkLinksHandler,
    ],
    schedules: [
      { name: checkLinksJob.name, everyMs: config.links.checkEveryMs },
      { name: rankTutorialsJob.name, everyMs: config.quality.everyMs },
    ],
    async close() {
      ownClock?.stop();
      await assessment.close();
      await checker.close();
      await dataSource.destroy();
    },
  };
};
