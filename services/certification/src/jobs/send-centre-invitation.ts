import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { sendCentreInvitation } from '../usecases/centres/send-centre-invitation';
import { sendCentreInvitationJob } from './definitions';

export const sendCentreInvitationHandler = handle<Context, typeof sendCentreInvitationJob.payload>(
  sendCentreInvitationJob,
  sendCentreInvitation,
);
