import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs, Stores } from '../context';
import {
  type Certification,
  type CertificationStatus,
  canBeDeliberated,
  decidedStatus,
  type JuryAct,
} from '../domain/certification';
import {
  type CertificationNotScoredError,
  certificationNotScored,
  type SessionPublishedError,
  sessionPublished,
} from '../domain/errors';
import { isEffective } from '../domain/jury';
import { issueCertificateJob } from '../jobs/definitions';
import { type JudgingFailures, type JudgingNeeds, judgedCertification } from './jury/judged-certification';
import { rulesOf } from './jury/rules-of';

const deliberateInput = z.object({
  certificationId: z.string(),
  decision: z.enum(['ACCEPT', 'REJECT', 'REJECT_FOR_FRAUD', 'CANCEL', 'WITHDRAW']),
  reason: z.string().trim().min(1).max(2_000),
});

type Failures = JudgingFailures | CertificationNotScoredError | SessionPublishedError | InvalidInputError;

/** A decision, and whether it stands: against a candidate, a second member of the jury may have to take it too. */
export type Deliberation = { readonly certification: Certification; readonly isEffective: boolean };

/**
 * The jury decides, and may decide anew until the session is published: every act is added to the journal (E9). What was scored only
 * after publication is decided then, and its certificate issued.
 */
export const deliberate = async (
  needs: JudgingNeeds & Needs<'clock' | 'newId' | 'config' | 'examinationRules' | 'transaction'>,
  input: z.input<typeof deliberateInput>,
): Promise<Result<Deliberation, Failures>> => {
  const judged = await judgedCertification(needs, input.certificationId);
  if (!judged.ok) return judged;
  const { certification, juryUserId } = judged.value;
  const checked = validate(deliberateInput, input);
  if (!checked.ok) return checked;
  const { decision, reason } = checked.value;
  const rules = await rulesOf(needs, certification);

  return needs.transaction(async (stores) => {
    const session = await stores.sessions.lock(certification.sessionId);
    const locked = await stores.certifications.lock(certification.id);
    if (!locked || !canBeDeliberated(locked))
      return fail(session?.status === 'PUBLISHED' ? sessionPublished() : certificationNotScored());

    const result = await stores.results.of(locked.id);
    if (!result) return fail(certificationNotScored());

    const last = await stores.juryActs.lastDecision(locked.id);
    const act: JuryAct = {
      certificationId: locked.id,
      juryUserId,
      at: needs.clock.now(),
      decision,
      reason,
      isEffective: isEffective(decision, { author: juryUserId, last, needsTwoPeople: rules.needsTwoPeople }),
      detail: null,
    };
    await stores.juryActs.append(needs.newId(), act);
    const status = act.isEffective ? decidedStatus(decision, result) : 'SCORED';
    await settle(stores, locked, { status, at: act.at });
    return ok({ certification: { ...locked, status }, isEffective: act.isEffective });
  });
};

/** What waits for a second member, or was taken back, waits for the jury; what is accepted after publication is issued at once. */
const settle = async (
  { certifications, reviews, jobs }: Stores,
  { id, sessionStatus }: Certification,
  { status, at }: { status: CertificationStatus; at: Date },
): Promise<void> => {
  await certifications.decide(id, status);
  if (status === 'SCORED') await reviews.add(id, ['JURY'], at);
  if (status === 'ACCEPTED' && sessionStatus === 'PUBLISHED')
    await jobs.enqueue(issueCertificateJob, { certificationId: id });
};
