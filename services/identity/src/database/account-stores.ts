import { outbox } from '@pix/kit/jobs';
import type { EntityManager } from 'typeorm';
import { auditEntryRepository } from './audit-entry-repository';
import { emailProofRepository } from './email-proof-repository';
import { machineCredentialRepository } from './machine-credential-repository';
import { mailRepository } from './mail-repository';
import { termsAcceptanceRepository } from './terms-acceptance-repository';
import { throttleRepository } from './throttle-repository';

/** The stores of what surrounds an account: mails, proofs, terms, counters, journal, machine credentials. */
export const accountStores = (db: EntityManager) => ({
  mails: mailRepository(db),
  emailProofs: emailProofRepository(db),
  termsAcceptances: termsAcceptanceRepository(db),
  throttles: throttleRepository(db),
  auditEntries: auditEntryRepository(db),
  machineCredentials: machineCredentialRepository(db),
  outbox: outbox(db, 'identity'),
});

export type AccountStores = ReturnType<typeof accountStores>;
