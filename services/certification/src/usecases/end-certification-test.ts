import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isInvigilatorOf } from '../domain/access';
import type { Candidate } from '../domain/candidate';
import {
  type CandidateNotFoundError,
  type CandidateNotStartedError,
  candidateNotFound,
  candidateNotStarted,
} from '../domain/errors';
import { BY_INVIGILATOR } from '../domain/invigilation-act';
import { runningCandidate } from './room/running-candidate';
import { tellRoom } from './room/tell-room';

/** The invigilator ends a candidate's test (E6). That it has ended comes back as an event, like every other end. */
export const endCertificationTest = async (
  needs: Needs<'viewer' | 'candidates' | 'assessment' | 'clock' | 'newId' | 'live' | 'transaction'>,
  { candidateId }: { candidateId: string },
): Promise<Result<Candidate, CandidateNotFoundError | CandidateNotStartedError>> => {
  const { viewer, candidates, assessment } = needs;
  const candidate = await candidates.byId(candidateId);
  if (!candidate || !isInvigilatorOf(viewer, candidate.sessionId)) return fail(candidateNotFound());
  const assessmentId = candidate.certification?.assessmentId;
  if (!assessmentId) return fail(candidateNotStarted());

  if (runningCandidate(candidate)) await noteEnd(needs, candidate);
  await assessment.endTest(assessmentId);
  tellRoom(needs, candidate.sessionId);
  return ok(candidate);
};

const noteEnd = (
  { clock, newId, transaction }: Needs<'clock' | 'newId' | 'transaction'>,
  { id, sessionId, certification }: Candidate,
): Promise<void> =>
  transaction(async ({ endings, invigilationActs }) => {
    await endings.note(certification?.id ?? '', 'INVIGILATOR');
    await invigilationActs.append({
      id: newId(),
      sessionId,
      candidateId: id,
      act: 'ENDED',
      ...BY_INVIGILATOR,
      requestKey: 'END',
      seconds: null,
      reason: null,
      at: clock.now(),
    });
  });
