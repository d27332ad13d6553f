import { type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import type { Certification } from '../../domain/certification';
import { type JudgingFailures, type JudgingNeeds, judgedCertification } from './judged-certification';

const commentInput = z.object({
  certificationId: z.string(),
  audience: z.enum(['CANDIDATE', 'CENTRE', 'INTERNAL']),
  text: z.string().trim().min(1).max(2_000),
});

/** The jury writes to the candidate, to the centre or to itself; the last word to each is the one shown, after publication (E9). */
export const commentCertification = async (
  needs: JudgingNeeds & Needs<'juryActs' | 'clock' | 'newId'>,
  input: z.input<typeof commentInput>,
): Promise<Result<Certification, JudgingFailures | InvalidInputError>> => {
  const judged = await judgedCertification(needs, input.certificationId);
  if (!judged.ok) return judged;
  const { certification, juryUserId } = judged.value;
  const checked = validate(commentInput, input);
  if (!checked.ok) return checked;
  const { audience, text } = checked.value;

  await needs.juryActs.append(needs.newId(), {
    certificationId: certification.id,
    juryUserId,
    at: needs.clock.now(),
    decision: 'COMMENT',
    reason: text,
    isEffective: true,
    detail: { audience },
  });

  return ok(certification);
};
