import type { Needs } from '../context';
import type { Answer } from '../domain/answer';
import type { NextQuestion } from '../domain/assessment';
import { BLANK_STATE, type CompetenceState, knowledgeIn, withSeen } from '../domain/competence-state';
import type { Content, TestedChallenge } from '../domain/content';
import { learn, reaskedUntil } from '../domain/knowledge';
import { levelReached } from '../domain/scoring';
import { chooseQuestion } from './choose-question';
import type { OwnTest } from './with-own-test';

type Given = { readonly answer: Answer; readonly tested: TestedChallenge; readonly current: Content };

/** What an answer of an adaptive test leads to. */
export type Step = { readonly answer: Answer; readonly next: NextQuestion; readonly state: CompetenceState };

/**
 * The answer teaches something of its competence, and what is known then decides the next question (A2). The level it makes
 * reach is that of the current content, which is what a profile shows.
 */
export const adapt = (
  { config, locale }: Needs<'config' | 'locale'>,
  { assessment, states, content }: OwnTest,
  { answer, tested, current }: Given,
): Step => {
  const { subject } = tested.skill;
  const before = states.get(subject.competence.id) ?? BLANK_STATE;
  const knowledge = learn(before.knowledge, {
    skillId: tested.skill.id,
    isRight: answer.outcome === 'CORRECT',
    at: answer.answeredAt.getTime(),
    reaskedUntil: reaskedUntil(assessment.startedAt, config.retry.delayDays),
    ladder: subject.skills,
  });
  const state = { ...before, knowledge, seen: withSeen(before, answer.challengeId) };
  const after = new Map(states).set(subject.competence.id, state);

  const next = chooseQuestion(
    { config, locale },
    {
      assessment,
      content,
      states: after,
      answeredCount: assessment.answeredCount + 1,
      wasLastTimed: tested.challenge.timerSeconds !== null,
    },
  );
  const competence = current.items.COMPETENCE.get(subject.competence.id) ?? subject.competence;
  const known = { before: knowledgeIn(states), after: knowledgeIn(after) };
  return { answer: { ...answer, levelReached: levelReached(competence, known, config.scoring) }, next, state };
};
