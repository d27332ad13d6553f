import type { Needs } from '../context';
import type { Assessment, NextQuestion } from '../domain/assessment';
import { type CompetenceStates, knowledgeIn, seenIn } from '../domain/competence-state';
import type { Content } from '../domain/content';
import { pickVariant } from '../domain/deterministic-pick';
import { reaskedUntil, workingSet } from '../domain/knowledge';
import { strategyOf } from '../domain/strategies';
import { skillsToTest } from '../domain/test-scope';

type Choice = {
  readonly assessment: Assessment;
  readonly content: Content;
  readonly states: CompetenceStates;
  readonly answeredCount: number;
  readonly wasLastTimed: boolean;
};

/** Chooses what an adaptive test asks next, with the strategy it started with (A2). The same state gives the same question. */
export const chooseQuestion = (
  { config }: Needs<'config'>,
  { assessment, content, states, answeredCount, wasLastTimed }: Choice,
): NextQuestion => {
  const skills = skillsToTest(content, assessment);
  const until = reaskedUntil(assessment.startedAt, config.retry.delayDays);
  const settled = workingSet(knowledgeIn(states), skills, until);
  const seed = `${assessment.id}/${answeredCount}`;

  const skill = strategyOf(assessment.strategy)(
    { skills, settled, isFirstQuestion: answeredCount === 0, wasLastTimed, seed },
    config.ladder,
  );
  if (!skill) return { challengeId: null, percentage: 100 };

  const variant = pickVariant(skill.challenges, seenIn(states), `${seed}/variant`);
  return { challengeId: variant?.id ?? null, percentage: Math.floor((100 * settled.size) / skills.length) };
};
