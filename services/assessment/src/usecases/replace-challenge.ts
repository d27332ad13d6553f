import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import type { Assessment } from '../domain/assessment';
import type { Content } from '../domain/content';
import { pickVariant } from '../domain/deterministic-pick';
import { assessmentNotFound, type ChallengeNotAskedError, challengeNotAsked } from '../domain/errors';
import { playableVariants } from '../domain/playable';
import { replaceCurrent, wasReplaced } from '../domain/supervised-test';
import { changeSupervisedTest, type SupervisionFailures } from './change-supervised-test';

/**
 * Replaces the question a certification asks by another variant of its skill, which this test has not asked; without one
 * the question is passed over and counts for nobody (E6). Asked again, it is done already.
 */
export const replaceChallenge = async (
  needs: Needs<'assessments' | 'library' | 'clock' | 'locale' | 'transaction'>,
  { assessmentId, challengeId }: { assessmentId: string; challengeId: string },
): Promise<Result<Assessment, SupervisionFailures | ChallengeNotAskedError>> => {
  const known = await needs.assessments.byId(assessmentId);
  if (!known) return fail(assessmentNotFound());
  const content = await needs.library.byId(known.releaseId);

  return changeSupervisedTest(needs, assessmentId, (assessment, now): Result<Assessment, ChallengeNotAskedError> => {
    if (wasReplaced(assessment, challengeId)) return ok(assessment);
    if (assessment.currentChallengeId !== challengeId) return fail(challengeNotAsked(assessment));
    return ok(replaceCurrent(assessment, otherVariant(needs, assessment, content), now));
  });
};

const otherVariant = ({ locale }: Needs<'locale'>, assessment: Assessment, { challenges }: Content): string | null => {
  const { currentChallengeId, plan, supervision } = assessment;
  const skill = challenges.get(currentChallengeId ?? '')?.skill;
  const used = new Set([...plan, ...supervision.replaced].map(({ challengeId }) => challengeId));
  const variants = playableVariants(skill?.challenges ?? [], {
    device: assessment.device,
    locale,
    accessibleOnly: supervision.accessibleOnly,
  });
  const unused = variants.filter(({ id }) => !used.has(id));
  return pickVariant(unused, new Set(), `${assessment.id}/${currentChallengeId}`)?.id ?? null;
};
