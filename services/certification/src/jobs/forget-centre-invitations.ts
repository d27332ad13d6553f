import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { forgetCentreInvitations } from '../usecases/centres/forget-centre-invitations';
import { forgetCentreInvitationsJob } from './definitions';

export const forgetCentreInvitationsHandler = handle(forgetCentreInvitationsJob, (context: Context) =>
  forgetCentreInvitations(context),
);
