import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import { type Assessment, ask, newAssessment, plannedQuestion } from '../domain/assessment';
import { type ChallengeNotFoundError, challengeNotFound } from '../domain/errors';
import { PLAN_VERSION } from '../domain/strategies';
import { keepForAWhile } from './keep-for-a-while';

/**
 * One question, played as learners will, by who checks the content: of any release without fault, published or not yet.
 * The solution comes with the answer; nothing of it counts for anybody.
 */
export const startPreview = async (
  needs: Needs<'viewer' | 'library' | 'clock' | 'newId' | 'config' | 'transaction'>,
  { releaseId, challengeId }: { releaseId?: string | null | undefined; challengeId: string },
): Promise<Result<Assessment, ChallengeNotFoundError>> => {
  const { viewer, library, clock, newId, transaction } = needs;
  if (viewer.kind !== 'user' || !isAdministrator(viewer)) return fail(challengeNotFound());
  const content = releaseId ? await library.draft(releaseId) : await library.current();
  const skill = content?.challenges.get(challengeId)?.skill;
  if (!content || !skill) return fail(challengeNotFound());

  const now = clock.now();
  const plan = [{ competenceId: skill.subject.competence.id, skillId: skill.id, challengeId }];
  const assessment = newAssessment(
    { id: newId(), kind: 'PREVIEW', userId: viewer.userId, releaseId: content.releaseId, strategy: PLAN_VERSION, plan },
    now,
  );
  const asked = ask(assessment, plannedQuestion(assessment, 0), now);

  await transaction((stores) => keepForAWhile(needs, stores, asked, null));
  return ok(asked);
};
