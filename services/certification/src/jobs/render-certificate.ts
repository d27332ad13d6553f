import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { renderCertificate } from '../usecases/render-certificate';
import { renderCertificateJob } from './definitions';

export const renderCertificateHandler = handle<Context, typeof renderCertificateJob.payload>(
  renderCertificateJob,
  renderCertificate,
);
