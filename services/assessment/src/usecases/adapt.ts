import type { Needs } from '../context';
import type { Answer } from '../domain/answer';
import type { Assessment, NextQuestion } from '../domain/assessment';
import { BAYES_V1 } from '../domain/bayes/bayes-modes';
import { competenceResult } from '../domain/competence-result';
import { type CompetenceState, knowledgeIn } from '../domain/competence-state';
import type { Competence, Content, TestedChallenge } from '../domain/content';
import { answersOf } from '../domain/last-answers';
import { levelReached } from '../domain/scoring';
import { remembering } from '../domain/selected-test';
import { toRemembered } from '../domain/selection';
import { chooseQuestion } from './choose-question';
import { teach } from './teach';
import type { Ground, OwnTest } from './with-own-test';

type Given = { readonly answer: Answer; readonly tested: TestedChallenge; readonly current: Content };

/** What an answer of an adaptive test leads to. */
export type Step = {
  readonly answer: Answer;
  /** The test, its answer remembered. */
  readonly assessment: Assessment;
  readonly next: NextQuestion;
  readonly state: CompetenceState;
};

/**
 * The answer teaches something of its competence, and what is known then decides the next question (A2). The level a right one makes
 * reach is that of the current content, which is what a profile shows.
 */
export const adapt = (
  needs: Needs<'config' | 'locale' | 'engines'>,
  { assessment: before, states, content, calibration }: OwnTest,
  { answer, tested, current }: Given,
): Step => {
  const { skill } = tested;
  const { competence } = skill.subject;
  const assessment = remembering(before, toRemembered(answer));
  const ground = { content, calibration };
  const engineBefore = needs.engines.of(assessment.id);
  const { state, engine } = teach(needs, { ...ground, assessment, states, answer, skill, engineBefore });
  const after = new Map(states).set(competence.id, state);

  const next = chooseQuestion(needs, {
    ...ground,
    assessment,
    engine,
    states: after,
    answeredCount: assessment.answeredCount + 1,
    wasLastTimed: tested.challenge.timerSeconds !== null,
  });
  const shown = current.items.COMPETENCE.get(competence.id) ?? competence;
  const isRight = answer.outcome === 'CORRECT';
  const known = isRight && { before: knowledgeIn(states), after: knowledgeIn(after) };
  const level = known ? levelReached(shown, known, needs.config.scoring) : null;
  const isLast = next.challengeId === null;
  if (isLast || !engine) needs.engines.forget(assessment.id);
  else needs.engines.keep(assessment.id, engine);
  return {
    answer: { ...answer, levelReached: level },
    assessment,
    next,
    state: isLast ? withResult(needs, { ...ground, competence, state }) : state,
  };
};

type Finished = Ground & { readonly competence: Competence; readonly state: CompetenceState };

/** A test that ends leaves what it says of the level: tests of other competences start from it (docs/adaptive.md). */
const withResult = ({ config }: Needs<'config'>, { competence, calibration, state }: Finished): CompetenceState => ({
  ...state,
  result: competenceResult(competence, answersOf(state.answers), {
    parameters: BAYES_V1,
    scoring: config.scoring,
    calibration,
  }),
});
