import { toCsv } from '@pix/kit/csv';
import type { EntityManager } from 'typeorm';
import { createLinks, type Links } from './codes/links';
import type { Config } from './config';
import { certificateArchiveRepository } from './database/certificate-archive-repository';
import { outcomeRepository } from './database/outcome-repository';
import { zipOf } from './documents/zip';
import { buildCertificateArchiveHandler } from './jobs/build-certificate-archive';
import { expireCertificateArchivesJob } from './jobs/definitions';
import { expireCertificateArchivesHandler } from './jobs/expire-certificate-archives';

/** What results go out to the world with (E12, E14). */
export type OutcomeStores = {
  readonly outcomes: ReturnType<typeof outcomeRepository>;
  readonly certificateArchives: ReturnType<typeof certificateArchiveRepository>;
};

export const outcomeStoresOn = (db: EntityManager): OutcomeStores => ({
  outcomes: outcomeRepository(db),
  certificateArchives: certificateArchiveRepository(db),
});

/** What writes them. */
export type OutcomeTools = { readonly toCsv: typeof toCsv; readonly zipOf: typeof zipOf; readonly links: Links };

export const outcomeTools = ({ gatewayKey }: Pick<Config, 'gatewayKey'>): OutcomeTools => ({
  toCsv,
  zipOf,
  links: createLinks(gatewayKey),
});

export const OUTCOME_OPERATIONS = {
  organizationCertificationResults: 'certification:read-results',
  certificationSearch: 'certification:search-results',
} as const;

export const outcomeHandlers = [buildCertificateArchiveHandler, expireCertificateArchivesHandler];

export const outcomeSchedules = ({ outcomes }: Pick<Config, 'outcomes'>) => [
  { name: expireCertificateArchivesJob.name, everyMs: outcomes.expireEveryMinutes * 60_000 },
];
