import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { issueCertificate } from '../usecases/issue-certificate';
import { issueCertificateJob } from './definitions';

export const issueCertificateHandler = handle<Context, typeof issueCertificateJob.payload>(
  issueCertificateJob,
  issueCertificate,
);
