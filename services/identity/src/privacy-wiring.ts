import type { IncomingMessage } from 'node:http';
import { subgraphClient } from '@pix/kit/machine-client';
import { createSeal, type Seal } from '@pix/kit/seal';
import type { EntityManager } from 'typeorm';
import { type PersonalDataClient, personalDataClient } from './clients/personal-data-client';
import type { Config } from './config';
import type { Context } from './context';
import type { TokenSigner } from './credentials/token-signer';
import { dataExportRepository } from './database/data-export-repository';
import { personalDataRepository } from './database/personal-data-repository';
import { retentionRepository } from './database/retention-repository';
import { onUserDataContributed } from './events/on-user-data-contributed';
import { dataExportRoutes } from './http/data-export-routes';
import { applyRetentionHandler } from './jobs/apply-retention';
import { buildDataExportHandler } from './jobs/build-data-export';
import { applyRetentionJob, expireDataExportsJob } from './jobs/definitions';
import { expireDataExportsHandler } from './jobs/expire-data-exports';
import { repeatAnonymisationHandler } from './jobs/repeat-anonymisation';

/** What people's rights over their data are kept in (I6). */
export const privacyStores = (db: EntityManager) => ({
  personalData: personalDataRepository(db),
  dataExports: dataExportRepository(db),
  retention: retentionRepository(db),
});

export type PrivacyStores = ReturnType<typeof privacyStores>;

export type PrivacyTools = {
  readonly dataSeal: Seal;
  /** What the other services keep of people. */
  readonly personalDataOf: PersonalDataClient;
};

/** Identity makes itself the token it asks the other services with. `personalDataOf` is given by tests. */
export const createPrivacyTools = (
  { privacy, gatewayKey }: Config,
  tokenSigner: TokenSigner,
  given?: PersonalDataClient,
): PrivacyTools => {
  const token = async () => (await tokenSigner.signForMachine('identity', ['privacy:read'])).token;
  const clientOf = (url: string) => subgraphClient({ url, token, gatewayKey });
  const connect = () =>
    personalDataClient({
      assessment: clientOf(privacy.services.assessment),
      campaigns: clientOf(privacy.services.campaigns),
      certification: clientOf(privacy.services.certification),
      tutorials: clientOf(privacy.services.tutorials),
    });
  return { dataSeal: createSeal(privacy.exportKey), personalDataOf: given ?? connect() };
};

export const privacyRoutes = (contextOf: (request: IncomingMessage) => Promise<Context>) => dataExportRoutes(contextOf);

export const privacyHandlers = [
  onUserDataContributed,
  buildDataExportHandler,
  expireDataExportsHandler,
  repeatAnonymisationHandler,
  applyRetentionHandler,
];

const HOUR_MS = 3_600_000;

export const privacySchedules = [
  { name: expireDataExportsJob.name, everyMs: HOUR_MS },
  { name: applyRetentionJob.name, everyMs: 24 * HOUR_MS },
];
