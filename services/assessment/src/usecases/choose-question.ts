import type { Needs, Stores } from '../context';
import type { Assessment, NextQuestion } from '../domain/assessment';
import type { Content } from '../domain/content';
import { pickVariant } from '../domain/deterministic-pick';
import { type Knowledge, reaskedUntil, workingSet } from '../domain/knowledge';
import { strategyOf } from '../domain/strategies';
import { skillsToTest } from '../domain/test-scope';

type Choice = {
  readonly assessment: Assessment;
  readonly content: Content;
  readonly knowledge: Knowledge;
  readonly answeredCount: number;
  readonly wasLastTimed: boolean;
};

/** Chooses what an adaptive test asks next, with the strategy it started with (A2). The same state gives the same question. */
export const chooseQuestion = async (
  { answers, config }: Pick<Stores, 'answers'> & Needs<'config'>,
  { assessment, content, knowledge, answeredCount, wasLastTimed }: Choice,
): Promise<NextQuestion> => {
  const skills = skillsToTest(content, assessment);
  const settled = workingSet(knowledge, skills, reaskedUntil(assessment.startedAt, config.retry.delayDays));
  const seed = `${assessment.id}/${answeredCount}`;

  const skill = strategyOf(assessment.strategy)(
    { skills, settled, isFirstQuestion: answeredCount === 0, wasLastTimed, seed },
    config.ladder,
  );
  if (!skill) return { challengeId: null, percentage: 100 };

  const seen = await answers.seenVariants(assessment.userId, [skill.id]);
  const variant = pickVariant(skill.challenges, seen, `${seed}/variant`);
  return { challengeId: variant?.id ?? null, percentage: Math.floor((100 * settled.size) / skills.length) };
};
