import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs, Stores } from '../../context';
import { userIdOf } from '../../domain/access';
import {
  type SessionNotFoundError,
  type SessionStartedError,
  sessionNotFound,
  sessionStarted,
} from '../../domain/errors';
import type { Session } from '../../domain/session';
import { sessionFields } from '../create-certification-session';

type Failures = SessionNotFoundError | SessionStartedError;
type Given = Needs<'viewer' | 'centres' | 'sessions' | 'transaction'>;

/** Changes where and when a session takes place, until the first candidate starts (E2). Members of the centre do. */
export const updateSession = async (
  needs: Given,
  { sessionId, ...given }: { sessionId: string } & z.input<z.ZodObject<typeof sessionFields>>,
): Promise<Result<Session, Failures | InvalidInputError>> => {
  const own = await ownSession(needs, sessionId);
  if (!own) return fail(sessionNotFound());
  const checked = validate(z.object(sessionFields), given);
  if (!checked.ok) return checked;

  return beforeStart(needs, sessionId, async ({ sessionActs }, session) => {
    await sessionActs.rewrite(sessionId, checked.value);
    return { ...session, ...checked.value };
  });
};

/** Removes a session with its candidates, until the first one starts (E2). Members of the centre do. */
export const deleteSession = async (
  needs: Given,
  { sessionId }: { sessionId: string },
): Promise<Result<Session, Failures>> => {
  const own = await ownSession(needs, sessionId);
  if (!own) return fail(sessionNotFound());

  return beforeStart(needs, sessionId, async ({ sessionActs }, session) => {
    await sessionActs.remove(sessionId);
    return session;
  });
};

const ownSession = async ({ viewer, centres, sessions }: Given, sessionId: string): Promise<Session | null> => {
  const session = await sessions.byId(sessionId);
  return session && (await centres.membership(userIdOf(viewer), session.centreId)) ? session : null;
};

/** Does something to a session, alone with it, unless somebody has started or is about to. */
const beforeStart = (
  { transaction }: Needs<'transaction'>,
  sessionId: string,
  change: (stores: Stores, session: Session) => Promise<Session>,
): Promise<Result<Session, Failures>> =>
  transaction(async (stores): Promise<Result<Session, Failures>> => {
    const locked = await stores.sessions.lock(sessionId);
    if (!locked) return fail(sessionNotFound());
    if (locked.status !== 'CREATED' || (await stores.certifications.countOfSession(sessionId)) > 0)
      return fail(sessionStarted());
    return ok(await change(stores, locked));
  });
