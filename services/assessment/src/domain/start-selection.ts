import type { BayesParameters, ModeName } from './bayes/bayes-modes';
import { type ExposureTable, heldBackBy } from './bayes/exposure';
import { priorAlone, profilePrior } from './bayes/profile-prior';
import type { CalibrationVersion } from './calibration/calibration';
import { competenceResult } from './competence-result';
import { type CompetenceStates, knowledgeIn } from './competence-state';
import type { Content, Skill } from './content';
import { reaskedUntil } from './knowledge';
import { answersOf } from './last-answers';
import type { ScoringRules } from './scoring';
import type { RememberedAnswer, Selection } from './selection';

export type SelectionStart = {
  /** The test's id: what is drawn is drawn from it. */
  readonly seed: string;
  readonly content: Content;
  readonly calibration: CalibrationVersion | null;
  readonly exposure: ExposureTable;
  /** The skills the test is about. */
  readonly skills: readonly Skill[];
  readonly states: CompetenceStates;
  readonly startedAt: Date;
};

export type SelectionNumbers = {
  readonly parameters: BayesParameters;
  readonly mode: ModeName;
  readonly scoring: ScoringRules;
  readonly retryDelayDays: number;
};

/** A mode that starts from the profile needs one: without it, it is `solo`. */
export const startSelection = (
  start: SelectionStart,
  numbers: SelectionNumbers,
): { readonly selection: Selection; readonly mode: ModeName } => {
  const { content, skills, states } = start;
  const until = reaskedUntil(start.startedAt, numbers.retryDelayDays);
  const asked = new Set(skills.map(({ id }) => id));
  const isEarlier = ({ skillId, at }: RememberedAnswer): boolean => at > until && asked.has(skillId);
  const competenceIds = new Set(skills.map(({ subject }) => subject.competence.id));
  const earlier = [...competenceIds].flatMap((id) => answersOf(states.get(id)?.answers ?? []).filter(isEarlier));
  const rules = { ...numbers, calibration: start.calibration };
  const results = [...states].flatMap(([id, { answers, result }]) => {
    if (result && !competenceIds.has(id)) return result;
    const competence = content.items.COMPETENCE.get(id);
    const past = answersOf(answers).filter((given) => !isEarlier(given));
    return (competence && competenceResult(competence, past, rules)) ?? [];
  });

  const known = knowledgeIn(states);
  const kept = skills.filter(({ id }) => {
    const state = known.get(id);
    return state?.isValidated && (state.isDirect || state.at <= until);
  });
  const mode = results.length > 0 ? numbers.mode : 'solo';
  const { profile, modes } = numbers.parameters;
  const selection = {
    priors: Object.fromEntries(
      [...competenceIds].map((id) => [
        id,
        modes[mode].usesProfile ? profilePrior(id, results, profile) : priorAlone(profile),
      ]),
    ),
    highestLevel: numbers.scoring.maxReachableLevel,
    kept: kept.map(({ id }) => id),
    heldBack: heldBackBy(start.exposure, start.seed, [...asked]),
    earlier: earlier.sort((a, b) => a.at - b.at),
    answers: [],
  };
  return { selection, mode };
};
