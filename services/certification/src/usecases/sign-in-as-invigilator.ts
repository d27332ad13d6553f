import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { INVIGILATION } from '../domain/access';
import { type InvigilatorCredentialsError, invigilatorCredentials } from '../domain/errors';
import { countTry, type GuestToken, isBlocked } from '../domain/invigilation';
import { normaliseCode, type Session } from '../domain/session';

// Compared with when no session has the number, so that the answer takes as long.
const NOBODY = '------';

/** Signs in as the invigilator of one session (E6). The try is counted before the password is looked at. */
export const signInAsInvigilator = async (
  needs: Needs<'sessions' | 'identity' | 'codes' | 'clock' | 'config' | 'invigilatorAttempts' | 'transaction'>,
  input: { sessionNumber: string; password: string },
): Promise<Result<{ session: Session; token: GuestToken }, InvigilatorCredentialsError>> => {
  const { sessions, identity, codes, config } = needs;
  const { tokenMinutes, throttle } = config.invigilation;
  const refused = fail(invigilatorCredentials(throttle.blockMinutes));
  const number = normaliseCode(input.sessionNumber);
  if (!isSessionNumber(number, config.sessions.codes.numberDigits)) return refused;
  if (await noteTry(needs, number)) return refused;

  const session = await sessions.byNumber(number);
  const isRight = codes.isSame(session?.invigilatorPassword ?? NOBODY, normaliseCode(input.password));
  if (!session || !isRight) return refused;

  await needs.invigilatorAttempts.forget(number);
  const token = await identity.issueGuestToken({ purpose: INVIGILATION, subject: session.id, minutes: tokenMinutes });
  return ok({ session, token });
};

const isSessionNumber = (number: string, digits: number): boolean => number.length === digits && /^\d+$/.test(number);

/** Counts this try; says whether the number was blocked already. */
const noteTry = (
  { transaction, clock, config }: Needs<'transaction' | 'clock' | 'config'>,
  sessionNumber: string,
): Promise<boolean> =>
  transaction(async ({ invigilatorAttempts }) => {
    const attempts = await invigilatorAttempts.lock(sessionNumber);
    const now = clock.now();
    if (isBlocked(attempts, now)) return true;
    await invigilatorAttempts.save(sessionNumber, countTry(attempts, now, config.invigilation.throttle));
    return false;
  });
