import type { Config } from '../config';
import { expireCertificateArchivesJob, forgetCentreInvitationsJob } from './definitions';
import { expireCertificateArchivesHandler } from './expire-certificate-archives';
import { forgetCentreInvitationsHandler } from './forget-centre-invitations';

const MINUTE_MS = 60_000;

/** The jobs that nobody asks for. */
export const scheduledHandlers = [forgetCentreInvitationsHandler, expireCertificateArchivesHandler];

/** How often each runs. */
export const schedulesOf = ({ centres, outcomes }: Config) => [
  { name: forgetCentreInvitationsJob.name, everyMs: centres.forgetEveryHours * 60 * MINUTE_MS },
  { name: expireCertificateArchivesJob.name, everyMs: outcomes.expireEveryMinutes * MINUTE_MS },
];
