import { type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate } from '@pix/kit/validation';
import type { Needs } from '../context';
import { type AccessRequest, accessRequest, askedPupils, type PupilAccess } from '../domain/pupil-account';
import { givePupilAccess } from './give-pupil-access';

type Input = Omit<AccessRequest, 'requestKey'> & {
  batchKey: string;
  pupils: readonly { key: string; userId?: string | null; firstName: string; lastName: string; birthDate: string }[];
};

/** Gives a batch of pupils their accounts, usernames and one-time passwords, for a service whose job may run again (I3). */
export const createPupilAccounts = async (
  needs: Parameters<typeof givePupilAccess>[0] & Needs<'config'>,
  { batchKey, pupils, renewUnused, ...rest }: Input,
): Promise<Result<readonly PupilAccess[], InvalidInputError>> => {
  const { batchSize } = needs.config.pupils;
  const checked = validate(accessRequest.extend({ pupils: askedPupils(batchSize) }), {
    ...rest,
    requestKey: batchKey,
    pupils,
  });
  if (!checked.ok) return checked;

  const { pupils: asked, ...request } = checked.value;
  return ok(await givePupilAccess(needs, { ...request, renewUnused }, asked));
};
