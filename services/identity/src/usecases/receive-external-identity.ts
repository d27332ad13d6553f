import type { Needs } from '../context';
import { affiliationEnd, type SaidPerson, type SignInCode, tidy } from '../domain/external-identity';

/**
 * Somebody comes from their provider, checked. Gives a code that the front end exchanges once, within a minute: neither
 * tokens nor names are ever in an address. Names are those of today, of a known person as of an unknown one (I1).
 */
export const receiveExternalIdentity = async (
  { clock, newId, config, oneTime, transaction }: Needs<'clock' | 'newId' | 'config' | 'oneTime' | 'transaction'>,
  signIn: { provider: string; person: SaidPerson; target: string | null },
): Promise<string> => {
  const { provider, target } = signIn;
  const person = tidy(signIn.person);
  const at = clock.now();
  const expiresAt = new Date(at.getTime() + config.externalSignIn.identityMinutes * 60_000);

  const code = await transaction(async ({ authenticationMethods, externalIdentities }): Promise<SignInCode> => {
    const userId = await authenticationMethods.noteUse({
      provider,
      person,
      at,
      affiliationUntil: affiliationEnd(at, config.externalSignIn.affiliationDays),
    });
    if (userId) return { userId, target };
    return {
      externalIdentityId: await externalIdentities.keep({ id: newId(), provider, person, at, expiresAt }),
      target,
    };
  });

  return oneTime.keep('sign-in-code', code, config.externalSignIn.codeSeconds);
};
