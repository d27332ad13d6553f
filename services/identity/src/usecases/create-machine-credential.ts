import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { sentence, validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { hashToken, newToken } from '../credentials/secrets';
import { isAdministrator } from '../domain/access';
import type { MachineCredential } from '../domain/machine-credential';
import { journal } from './journal';

const credentialInput = (scopes: readonly string[]) =>
  z.object({
    label: z.string().trim().min(1).max(100),
    scopes: z
      .array(
        z.string().refine(
          (scope) => scopes.includes(scope),
          sentence({
            fr: `Droit inconnu ; les droits possibles sont : ${scopes.join(', ') || 'aucun pour le moment'}.`,
            en: `Unknown scope; the possible ones are: ${scopes.join(', ') || 'none yet'}.`,
          }),
        ),
      )
      .min(1)
      .transform((given) => [...new Set(given)]),
  });

/** Makes a credential for a program outside the platform. Its secret is shown once: only its hash is kept. */
export const createMachineCredential = async (
  needs: Needs<'viewer' | 'clock' | 'newId' | 'config' | 'transaction'>,
  input: { label: string; scopes: readonly string[] },
): Promise<Result<{ credential: MachineCredential; secret: string }, InvalidInputError | NotAllowedError>> => {
  const { viewer } = needs;
  if (viewer.kind !== 'user' || !isAdministrator(viewer)) return fail(notAllowed());
  const checked = validate(credentialInput(needs.config.externalScopes), input);
  if (!checked.ok) return checked;

  const credential: MachineCredential = {
    clientId: needs.newId(),
    ...checked.value,
    createdBy: viewer.userId,
    createdAt: needs.clock.now(),
    revokedAt: null,
  };
  const secret = newToken();

  await needs.transaction(async (stores) => {
    await stores.machineCredentials.insert(credential, hashToken(secret));
    const details = { userId: credential.clientId, scopes: credential.scopes.join(' ') };
    await journal({ ...needs, ...stores }, 'MACHINE_CREDENTIAL_CREATED', details);
  });
  return ok({ credential, secret });
};
