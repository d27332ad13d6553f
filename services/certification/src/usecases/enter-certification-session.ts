import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { userIdOf } from '../domain/access';
import type { Candidate } from '../domain/candidate';
import {
  type CandidateNotCertifiableError,
  type CandidateNotFoundError,
  type CandidateTakenError,
  candidateNotCertifiable,
  candidateNotFound,
  candidateTaken,
  type OutsideWindowError,
  outsideWindow,
  type SessionClosedError,
  sessionClosed,
  type WrongAccountError,
  wrongAccount,
} from '../domain/errors';
import { normaliseCode } from '../domain/session';
import { isWindowOpen } from './centres/is-window-open';
import { tellRoom } from './room/tell-room';

type Input = { sessionNumber: string; firstName: string; lastName: string; birthDate: string };
type Failures =
  | CandidateNotFoundError
  | CandidateTakenError
  | CandidateNotCertifiableError
  | OutsideWindowError
  | WrongAccountError
  | SessionClosedError;

/**
 * Lets a candidate in and links the account to the enrolment, once (E4). Every wrong field answers the same, and only
 * who fits learns that the session is closed.
 */
export const enterCertificationSession = async (
  needs: Needs<
    | 'viewer'
    | 'centres'
    | 'windows'
    | 'config'
    | 'sessions'
    | 'candidates'
    | 'candidateDetails'
    | 'assessment'
    | 'clock'
    | 'live'
    | 'transaction'
  >,
  { sessionNumber, ...person }: Input,
): Promise<Result<Candidate, Failures>> => {
  const userId = userIdOf(needs.viewer);
  const session = await needs.sessions.byNumber(normaliseCode(sessionNumber));
  const candidate = session && (await needs.candidates.byPerson(session.id, person));
  if (!userId || !candidate) return fail(candidateNotFound());
  if (session.status !== 'CREATED') return fail(sessionClosed());
  if (candidate.userId === userId) return ok(candidate);
  if (candidate.userId !== null) return fail(candidateTaken());
  if (!(await isWindowOpen(needs, session.centreId))) return fail(outsideWindow());
  const [details] = await needs.candidateDetails.byCandidates([candidate.id]);
  if (details?.learnerUserId && details.learnerUserId !== userId) return fail(wrongAccount());

  if (!(await needs.assessment.isCertifiable(userId))) return fail(candidateNotCertifiable());

  const entered = await needs.transaction(async ({ sessions, candidates }): Promise<Result<Candidate, Failures>> => {
    const locked = await sessions.lock(session.id);
    if (locked?.status !== 'CREATED') return fail(sessionClosed());
    if (!(await candidates.byId(candidate.id))) return fail(candidateNotFound());

    const isTheirs = await candidates.linkUser(candidate.id, userId, needs.clock.now());
    return isTheirs ? ok({ ...candidate, userId }) : fail(candidateTaken());
  });
  tellRoom(needs, session.id);
  return entered;
};
