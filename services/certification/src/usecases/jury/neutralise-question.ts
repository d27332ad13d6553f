import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { type Certification, canBeDeliberated } from '../../domain/certification';
import {
  type CertificationNotScoredError,
  certificationNotScored,
  type QuestionNotFoundError,
  questionNotFound,
  type SessionPublishedError,
  sessionPublished,
} from '../../domain/errors';
import { WITH_JURY } from '../../domain/session-states';
import { scoreCertificationJob } from '../../jobs/definitions';
import { type JudgingFailures, type JudgingNeeds, judgedCertification } from './judged-certification';

const neutraliseInput = z.object({
  certificationId: z.string(),
  rank: z.int().min(1).max(500),
  reason: z.string().trim().min(1).max(2_000),
});

type Input = z.input<typeof neutraliseInput>;
type Failures =
  | JudgingFailures
  | CertificationNotScoredError
  | QuestionNotFoundError
  | SessionPublishedError
  | InvalidInputError;
type Given = JudgingNeeds & Needs<'clock' | 'newId' | 'transaction'>;

/** The jury takes a question out of the score: a job makes the score anew, and the jury decides on that one (E9). */
export const neutraliseQuestion = (needs: Given, input: Input) => setNeutralised(needs, input, true);

/** The jury puts a neutralised question back into the score. */
export const restoreQuestion = (needs: Given, input: Input) => setNeutralised(needs, input, false);

const setNeutralised = async (
  needs: Given,
  input: Input,
  isNeutralised: boolean,
): Promise<Result<Certification, Failures>> => {
  const judged = await judgedCertification(needs, input.certificationId);
  if (!judged.ok) return judged;
  const { certification, juryUserId } = judged.value;
  const checked = validate(neutraliseInput, input);
  if (!checked.ok) return checked;
  const { rank, reason } = checked.value;

  return needs.transaction(async ({ sessions, certifications, evidences, juryActs, reviews, jobs }) => {
    const session = await sessions.lock(certification.sessionId);
    const locked = await certifications.lock(certification.id);
    // Several questions may be neutralised in turn, without waiting for the score in between.
    const isBeingScoredAgain =
      locked?.status === 'ENDED' && locked.scoredAt !== null && WITH_JURY.includes(locked.sessionStatus);
    if (!locked || !(canBeDeliberated(locked) || isBeingScoredAgain))
      return fail(session?.status === 'PUBLISHED' ? sessionPublished() : certificationNotScored());
    if (!(await evidences.neutralise(locked.id, rank, isNeutralised))) return fail(questionNotFound());

    const at = needs.clock.now();
    const decision = isNeutralised ? 'NEUTRALISE' : 'RESTORE';
    const act = { certificationId: locked.id, juryUserId, at, reason, isEffective: true, detail: { rank } } as const;
    await juryActs.append(needs.newId(), { ...act, decision });
    await reviews.add(locked.id, ['JURY'], at);
    await certifications.scoreAgain(locked.id);
    await jobs.enqueue(scoreCertificationJob, { certificationId: locked.id });
    return ok({ ...locked, status: 'ENDED' });
  });
};
