import { randomInt } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createAuthenticator, remoteKeys } from '@pix/kit/auth';
import { type Clock, databaseClock } from '@pix/kit/clock';
import { inTransaction } from '@pix/kit/database';
import { buildSchema, type OperationRules, type RequestContext } from '@pix/kit/graphql';
import { newId } from '@pix/kit/ids';
import { outbox } from '@pix/kit/jobs';
import { createLogger } from '@pix/kit/logger';
import { machineToken, subgraphClient } from '@pix/kit/machine-client';
import { type App, requestContext } from '@pix/kit/service';
import type { EntityManager } from 'typeorm';
import { classSheetHandlers, classSheetParts, classSheetSchedules } from './class-sheet-wiring';
import { type AssessmentClient, assessmentClient } from './clients/assessment-client';
import { type IdentityClient, identityClient } from './clients/identity-client';
import type { Config } from './config';
import type { Context, Stores } from './context';
import { campaignRepository } from './database/campaign-repository';
import { classSheetRepository } from './database/class-sheet-repository';
import { campaignsDataSource } from './database/data-source';
import { figureRepository } from './database/figure-repository';
import { inboxRepository } from './database/inbox-repository';
import { learnerAccountRepository } from './database/learner-account-repository';
import { learnerListRepository } from './database/learner-list-repository';
import { learnerRepository } from './database/learner-repository';
import { membershipRepository } from './database/membership-repository';
import { organizationRepository } from './database/organization-repository';
import { participantRepository } from './database/participant-repository';
import { participationRepository } from './database/participation-repository';
import { personalDataRepository } from './database/personal-data-repository';
import { resultRepository } from './database/result-repository';
import { rosterFileRepository } from './database/roster-file-repository';
import { rosterImportRepository } from './database/roster-import-repository';
import { rosterRepository } from './database/roster-repository';
import { rosterStagingRepository } from './database/roster-staging-repository';
import { sumRepository } from './database/sum-repository';
import { targetProfileRepository } from './database/target-profile-repository';
import { onContentReleasePublished } from './events/on-content-release-published';
import { onTestEnded } from './events/on-test-ended';
import { onUserAnonymised } from './events/on-user-anonymised';
import { onUserDataRequested } from './events/on-user-data-requested';
import { EXPORT_OPERATIONS, exportHandlers, exportSchedules, exportStoresOn, exportTools } from './export-wiring';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { exportRoutes } from './http/export-routes';
import { createRoutes } from './http/routes';
import {
  createOrganizationTools,
  organizationHandlers,
  organizationSchedules,
  organizationStoresOn,
} from './organization-wiring';
import { rosterHandlers, rosterRules, rosterSchedules } from './roster-wiring';
import { rosterReader } from './rosters/roster-reader';

export const rules: OperationRules = {
  publicOperations: ['organizationInvitation'],
  machineOperations: {
    learnersOfSchool: 'campaigns:read-learners',
    learnersByNationalStudentId: 'campaigns:read-learners',
    worksInSchool: 'campaigns:read-learners',
    userData: 'privacy:read',
    ...EXPORT_OPERATIONS,
  },
  ...rosterRules,
};

const storesOn = (db: EntityManager): Stores => ({
  ...organizationStoresOn(db),
  ...exportStoresOn(db),
  organizations: organizationRepository(db),
  memberships: membershipRepository(db),
  learners: learnerRepository(db),
  learnerLists: learnerListRepository(db),
  learnerAccounts: learnerAccountRepository(db),
  rosters: rosterRepository(db),
  rosterImports: rosterImportRepository(db),
  rosterFiles: rosterFileRepository(db),
  rosterStaging: rosterStagingRepository(db),
  targetProfiles: targetProfileRepository(db),
  campaigns: campaignRepository(db),
  participations: participationRepository(db),
  participants: participantRepository(db),
  results: resultRepository(db),
  sums: sumRepository(db),
  figures: figureRepository(db),
  classSheets: classSheetRepository(db),
  outbox: outbox(db, 'campaigns'),
  inbox: inboxRepository(db),
  personalData: personalDataRepository(db),
});

const subgraphsOf = ({ assessmentUrl, identityUrl, gatewayKey, machineClientSecret }: Config) => {
  const credential = { clientId: 'campaigns', clientSecret: machineClientSecret };
  const token = machineToken({ identityUrl, credential, gatewayKey });
  const subgraph = (url: string) => subgraphClient({ url, token, gatewayKey });
  return { assessment: subgraph(assessmentUrl), identity: subgraph(identityUrl) };
};

/** The whole wiring of the service. `clock` and the other services are given by tests. */
export const createApp = async (
  config: Config,
  given: { clock?: Clock; assessment?: AssessmentClient; identity?: IdentityClient } = {},
): Promise<App<Context>> => {
  const dataSource = await campaignsDataSource(config.database).initialize();
  const ownClock = given.clock ? null : await databaseClock(dataSource);
  const clock = given.clock ?? (ownClock as Clock);
  const subgraphs = subgraphsOf(config);
  const assessment = given.assessment ?? assessmentClient(subgraphs.assessment);
  const identity = given.identity ?? identityClient(subgraphs.identity);
  const parts = classSheetParts(config);
  const stores = storesOn(dataSource.manager);
  const authenticate = createAuthenticator({ issuer: config.publicUrl, keys: remoteKeys(config.identityUrl) });

  const contextFor = (request: RequestContext): Context => ({
    ...request,
    ...stores,
    clock,
    newId,
    randomInt: (below) => randomInt(below),
    config,
    assessment,
    identity,
    ...parts,
    ...createOrganizationTools(config),
    ...exportTools,
    rosterReader,
    loaders: createLoaders({ ...stores, identity, assessment }, request.viewer),
    transaction: (work) => inTransaction(dataSource, (db) => work(storesOn(db))),
  });

  const contextOf = async (request: IncomingMessage): Promise<Context> =>
    contextFor(await requestContext({ authenticate }, config.gatewayKey, request));

  return {
    name: 'campaigns',
    logger: createLogger('campaigns', config.logLevel),
    dataSource,
    schema: buildSchema({ schemaFile: join(__dirname, '../schema.graphql'), resolvers, rules }),
    authenticate,
    contextFor,
    routes: [...createRoutes(contextOf), ...exportRoutes(contextOf)],
    handlers: [
      ...rosterHandlers,
      ...classSheetHandlers,
      ...organizationHandlers,
      ...exportHandlers,
      onContentReleasePublished,
      onTestEnded,
      onUserAnonymised,
      onUserDataRequested,
    ],
    schedules: [
      ...rosterSchedules(config),
      ...classSheetSchedules(config),
      ...organizationSchedules(config),
      ...exportSchedules(config),
    ],
    async close() {
      ownClock?.stop();
      await Promise.all([subgraphs.assessment.close(), subgraphs.identity.close()]);
      await dataSource.destroy();
    },
  };
};
