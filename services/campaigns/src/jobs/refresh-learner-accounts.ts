import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { refreshLearnerAccounts } from '../usecases/learners/refresh-learner-accounts';
import { refreshLearnerAccountsJob } from './definitions';

export const refreshLearnerAccountsHandler = handle(refreshLearnerAccountsJob, (context: Context, payload) =>
  refreshLearnerAccounts(context, payload),
);
