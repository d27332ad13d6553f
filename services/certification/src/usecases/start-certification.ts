import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate } from '@pix/kit/validation';
import type { Needs, Stores } from '../context';
import { isCandidate, seatOf } from '../domain/access';
import { type Candidate, testSeconds } from '../domain/candidate';
import type { Certification } from '../domain/certification';
import {
  type CandidateNotCertifiableError,
  type CandidateNotFoundError,
  candidateNotCertifiable,
  candidateNotFound,
  type OutsideWindowError,
  outsideWindow,
  type PresenceNotConfirmedError,
  presenceNotConfirmed,
  type ResumeNotAuthorisedError,
  type SessionClosedError,
  sessionClosed,
  type WrongAccessCodeError,
  wrongAccessCode,
} from '../domain/errors';
import type { Place } from '../domain/presence';
import { normaliseCode } from '../domain/session';
import { endRunningTestsJob } from '../jobs/definitions';
import { isWindowOpen } from './centres/is-window-open';
import { pageInput } from './room/report-presence';
import { takePlace } from './room/take-place';
import { ROOM_FIELD, tellRoom } from './room/tell-room';

type Refusals =
  | CandidateNotFoundError
  | PresenceNotConfirmedError
  | WrongAccessCodeError
  | SessionClosedError
  | OutsideWindowError
  | ResumeNotAuthorisedError;
type Input = { candidateId: string; accessCode: string; page?: string | null | undefined };

/**
 * Starts the test, or resumes it (E4, E5). The candidate's place is stored first and its id is the key of the test in
 * assessment: twenty clicks, or a crash half-way and a new click, make one certification and one test.
 */
export const startCertification = async (
  needs: Needs<
    | 'viewer'
    | 'centres'
    | 'windows'
    | 'candidates'
    | 'candidateDetails'
    | 'certifications'
    | 'assessment'
    | 'supervision'
    | 'live'
    | 'clock'
    | 'newId'
    | 'codes'
    | 'config'
    | 'transaction'
  >,
  input: Input,
): Promise<Result<Certification, Refusals | CandidateNotCertifiableError | InvalidInputError>> => {
  const candidate = await needs.candidates.byId(input.candidateId);
  if (!candidate || !isCandidate(needs.viewer, candidate)) return fail(candidateNotFound());

  const page = validate(pageInput, input.page);
  if (!page.ok) return page;

  const place = { seat: seatOf(needs.viewer), page: page.value ?? null };
  if (!candidate.certification && !(await isWindowOpen(needs, candidate.centreId))) return fail(outsideWindow());
  const [details] = await needs.candidateDetails.byCandidates([candidate.id]);
  const durationSeconds = testSeconds(candidate, needs.config.tests.durationSeconds);
  const reserved = await reservePlace(needs, candidate, { ...input, durationSeconds, place });
  if (!reserved.ok) return reserved;
  if (reserved.value.status !== 'STARTING') return resume(needs, candidate, { certification: reserved.value, place });

  const { id, userId } = reserved.value;
  const test = await needs.assessment.startTest({
    userId,
    key: id,
    durationSeconds,
    seat: place.seat,
    adjusted: details?.isAdjusted ?? false,
    accessibleOnly: details?.isAccessibleOnly ?? false,
    watchedAs: { field: ROOM_FIELD, id: candidate.sessionId },
  });
  if (!test) return fail(candidateNotCertifiable());

  const started = await noteTest(needs, reserved.value, test);
  tellRoom(needs, candidate.sessionId);
  return started;
};

/** The candidate's certification, or a place for it. The session's lock keeps it from closing meanwhile. */
const reservePlace = (
  { codes, clock, newId, transaction }: Needs<'codes' | 'clock' | 'newId' | 'transaction'>,
  { id: candidateId, sessionId }: Candidate,
  { accessCode, durationSeconds, place }: { accessCode: string; durationSeconds: number; place: Place },
): Promise<Result<Certification, Refusals>> =>
  transaction(async ({ sessions, candidates, certifications, presences }) => {
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
    await presences.settle(candidateId, place, startedAt);
    return ok(await known(certifications, id));
  });

/** The test is under way already: the page it is taken from goes on with it, another one after the invigilator's word. */
const resume = async (
  needs: Parameters<typeof takePlace>[0],
  candidate: Candidate,
  { certification, place }: { certification: Certification; place: Place },
): Promise<Result<Certification, ResumeNotAuthorisedError>> => {
  const { assessmentId } = certification;
  if (certification.status !== 'STARTED' || !assessmentId) return ok(certification);
  const taken = await takePlace(needs, { ...candidate, assessmentId }, { place, minded: false });
  return taken.ok ? ok(certification) : taken;
};

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
