import { join } from 'node:path';
import { createAuthenticator, remoteKeys } from '@pix/kit/auth';
import { type Clock, databaseClock } from '@pix/kit/clock';
import { inTransaction } from '@pix/kit/database';
import { buildSchema, type OperationRules, type RequestContext } from '@pix/kit/graphql';
import { newId } from '@pix/kit/ids';
import { outbox } from '@pix/kit/jobs';
import { createLogger } from '@pix/kit/logger';
import { machineToken, subgraphClient } from '@pix/kit/machine-client';
import { createRates } from '@pix/kit/rates';
import type { App } from '@pix/kit/service';
import type { EntityManager } from 'typeorm';
import { type AssessmentClient, assessmentClient } from './clients/assessment-client';
import { type IdentityClient, identityClient } from './clients/identity-client';
import { type SchoolClient, schoolClient } from './clients/school-client';
import { createCodes } from './codes/codes';
import type { Config } from './config';
import type { Context, Stores } from './context';
import { candidateRepository } from './database/candidate-repository';
import { centreRepository } from './database/centre-repository';
import { certificateRepository } from './database/certificate-repository';
import { certificationRepository } from './database/certification-repository';
import { certificationDataSource } from './database/data-source';
import { evidenceRepository } from './database/evidence-repository';
import { inboxRepository } from './database/inbox-repository';
import { invigilatorAttemptRepository } from './database/invigilator-attempt-repository';
import { juryActRepository } from './database/jury-act-repository';
import { personalDataRepository } from './database/personal-data-repository';
import { resultRepository } from './database/result-repository';
import { sessionRepository } from './database/session-repository';
import { createCertificateDocument } from './documents/certificate-document';
import { onTestEnded } from './events/on-test-ended';
import { onUserAnonymised } from './events/on-user-anonymised';
import { onUserDataRequested } from './events/on-user-data-requested';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { createRoutes } from './http/routes';
import { endRunningTestsHandler } from './jobs/end-running-tests';
import { issueCertificateHandler } from './jobs/issue-certificate';
import { publishSessionHandler } from './jobs/publish-session';
import { renderCertificateHandler } from './jobs/render-certificate';
import { scoreCertificationHandler } from './jobs/score-certification';
import { JURY_MACHINE_OPERATIONS, juryHandlers, juryStoresOn } from './jury-wiring';
import { OUTCOME_OPERATIONS, outcomeHandlers, outcomeSchedules, outcomeStoresOn, outcomeTools } from './outcome-wiring';

export const rules: OperationRules = {
  publicOperations: ['verifyCertificate', 'signInAsInvigilator'],
  machineOperations: { userData: 'privacy:read', ...JURY_MACHINE_OPERATIONS, ...OUTCOME_OPERATIONS },
};

const storesOn = (db: EntityManager): Stores => ({
  ...juryStoresOn(db),
  ...outcomeStoresOn(db),
  centres: centreRepository(db),
  sessions: sessionRepository(db),
  candidates: candidateRepository(db),
  certifications: certificationRepository(db),
  evidences: evidenceRepository(db),
  results: resultRepository(db),
  juryActs: juryActRepository(db),
  certificates: certificateRepository(db),
  invigilatorAttempts: invigilatorAttemptRepository(db),
  inbox: inboxRepository(db),
  jobs: outbox(db, 'certification'),
  personalData: personalDataRepository(db),
});

/** What tests put in place of the clock and of the other services. */
export type Given = {
  clock?: Clock;
  assessment?: AssessmentClient;
  identity?: IdentityClient;
  school?: SchoolClient;
  /** What keys in Redis begin with. */
  namespace?: string;
};

/** The whole wiring of the service. */
export const createApp = async (config: Config, given: Given = {}): Promise<App<Context>> => {
  const logger = createLogger('certification', config.logLevel);
  const dataSource = await certificationDataSource(config.database).initialize();
  const ownClock = given.clock ? null : await databaseClock(dataSource);
  const clock = given.clock ?? (ownClock as Clock);
  const { identityUrl, gatewayKey } = config;
  const token = machineToken({ identityUrl, credential: config.machineCredential, gatewayKey });
  const toAssessment = subgraphClient({ url: config.assessmentUrl, token, gatewayKey });
  const toIdentity = subgraphClient({ url: identityUrl, token, gatewayKey });
  const toCampaigns = subgraphClient({ url: config.campaignsUrl, token, gatewayKey });
  const stores = storesOn(dataSource.manager);
  const rates = createRates({ redisUrl: config.redisUrl, secret: gatewayKey, logger, namespace: given.namespace });
  const authenticate = createAuthenticator({ issuer: config.publicUrl, keys: remoteKeys(identityUrl) });

  const contextFor = (request: RequestContext): Context => ({
    ...request,
    ...stores,
    ...outcomeTools(config),
    clock,
    newId,
    config,
    codes: createCodes(config),
    rates,
    assessment: given.assessment ?? assessmentClient(toAssessment),
    identity: given.identity ?? identityClient(toIdentity),
    school: given.school ?? schoolClient(toCampaigns),
    certificateDocument: createCertificateDocument(config),
    loaders: createLoaders(stores, request.viewer),
    transaction: (work) => inTransaction(dataSource, (db) => work(storesOn(db))),
  });

  return {
    name: 'certification',
    logger,
    dataSource,
    schema: buildSchema({ schemaFile: join(__dirname, '../schema.graphql'), resolvers, rules }),
    authenticate,
    contextFor,
    routes: createRoutes({ authenticate, contextFor, gatewayKey }),
    handlers: [
      onTestEnded,
      onUserAnonymised,
      onUserDataRequested,
      scoreCertificationHandler,
      endRunningTestsHandler,
      publishSessionHandler,
      issueCertificateHandler,
      renderCertificateHandler,
      ...juryHandlers,
      ...outcomeHandlers,
    ],
    schedules: outcomeSchedules(config),
    async close() {
      ownClock?.stop();
      await Promise.all([toAssessment.close(), toIdentity.close(), toCampaigns.close(), rates.close()]);
      await dataSource.destroy();
    },
  };
};
