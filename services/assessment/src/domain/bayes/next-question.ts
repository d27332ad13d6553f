import { pickBySeed } from '../deterministic-pick';
import type { BankVariant } from './bank';
import type { ChoiceRules } from './bayes-modes';
import { bestVariants, type Candidate, candidatesOf, type Past, pastOf, preferring } from './candidates';
import { type StopReason, whyStop } from './stop-rules';
import type { TestState } from './test-state';
import type { DecisionTrace, TracedCompetence } from './trace';

/** What else a choice may look at: what may be asked, what the person has seen in other tests, how often each has been shown to anybody. */
export type Shown = {
  readonly seenVariants?: ReadonlySet<string>;
  /** The only variants that may be asked: those the device can show, of skills not settled; all when absent. */
  readonly openVariants?: ReadonlySet<string>;
  readonly shownCounts?: ReadonlyMap<string, number>;
};

/** The next question, `null` at the end of the test, and why. */
export type Decision = {
  readonly question: { readonly competenceId: string; readonly skillId: string; readonly variantId: string } | null;
  readonly trace: DecisionTrace;
};

/**
 * Chooses what to ask next: of the competences that are not finished, one of the questions that teach most, drawn by the test's id
 * and the number of answers. The same state gives the same question.
 */
export const next = (state: TestState, shown: Shown = {}): Decision => {
  const { setup, answers } = state;
  const parameters = setup.competences[0]?.bank.parameters;
  if (!parameters) throw new Error('A test is about one competence at least.');
  const past = pastOf(state, parameters.choice.maxInARow, shown);
  const drawSeed = `${setup.seed}/${answers.length}`;

  const { stops, open } = openCandidates(state, past);
  const pool = byWorth(open);
  const drawnAmong = nearBest(allowed(pool, past), parameters.choice);
  const chosen = pickBySeed(drawnAmong, drawSeed);
  const variant = chosen && pickLeastShown(bestVariants(chosen), shown.shownCounts, `${drawSeed}/variant`);

  const trace: DecisionTrace = {
    version: parameters.version,
    mode: setup.mode,
    answeredCount: answers.length,
    competences: tracedCompetences(state, stops),
    candidateCount: pool.length,
    candidates: pool.slice(0, parameters.choice.tracedCandidates).map(traced),
    drawSeed,
    drawnAmong: drawnAmong.map(({ skillId }) => skillId),
    skillId: chosen?.skillId ?? null,
    variantId: variant?.id ?? null,
  };
  if (!chosen || !variant) return { question: null, trace };
  const { competenceId } = chosen.competence.bank;
  return { question: { competenceId, skillId: chosen.skillId, variantId: variant.id }, trace };
};

type Open = { readonly stops: readonly (StopReason | null)[]; readonly open: readonly Candidate[] };

/** The candidates of the competences that are not finished, and why the others are. */
const openCandidates = ({ setup, competences, heldBack }: TestState, past: Past): Open => {
  const open: Candidate[] = [];
  const stops = competences.map((competence, index) => {
    const mode = competence.bank.parameters.modes[setup.mode];
    const candidates = candidatesOf(competence, heldBack[index] ?? new Set(), past);
    const bestGain = candidates.length > 0 ? Math.max(...candidates.map(({ gain }) => gain)) : null;
    const stop = whyStop(competence, bestGain, mode);
    if (stop === null) open.push(...candidates);
    return stop;
  });
  return { stops, open };
};

const allowed = (pool: readonly Candidate[], { isTimedAllowed, tiredSubjectId }: Past): readonly Candidate[] => {
  const untimed = isTimedAllowed ? pool : preferring(pool, ({ isTimed }) => !isTimed);
  return tiredSubjectId === null ? untimed : preferring(untimed, ({ subjectId }) => subjectId !== tiredSubjectId);
};

const byWorth = (pool: readonly Candidate[]): Candidate[] => [...pool].sort((a, b) => b.worth - a.worth);

/**
 * Of candidates from the best on, those the draw is between: kind ones (likely enough to be answered right) unless they teach much less than the best, then the
 * few within a tenth of the best of them. Drawing spreads the questions between people and costs next to nothing.
 */
const nearBest = (sorted: readonly Candidate[], rules: ChoiceRules): readonly Candidate[] => {
  const best = sorted[0]?.worth ?? 0;
  const kind = sorted.filter(({ chanceOfRight }) => chanceOfRight >= rules.kindChance);
  const kept = (kind[0]?.worth ?? -1) >= rules.kindShare * best ? kind : sorted;
  const bestKept = kept[0]?.worth ?? 0;
  return kept.filter(({ worth }) => worth >= rules.nearBest * bestKept).slice(0, rules.drawAmong);
};

/** Of the variants that teach nearly as much, one shown least often. */
const pickLeastShown = (
  variants: readonly BankVariant[],
  shownCounts: ReadonlyMap<string, number> | undefined,
  seed: string,
): BankVariant | null => {
  const count = ({ id }: BankVariant): number => shownCounts?.get(id) ?? 0;
  const least = Math.min(...variants.map(count));
  return pickBySeed(
    variants.filter((variant) => count(variant) === least),
    seed,
  );
};

const traced = ({ skillId, chanceOfRight, gain, worth }: Candidate) => ({ skillId, chanceOfRight, gain, worth });

const tracedCompetences = (
  { competences }: TestState,
  stops: readonly (StopReason | null)[],
): readonly TracedCompetence[] =>
  competences.map(({ bank, believed, levels, twinChance }, index) => ({
    competenceId: bank.competenceId,
    meanPix: believed.learner.meanPix,
    sdPix: Math.sqrt(believed.learner.variancePix),
    levels,
    twinChance,
    stop: stops[index] ?? null,
  }));
