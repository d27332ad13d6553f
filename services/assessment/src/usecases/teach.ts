import type { Needs } from '../context';
import type { Answer } from '../domain/answer';
import type { Assessment } from '../domain/assessment';
import type { TestState } from '../domain/bayes/test-state';
import { BLANK_STATE, type CompetenceState, type CompetenceStates, withSeen } from '../domain/competence-state';
import type { Skill } from '../domain/content';
import { learn, reaskedUntil } from '../domain/knowledge';
import { withLastAnswer } from '../domain/last-answers';
import { knowledgeOfTest, testStateOf } from '../domain/selected-test';
import { toRemembered } from '../domain/selection';
import type { Ground } from './with-own-test';

type Given = Ground & {
  /** The test, this answer remembered. */
  readonly assessment: Assessment;
  readonly states: CompetenceStates;
  readonly answer: Pick<Answer, 'skillId' | 'challengeId' | 'outcome' | 'answeredAt'>;
  readonly skill: Skill;
  /** Where the engine stood before this answer, if that is known. */
  readonly engineBefore?: TestState | null;
};

type Taught = {
  readonly state: CompetenceState;
  /** Where a Bayesian test stands then: the next question is chosen from it. */
  readonly engine: TestState | null;
};

/**
 * What is known of a competence after one more answer: what a Bayesian test estimates once it has enough answers, and until then, as in
 * a ladder test, the skill itself and what it infers. Live answers and the fold of the past both come here (design.md §5).
 */
export const teach = (
  { config }: Needs<'config'>,
  { states, skill, answer, engineBefore = null, ...test }: Given,
): Taught => {
  const { assessment } = test;
  const { competence, skills: ladder } = skill.subject;
  const before = states.get(competence.id) ?? BLANK_STATE;
  const at = answer.answeredAt.getTime();
  const { selection } = assessment;
  const selected = selection && { ...test, selection, states };
  const engine = selected && testStateOf(selected, config.scoring, engineBefore);
  const estimated =
    selected && engine && knowledgeOfTest(selected, engine, { competenceId: competence.id, before, at });
  const inferred = (): CompetenceState['knowledge'] =>
    learn(before.knowledge, {
      skillId: skill.id,
      isRight: answer.outcome === 'CORRECT',
      at,
      reaskedUntil: reaskedUntil(assessment.startedAt, config.retry.delayDays),
      ladder,
    });
  const knowledge = estimated ?? inferred();
  const answers = withLastAnswer(before.answers, toRemembered(answer));
  return { state: { ...before, knowledge, seen: withSeen(before, answer.challengeId), answers, result: null }, engine };
};
