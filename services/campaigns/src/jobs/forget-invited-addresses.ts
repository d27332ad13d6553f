import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { forgetInvitedAddresses } from '../usecases/organizations/forget-invited-addresses';
import { forgetInvitedAddressesJob } from './definitions';

export const forgetInvitedAddressesHandler = handle(forgetInvitedAddressesJob, (context: Context) =>
  forgetInvitedAddresses(context),
);
