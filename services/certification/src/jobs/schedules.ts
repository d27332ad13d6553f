import type { Config } from '../config';
import { expireCertificateArchivesJob, forgetCentreInvitationsJob } from './definitions';

const MINUTE_MS = 60_000;

/** How often the jobs that nobody asks for run. */
export const schedulesOf = ({ centres, outcomes }: Config) => [
  { name: forgetCentreInvitationsJob.name, everyMs: centres.forgetEveryHours * 60 * MINUTE_MS },
  { name: expireCertificateArchivesJob.name, everyMs: outcomes.expireEveryMinutes * MINUTE_MS },
];
