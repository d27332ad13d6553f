import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { sendInvitation } from '../usecases/organizations/send-invitation';
import { sendInvitationJob } from './definitions';

export const sendInvitationHandler = handle(sendInvitationJob, (context: Context, payload) =>
  sendInvitation(context, payload),
);
