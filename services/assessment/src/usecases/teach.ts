import type { Needs } from '../context';
import type { Answer } from '../domain/answer';
import type { Assessment } from '../domain/assessment';
import { BLANK_STATE, type CompetenceState, type CompetenceStates, withSeen } from '../domain/competence-state';
import type { Skill } from '../domain/content';
import { learn, reaskedUntil } from '../domain/knowledge';
import { knowledgeOfTest, testStateOf } from '../domain/selected-test';
import type { Ground } from './with-own-test';

type Taught = Ground & {
  /** The test, this answer remembered. */
  readonly assessment: Assessment;
  readonly states: CompetenceStates;
  readonly answer: Pick<Answer, 'challengeId' | 'outcome' | 'answeredAt'>;
  readonly skill: Skill;
};

/**
 * What is known of a competence after one more answer: what a Bayesian test estimates once it has enough answers, and until then, as in
 * a ladder test, the skill itself and what it infers. Live answers and the fold of the past both come here (design.md §5).
 */
export const teach = ({ config }: Needs<'config'>, { states, skill, answer, ...test }: Taught): CompetenceState => {
  const { assessment } = test;
  const { competence, skills: ladder } = skill.subject;
  const before = states.get(competence.id) ?? BLANK_STATE;
  const at = answer.answeredAt.getTime();
  const { selection } = assessment;
  const selected = selection && { ...test, selection, states };
  const estimated =
    selected &&
    knowledgeOfTest(selected, testStateOf(selected, config.scoring), { competenceId: competence.id, before, at });
  const inferred = (): CompetenceState['knowledge'] =>
    learn(before.knowledge, {
      skillId: skill.id,
      isRight: answer.outcome === 'CORRECT',
      at,
      reaskedUntil: reaskedUntil(assessment.startedAt, config.retry.delayDays),
      ladder,
    });
  return { ...before, knowledge: estimated ?? inferred(), seen: withSeen(before, answer.challengeId) };
};
