import { randomInt } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createAuthenticator } from '@pix/kit/auth';
import { storage } from '@pix/kit/claims';
import { type Clock, databaseClock } from '@pix/kit/clock';
import { toCsv } from '@pix/kit/csv';
import { buildSchema, type OperationRules, type RequestContext } from '@pix/kit/graphql';
import { newId } from '@pix/kit/ids';
import { createLive, type Live } from '@pix/kit/live';
import { createLogger } from '@pix/kit/logger';
import { remoteKeys } from '@pix/kit/remote-keys';
import { requestContext } from '@pix/kit/request-context';
import type { App } from '@pix/kit/service';
import { createStaleReads } from '@pix/kit/stale-reads';
import { type AssessmentClient, assessmentClient } from './clients/assessment-client';
import { type IdentityClient, identityClient } from './clients/identity-client';
import { subgraphsOf } from './clients/subgraphs';
import type { Config } from './config';
import type { Context } from './context';
import { createLinks } from './credentials/links';
import { campaignsDataSource } from './database/data-source';
import { storesOn } from './database/stores';
import { createClassSheetDocument } from './documents/class-sheet-document';
import { onContentReleasePublished } from './events/on-content-release-published';
import { onTestEnded } from './events/on-test-ended';
import { onUserAnonymised } from './events/on-user-anonymised';
import { onUserDataRequested } from './events/on-user-data-requested';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { createRoutes } from './http/routes';
import { buildCampaignExportHandler } from './jobs/build-campaign-export';
import { createClassUsernamesHandler } from './jobs/create-class-usernames';
import { importRosterHandler } from './jobs/import-roster';
import { refreshLearnerAccountsHandler } from './jobs/refresh-learner-accounts';
import { scheduledHandlers, schedulesOf } from './jobs/schedules';
import { sendInvitationHandler } from './jobs/send-invitation';
import { readCsv } from './rosters/csv-lines';
import { rosterReader } from './rosters/roster-reader';
import { createSheetCipher } from './sheets/sheet-cipher';
import { stuckStates } from './stuck-states';

export const rules: OperationRules = {
  publicOperations: ['organizationInvitation', 'enterCampaignAsGuest'],
  machineOperations: {
    learnersOfSchool: 'campaigns:read-learners',
    learnersByNationalStudentId: 'campaigns:read-learners',
    worksInSchool: 'campaigns:read-learners',
    userData: 'privacy:read',
    exportCampaignResults: 'campaigns:export-results',
    resultsExport: 'campaigns:export-results',
  },
  sharedOperations: { rosterImport: 'campaigns:import-rosters' },
};

/** What tests put in place of the clock, of the other services and of those who watch. */
export type Given = { clock?: Clock; assessment?: AssessmentClient; identity?: IdentityClient; live?: Live };

/** The whole wiring of the service. */
export const createApp = async (config: Config, given: Given = {}): Promise<App<Context>> => {
  const logger = createLogger('campaigns', config.logLevel);
  const dataSource = await campaignsDataSource(config.database).initialize();
  const ownClock = given.clock ? null : await databaseClock(dataSource);
  const clock = given.clock ?? (ownClock as Clock);
  const live = given.live ?? createLive({ redisUrl: config.cacheRedisUrl, logger });
  const subgraphs = subgraphsOf(config);
  const assessment = given.assessment ?? assessmentClient(subgraphs.assessment);
  const identity = given.identity ?? identityClient(subgraphs.identity);
  const storageOf = storage(dataSource, storesOn);
  const staleReads = await createStaleReads({ dataSource, database: config.database, storesOn, logger });
  const authenticate = createAuthenticator({ issuer: config.publicUrl, keys: remoteKeys(config.identityUrl) });
  const tools = {
    links: createLinks(config.classSheetKey),
    sheetCipher: createSheetCipher(config.classSheetKey),
    classSheetDocument: createClassSheetDocument(config),
    toCsv,
    readCsv,
    rosterReader,
  };

  const contextFor = (request: RequestContext): Context => {
    const { stores, transaction } = storageOf(request.claim);
    return {
      ...request,
      ...stores,
      staleReads: staleReads.stores(),
      ...tools,
      clock,
      newId,
      randomInt: (below) => randomInt(below),
      config,
      assessment,
      identity,
      live,
      loaders: createLoaders({ ...stores, identity, assessment }, request.viewer),
      transaction,
    };
  };

  const contextOf = async (request: IncomingMessage): Promise<Context> =>
    contextFor(await requestContext({ authenticate }, config.gatewayKey, request));

  return {
    name: 'campaigns',
    logger,
    dataSource,
    schema: buildSchema({ schemaFile: join(__dirname, '../schema.graphql'), resolvers, rules }),
    authenticate,
    contextFor,
    routes: createRoutes(contextOf),
    handlers: [
      importRosterHandler,
      refreshLearnerAccountsHandler,
      createClassUsernamesHandler,
      sendInvitationHandler,
      buildCampaignExportHandler,
      ...scheduledHandlers,
      onContentReleasePublished,
      onTestEnded,
      onUserAnonymised,
      onUserDataRequested,
    ],
    schedules: schedulesOf(config),
    stuckStates,
    async close() {
      ownClock?.stop();
      await Promise.all([subgraphs.assessment.close(), subgraphs.identity.close(), live.close(), staleReads.close()]);
      await dataSource.destroy();
    },
  };
};
