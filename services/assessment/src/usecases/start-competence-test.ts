import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type Assessment, ask, newAssessment } from '../domain/assessment';
import type { Competence, Content } from '../domain/content';
import {
  type CompetenceNotFoundError,
  competenceNotFound,
  type NothingToTestError,
  nothingToTest,
  type RetryTooEarlyError,
  retryTooEarly,
} from '../domain/errors';
import { daysBeforeRetry } from '../domain/profile';
import { chooseQuestion } from './choose-question';

type Given = Needs<'viewer' | 'assessments' | 'library' | 'clock' | 'newId' | 'config' | 'transaction'>;
type Started = { readonly assessment: Assessment; readonly resumed: boolean };
type Failures = CompetenceNotFoundError | RetryTooEarlyError | NothingToTestError;

/** Starts a self-training, or resumes the one under way; a finished competence waits 4 days for another try (A3, A9, A12). */
export const startCompetenceTest = async (
  needs: Given,
  { competenceId }: { competenceId: string },
): Promise<Result<Started, Failures>> => {
  const { viewer, assessments, library, clock, config } = needs;
  const content = await library.current();
  const competence = content.items.COMPETENCE.get(competenceId);
  if (!competence || viewer.kind !== 'user') return fail(competenceNotFound());

  const last = await assessments.lastOnCompetence(viewer.userId, competenceId);
  if (last?.state === 'STARTED') return ok({ assessment: last, resumed: true });
  const days = last && daysBeforeRetry(last, config.retry.delayDays, clock.now());
  if (days) return fail(retryTooEarly(days));

  return start(needs, viewer.userId, competence, content);
};

const start = (
  needs: Given,
  userId: string,
  competence: Competence,
  content: Content,
): Promise<Result<Started, NothingToTestError>> =>
  needs.transaction(async (stores) => {
    const now = needs.clock.now();
    const { releaseId } = content;
    const assessment = newAssessment(
      {
        id: needs.newId(),
        kind: 'COMPETENCE',
        userId,
        competenceId: competence.id,
        releaseId,
        strategy: needs.config.strategy,
      },
      now,
    );
    await stores.knowledge.prepare(userId, [competence.id], releaseId);
    const states = await stores.knowledge.statesOf(userId);
    const choice = { assessment, content, states, answeredCount: 0, wasLastTimed: false };
    const next = chooseQuestion(needs, choice);
    if (next.challengeId === null) return fail(nothingToTest());

    const asked = ask(assessment, next, now);
    if (await stores.assessments.insert(asked)) return ok({ assessment: asked, resumed: false });
    const winner = await stores.assessments.lastOnCompetence(userId, competence.id);
    return ok({ assessment: winner ?? asked, resumed: true });
  });
