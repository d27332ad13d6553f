import type { Needs } from '../context';
import type { Assessment, NextQuestion } from '../domain/assessment';
import type { TestState } from '../domain/bayes/test-state';
import { type CompetenceStates, knowledgeIn, seenIn } from '../domain/competence-state';
import { pickVariant } from '../domain/deterministic-pick';
import { type Knowledge, reaskedUntil, workingSet } from '../domain/knowledge';
import { pickSkill } from '../domain/ladder';
import { lacksDevice, playableVariants } from '../domain/playable';
import { strategyOf } from '../domain/strategies';
import { skillsToTest } from '../domain/test-scope';
import { chooseByBayes } from './choose-by-bayes';
import type { Ground } from './with-own-test';

export type Choice = Ground & {
  readonly assessment: Assessment;
  readonly states: CompetenceStates;
  readonly answeredCount: number;
  readonly wasLastTimed: boolean;
  /** Where a Bayesian test stands, if that is known already. */
  readonly engine?: TestState | null;
};

/**
 * Chooses what an adaptive test asks next, with the strategy it started with (A2), among what its device and its reader's
 * language allow (A4). The same state gives the same question.
 */
export const chooseQuestion = (needs: Needs<'config' | 'locale'>, choice: Choice): NextQuestion => {
  const { selection, strategy } = choice.assessment;
  if (strategyOf(strategy).kind === 'LADDER') return chooseByLadder(needs, choice);
  if (!selection) throw new Error(`Test ${choice.assessment.id} has no selection.`);
  return chooseByBayes(needs, { ...choice, selection });
};

const chooseByLadder = (
  { config, locale }: Needs<'config' | 'locale'>,
  { assessment, content, states, answeredCount, wasLastTimed }: Choice,
): NextQuestion => {
  const all = skillsToTest(content, assessment);
  const settled = workingSet(knowledgeIn(states), all, reaskedUntil(assessment.startedAt, config.retry.delayDays));
  const surroundings = { device: assessment.device, locale };
  const skills = all.map((skill) => ({ ...skill, challenges: playableVariants(skill.challenges, surroundings) }));
  const seed = `${assessment.id}/${answeredCount}`;

  const isFirstQuestion = answeredCount === 0;
  const skill = pickSkill({ skills, settled, isFirstQuestion, wasLastTimed, seed }, config.ladder);
  const variant = skill && pickVariant(skill.challenges, seenIn(states), `${seed}/variant`);
  const skippedForDevice = all.filter((open) => !settled.has(open.id) && lacksDevice(open, surroundings)).length;
  const percentage = shareOf(settled, all.length - skippedForDevice);
  return { challengeId: variant?.id ?? null, percentage, skippedForDevice };
};

const shareOf = (settled: Knowledge, testable: number): number =>
  Math.min(Math.floor((100 * settled.size) / Math.max(testable, 1)), 100);
