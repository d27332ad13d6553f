import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { refreshOldLearnerAccounts } from '../usecases/learners/refresh-old-learner-accounts';
import { refreshOldLearnerAccountsJob } from './definitions';

export const refreshOldLearnerAccountsHandler = handle(refreshOldLearnerAccountsJob, (context: Context) =>
  refreshOldLearnerAccounts(context),
);
