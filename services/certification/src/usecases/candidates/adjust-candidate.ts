import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { userIdOf } from '../../domain/access';
import type { Candidate } from '../../domain/candidate';
import {
  type CandidateNotFoundError,
  type CandidateStartedError,
  candidateNotFound,
  candidateStarted,
} from '../../domain/errors';
import { tellRoom } from '../room/tell-room';

const adjustInput = (maxExtraTimePercentage: number) =>
  z.object({
    candidateId: z.string(),
    extraTimePercentage: z.int().min(0).max(maxExtraTimePercentage).nullish(),
    adjusted: z.boolean().nullish(),
    accessibleOnly: z.boolean().nullish(),
  });

/**
 * Says what a candidate needs: extra time, pages that may be left, questions without images to see or things to drag (E3). What is absent
 * stays. Whatever way they were enrolled, and until their own test starts: afterwards time is added in the room.
 */
export const adjustCandidate = async (
  needs: Needs<'viewer' | 'centres' | 'candidates' | 'config' | 'live' | 'transaction'>,
  input: z.input<ReturnType<typeof adjustInput>>,
): Promise<Result<Candidate, CandidateNotFoundError | CandidateStartedError | InvalidInputError>> => {
  const candidate = await needs.candidates.byId(input.candidateId);
  if (!candidate || !(await needs.centres.membership(userIdOf(needs.viewer), candidate.centreId)))
    return fail(candidateNotFound());
  const checked = validate(adjustInput(needs.config.sessions.maxExtraTimePercentage), input);
  if (!checked.ok) return checked;
  const { extraTimePercentage, adjusted, accessibleOnly } = checked.value;

  const changed = await needs.transaction(async (stores): Promise<Result<Candidate, CandidateStartedError>> => {
    await stores.sessions.lock(candidate.sessionId);
    const current = await stores.candidates.byId(candidate.id);
    if (!current || current.certification) return fail(candidateStarted());
    const [known] = await stores.candidateDetails.byCandidates([candidate.id]);
    const after = { ...current, extraTimePercentage: extraTimePercentage ?? current.extraTimePercentage };
    await stores.candidateDetails.adjust(after, {
      isAdjusted: adjusted ?? known?.isAdjusted ?? false,
      isAccessibleOnly: accessibleOnly ?? known?.isAccessibleOnly ?? false,
    });
    return ok(after);
  });
  tellRoom(needs, candidate.sessionId);
  return changed;
};
