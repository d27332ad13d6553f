import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../context';
import { isCandidate } from '../domain/access';
import { type Candidate, testSeconds } from '../domain/candidate';
import type { Certification } from '../domain/certification';
import {
  type CandidateNotCertifiableError,
  type CandidateNotFoundError,
  candidateNotCertifiable,
  candidateNotFound,
  type PresenceNotConfirmedError,
  presenceNotConfirmed,
  type SessionClosedError,
  sessionClosed,
  type WrongAccessCodeError,
  wrongAccessCode,
} from '../domain/errors';
import { normaliseCode } from '../domain/session';
import { endRunningTestsJob } from '../jobs/definitions';

type Refusals = CandidateNotFoundError | PresenceNotConfirmedError | WrongAccessCodeError | SessionClosedError;
type Input = { candidateId: string; accessCode: string };

/**
 * Starts the test, or resumes it (E4, E5). The candidate's place is stored first and its id is the key of the test in
 * assessment: twenty clicks, or a crash half-way and a new click, make one certification and one test.
 */
export const startCertification = async (
  needs: Needs<
    'viewer' | 'candidates' | 'certifications' | 'assessment' | 'clock' | 'newId' | 'codes' | 'config' | 'transaction'
  >,
  input: Input,
): Promise<Result<Certification, Refusals | CandidateNotCertifiableError>> => {
  const candidate = await needs.candidates.byId(input.candidateId);
  if (!candidate || !isCandidate(needs.viewer, candidate)) return fail(candidateNotFound());

  const durationSeconds = testSeconds(candidate, needs.config.tests.durationSeconds);
  const reserved = await reservePlace(needs, candidate, { ...input, durationSeconds });
  if (!reserved.ok || reserved.value.status !== 'STARTING') return reserved;

  const { id, userId } = reserved.value;
  const test = await needs.assessment.startTest({ userId, key: id, durationSeconds });
  if (!test) return fail(candidateNotCertifiable());

  return noteTest(needs, reserved.value, test);
};

/** The candidate's certification, or a place for it. The session's lock keeps it from closing meanwhile. */
const reservePlace = (
  { codes, clock, newId, transaction }: Needs<'codes' | 'clock' | 'newId' | 'transaction'>,
  { id: candidateId, sessionId }: Candidate,
  { accessCode, durationSeconds }: { accessCode: string; durationSeconds: number },
): Promise<Result<Certification, Refusals>> =>
  transaction(async ({ sessions, candidates, certifications }) => {
    const session = await sessions.lock(sessionId);
    const candidate = await candidates.byId(candidateId);
    if (!session || !candidate?.userId) return fail(candidateNotFound());
    if (session.status !== 'CREATED') return fail(sessionClosed());
    if (!candidate.confirmedAt) return fail(presenceNotConfirmed());
    if (!codes.isSame(session.accessCode, normaliseCode(accessCode))) return fail(wrongAccessCode());

    if (candidate.certification) return ok(await known(certifications, candidate.certification.id));

    const startedAt = clock.now();
    const deadline = new Date(startedAt.getTime() + durationSeconds * 1_000);
    const id = newId();
    await certifications.reserve({ id, candidateId, sessionId, userId: candidate.userId, startedAt, deadline });
    return ok(await known(certifications, id));
  });

/** Notes the test. If the centre closed the session meanwhile, the test is ended like every other of the session. */
const noteTest = (
  { clock, transaction }: Needs<'clock' | 'transaction'>,
  { id, sessionId }: Certification,
  { assessmentId, deadline }: { assessmentId: string; deadline: Date },
): Promise<Result<Certification, SessionClosedError>> =>
  transaction(async ({ sessions, certifications, jobs }) => {
    const session = await sessions.lock(sessionId);
    await certifications.start(id, { assessmentId, deadline, at: clock.now() });
    if (session?.status === 'CREATED') return ok(await known(certifications, id));

    await jobs.enqueue(endRunningTestsJob, { sessionId });
    return fail(sessionClosed());
  });

const known = async (certifications: Stores['certifications'], id: string): Promise<Certification> => {
  const certification = await certifications.byId(id);
  if (!certification) throw new Error(`Certification ${id} has disappeared.`);
  return certification;
};
