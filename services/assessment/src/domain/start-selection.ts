import type { BayesParameters, ModeName } from './bayes/bayes-modes';
import { competenceAfter } from './bayes/competence-state';
import { resultOf } from './bayes/estimate';
import { keptBank } from './bayes/kept-banks';
import { type CompetenceResult, priorAlone, priorOfResults, profilePrior } from './bayes/profile-prior';
import type { CalibrationVersion } from './calibration/calibration';
import { type CompetenceStates, knowledgeIn } from './competence-state';
import { type Competence, type Content, type Skill, skillsOf } from './content';
import { reaskedUntil } from './knowledge';
import type { ScoringRules } from './scoring';
import type { RememberedAnswer, Selection } from './selection';

export type SelectionStart = {
  readonly content: Content;
  readonly calibration: CalibrationVersion | null;
  /** The skills the test is about. */
  readonly skills: readonly Skill[];
  readonly states: CompetenceStates;
  /** All answers of the person that teach something, oldest first. */
  readonly past: readonly RememberedAnswer[];
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
  const { skills, states } = start;
  const until = reaskedUntil(start.startedAt, numbers.retryDelayDays);
  const asked = new Set(skills.map(({ id }) => id));
  const past = start.past.filter(({ skillId, at }) => at > resetBefore(start, skillId));
  const isEarlier = ({ skillId, at }: RememberedAnswer): boolean => at > until && asked.has(skillId);
  const results = resultsOf(
    past.filter((given) => !isEarlier(given)),
    start,
    numbers,
  );

  const known = knowledgeIn(states);
  const kept = skills.filter(({ id }) => {
    const state = known.get(id);
    return state?.isValidated && (state.isDirect || state.at <= until);
  });
  const mode = results.length > 0 ? numbers.mode : 'solo';
  const { profile, modes } = numbers.parameters;
  const competenceIds = new Set(skills.map(({ subject }) => subject.competence.id));
  const selection = {
    priors: Object.fromEntries(
      [...competenceIds].map((id) => [
        id,
        modes[mode].usesProfile ? profilePrior(id, results, profile) : priorAlone(profile),
      ]),
    ),
    highestLevel: numbers.scoring.maxReachableLevel,
    kept: kept.map(({ id }) => id),
    earlier: past.filter(isEarlier),
    answers: [],
  };
  return { selection, mode };
};

/** When the competence of a skill was last reset; never for one that is not in the release: what was answered tells nothing now. */
const resetBefore = ({ content, states }: SelectionStart, skillId: string): number => {
  const skill = content.items.SKILL.get(skillId);
  if (!skill) return Number.POSITIVE_INFINITY;
  return states.get(skill.subject.competence.id)?.resetAt?.getTime() ?? Number.NEGATIVE_INFINITY;
};

/** What the answers to each competence say of it, under the prior of somebody unknown. */
const resultsOf = (
  answers: readonly RememberedAnswer[],
  { content, calibration }: SelectionStart,
  { parameters, scoring }: SelectionNumbers,
): CompetenceResult[] => {
  const byCompetence = new Map<Competence, RememberedAnswer[]>();
  for (const given of answers) {
    const competence = content.items.SKILL.get(given.skillId)?.subject.competence;
    if (competence) byCompetence.set(competence, [...(byCompetence.get(competence) ?? []), given]);
  }
  return [...byCompetence].map(([competence, own]) => {
    const bank = keptBank(competence, skillsOf(competence), { scoring, parameters, calibration });
    const marks = own.map(({ skillId, variantId, isRight }) => ({
      skill: bank.indexOf.get(skillId) ?? 0,
      guess: bank.guessOf.get(variantId) ?? 0,
      isRight,
    }));
    const start = { bank, prior: priorOfResults(parameters.profile), maxReachableLevel: scoring.maxReachableLevel };
    return resultOf(competenceAfter(start, marks));
  });
};
