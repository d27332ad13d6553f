import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { issueSessionCertificates } from '../usecases/issue-session-certificates';
import { publishSessionJob } from './definitions';

export const publishSessionHandler = handle<Context, typeof publishSessionJob.payload>(
  publishSessionJob,
  (context, { sessionId }, { messageId }) => issueSessionCertificates(context, { sessionId, messageId }),
);
