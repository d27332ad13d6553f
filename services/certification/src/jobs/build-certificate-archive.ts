import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { buildCertificateArchive } from '../usecases/outcomes/build-certificate-archive';
import { buildCertificateArchiveJob } from './definitions';

export const buildCertificateArchiveHandler = handle<Context, typeof buildCertificateArchiveJob.payload>(
  buildCertificateArchiveJob,
  buildCertificateArchive,
);
