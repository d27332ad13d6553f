import type { ModeName } from './bayes-modes';
import type { StopReason } from './stop-rules';

/** A skill that could have been asked. */
export type TracedCandidate = {
  readonly skillId: string;
  readonly chanceOfRight: number;
  /** Expected drop of the variance of its competence's score, pix². */
  readonly gain: number;
  /** The gain after the factors of the choice rules: what was compared. */
  readonly worth: number;
};

/** Where one competence stood when a decision was taken. */
export type TracedCompetence = {
  readonly competenceId: string;
  readonly meanPix: number;
  readonly sdPix: number;
  readonly levels: readonly number[];
  readonly twinChance: number;
  readonly stop: StopReason | null;
};

/** Why this question, or why the end: enough to explain a decision and, with the answers, to replay it. */
export type DecisionTrace = {
  readonly version: string;
  readonly mode: ModeName;
  readonly answeredCount: number;
  readonly competences: readonly TracedCompetence[];
  readonly candidateCount: number;
  /** The best ones, best first. */
  readonly candidates: readonly TracedCandidate[];
  /** The draw: its seed, and the skills it was between. */
  readonly drawSeed: string;
  readonly drawnAmong: readonly string[];
  readonly skillId: string | null;
  readonly variantId: string | null;
};
