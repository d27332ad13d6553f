import type { Assessment } from './assessment';
import { type CompetenceEstimate, estimate } from './bayes/estimate';
import type { StopReason } from './bayes/stop-rules';
import type { TestState } from './bayes/test-state';
import type { DecisionTrace } from './bayes/trace';
import type { Competence, Content, Skill } from './content';
import type { Question } from './question';

export type ChoiceCandidate = {
  readonly skill: Skill;
  readonly chanceOfRight: number;
  readonly gain: number;
  readonly isDrawn: boolean;
};

export type ReasonedCompetence = {
  readonly competence: Competence;
  readonly before: CompetenceEstimate;
  readonly after: CompetenceEstimate | null;
  readonly stop: StopReason | null;
};

/** Why a test asked a question, or ended. */
export type ChoiceReasons = {
  readonly rank: number;
  readonly strategy: string;
  readonly challenge: Question | null;
  readonly isReproduced: boolean;
  readonly candidateCount: number;
  readonly candidates: readonly ChoiceCandidate[];
  readonly competences: readonly ReasonedCompetence[];
};

type Decided = {
  readonly rank: number;
  readonly askedId: string | null;
  readonly trace: DecisionTrace;
  readonly before: TestState;
  /** Once it was answered. */
  readonly after: TestState | null;
};

/** A decision of the engine, with the things of the release instead of their ids. */
export const choiceReasons = (
  { strategy }: Pick<Assessment, 'strategy'>,
  { items }: Content,
  { rank, askedId, trace, before, after }: Decided,
): ChoiceReasons => {
  const afterwards = after && estimate(after);
  const drawn = new Set(trace.drawnAmong);
  return {
    rank,
    strategy,
    challenge: items.CHALLENGE.get(askedId ?? '') ?? null,
    isReproduced: trace.variantId === askedId,
    candidateCount: trace.candidateCount,
    candidates: trace.candidates.flatMap(({ skillId, chanceOfRight, gain }) => {
      const skill = items.SKILL.get(skillId);
      return skill ? [{ skill, chanceOfRight, gain, isDrawn: drawn.has(skillId) }] : [];
    }),
    competences: estimate(before).flatMap((said, index) => {
      const competence = items.COMPETENCE.get(said.competenceId);
      const stop = trace.competences[index]?.stop ?? null;
      return competence ? [{ competence, before: said, after: afterwards?.[index] ?? null, stop }] : [];
    }),
  };
};
