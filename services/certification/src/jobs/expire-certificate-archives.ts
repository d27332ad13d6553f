import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { expireCertificateArchives } from '../usecases/outcomes/expire-certificate-archives';
import { expireCertificateArchivesJob } from './definitions';

export const expireCertificateArchivesHandler = handle<Context, typeof expireCertificateArchivesJob.payload>(
  expireCertificateArchivesJob,
  expireCertificateArchives,
);
