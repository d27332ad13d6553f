import type { Needs } from '../context';
import type { Assessment, NextQuestion } from '../domain/assessment';
import { type CompetenceStates, knowledgeIn, seenIn } from '../domain/competence-state';
import type { Content, Skill } from '../domain/content';
import { pickVariant } from '../domain/deterministic-pick';
import { type Knowledge, reaskedUntil, workingSet } from '../domain/knowledge';
import { playableVariants, type Surroundings } from '../domain/playable';
import { strategyOf } from '../domain/strategies';
import { skillsToTest } from '../domain/test-scope';

type Choice = {
  readonly assessment: Assessment;
  readonly content: Content;
  readonly states: CompetenceStates;
  readonly answeredCount: number;
  readonly wasLastTimed: boolean;
};

/**
 * Chooses what an adaptive test asks next, with the strategy it started with (A2), among what its device and its reader's
 * language allow (A4). The same state gives the same question.
 */
export const chooseQuestion = (
  { config, locale }: Needs<'config' | 'locale'>,
  { assessment, content, states, answeredCount, wasLastTimed }: Choice,
): NextQuestion => {
  const all = skillsToTest(content, assessment);
  const settled = workingSet(knowledgeIn(states), all, reaskedUntil(assessment.startedAt, config.retry.delayDays));
  const surroundings = { device: assessment.device, locale };
  const skills = all.map((skill) => ({ ...skill, challenges: playableVariants(skill.challenges, surroundings) }));
  const seed = `${assessment.id}/${answeredCount}`;

  const skill = strategyOf(assessment.strategy)(
    { skills, settled, isFirstQuestion: answeredCount === 0, wasLastTimed, seed },
    config.ladder,
  );
  const variant = skill && pickVariant(skill.challenges, seenIn(states), `${seed}/variant`);
  const skippedForDevice = all.filter((open) => !settled.has(open.id) && lacksDevice(open, surroundings)).length;
  const percentage = shareOf(settled, all.length - skippedForDevice);
  return { challengeId: variant?.id ?? null, percentage, skippedForDevice };
};

/** Whether a skill could be tested on another device, and not on this one. */
const lacksDevice = ({ challenges }: Skill, surroundings: Surroundings): boolean =>
  playableVariants(challenges, surroundings).length === 0 &&
  playableVariants(challenges, { ...surroundings, device: null }).length > 0;

const shareOf = (settled: Knowledge, testable: number): number =>
  Math.min(Math.floor((100 * settled.size) / Math.max(testable, 1)), 100);
