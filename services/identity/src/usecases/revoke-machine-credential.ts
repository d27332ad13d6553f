import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import { type MachineCredentialNotFoundError, machineCredentialNotFound } from '../domain/errors';
import type { MachineCredential } from '../domain/machine-credential';
import { journal } from './journal';

/** Revokes a credential; the first time stays, and only that one is journalled. */
export const revokeMachineCredential = async (
  needs: Needs<'viewer' | 'clock' | 'newId' | 'transaction'>,
  { clientId }: { clientId: string },
): Promise<Result<MachineCredential, MachineCredentialNotFoundError | NotAllowedError>> => {
  if (!isAdministrator(needs.viewer)) return fail(notAllowed());

  return needs.transaction(async (stores) => {
    const isFirst = await stores.machineCredentials.revoke(clientId, needs.clock.now());
    const found = await stores.machineCredentials.byClientId(clientId);
    if (!found) return fail(machineCredentialNotFound());
    if (isFirst) await journal({ ...needs, ...stores }, 'MACHINE_CREDENTIAL_REVOKED', { userId: clientId });
    return ok(found.credential);
  });
};
