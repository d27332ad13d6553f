import { comparedName } from '@pix/kit/compared-text';
import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { birthDay, sentence, validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import type { Certification } from '../../domain/certification';
import { type CandidateDuplicateError, type SessionPublishedError, sessionPublished } from '../../domain/errors';
import { printedName } from '../../domain/printed-name';
import { type JudgingFailures, type JudgingNeeds, judgedCertification } from './judged-certification';

const comparableName = printedName.refine(
  (name) => comparedName(name) !== '',
  sentence({ fr: 'Un nom contient au moins une lettre.', en: 'A name has a letter at least.' }),
);

const identityInput = z.object({
  certificationId: z.string(),
  firstName: comparableName,
  lastName: comparableName,
  birthDate: birthDay,
  birthPlace: printedName,
  reason: z.string().trim().min(1).max(2_000),
});

const FIELDS = ['firstName', 'lastName', 'birthDate', 'birthPlace'] as const;

type Failures = JudgingFailures | CandidateDuplicateError | SessionPublishedError | InvalidInputError;

/**
 * The jury corrects who the candidate is, before anything is printed (E9). The journal keeps which fields changed, not what they said: it
 * cannot be erased, and names must be.
 */
export const correctCandidateIdentity = async (
  needs: JudgingNeeds & Needs<'clock' | 'newId' | 'transaction'>,
  input: z.input<typeof identityInput>,
): Promise<Result<Certification, Failures>> => {
  const judged = await judgedCertification(needs, input.certificationId);
  if (!judged.ok) return judged;
  const { certification, juryUserId } = judged.value;
  const checked = validate(identityInput, input);
  if (!checked.ok) return checked;
  const { reason, certificationId, ...identity } = checked.value;

  return needs.transaction(async ({ sessions, candidates, juryActs }) => {
    const session = await sessions.lock(certification.sessionId);
    const candidate = await candidates.byId(certification.candidateId);
    if (session?.status === 'PUBLISHED' || !candidate) return fail(sessionPublished());
    const fields = FIELDS.filter((field) => candidate[field] !== identity[field]);
    const corrected = await candidates.correct(candidate.id, identity);
    if (!corrected.ok) return corrected;

    await juryActs.append(needs.newId(), {
      certificationId,
      juryUserId,
      at: needs.clock.now(),
      decision: 'CORRECT_IDENTITY',
      reason,
      isEffective: true,
      detail: { fields },
    });
    return ok(certification);
  });
};
