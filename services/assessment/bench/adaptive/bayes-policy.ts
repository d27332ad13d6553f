import type { Bank } from '#domain/bayes/bank';
import type { BayesParameters, ModeName } from '#domain/bayes/bayes-modes';
import { estimate } from '#domain/bayes/estimate';
import { heldBackBy } from '#domain/bayes/exposure';
import { next } from '#domain/bayes/next-question';
import { priorAlone, profilePrior } from '#domain/bayes/profile-prior';
import { answer, type GivenAnswer, rebuild, startTest, type TestSetup, type TestState } from '#domain/bayes/test-state';
import { type Asked, type Exposures, noWatch, type Outcome, type Policy, type Sitting } from './policy';

const setupOf = ({ simulated, results, seed }: Sitting, mode: ModeName, exposures?: Exposures): TestSetup => {
  const { bank } = simulated;
  const { profile, modes } = bank.parameters;
  const prior = modes[mode].usesProfile ? profilePrior(bank.competenceId, results, profile) : priorAlone(profile);
  const table = exposures?.get(bank);
  const heldBack = new Set(table && heldBackBy(table, seed, [...bank.indexOf.keys()]));
  return { seed, mode, competences: [{ bank, prior }], maxReachableLevel: 8, heldBack };
};

/** The Bayesian engine in one of its modes. One choice in eight is also timed from the history alone. */
export const bayesPolicy =
  (mode: ModeName, exposures?: Exposures): Policy =>
  (sitting) =>
    sit(sitting, setupOf(sitting, mode, exposures));

/** The same, holding back what too many people see. */
export const bayesHoldingBack =
  (mode: ModeName): Policy =>
  (sitting) =>
    sit(sitting, setupOf(sitting, mode, sitting.exposures));

/** The engine kept to the number of questions the ladder asked the same person: what choosing and scoring are worth by themselves. */
export const bayesAtLadderLength =
  (mode: ModeName): Policy =>
  (sitting) => {
    const { bank } = sitting.simulated;
    const sameLength = withLength(bank, mode, sitting.ladderAsked.length);
    return sit(sitting, setupOf({ ...sitting, simulated: { ...sitting.simulated, bank: sameLength } }, mode));
  };

const withLength = (bank: Bank, mode: ModeName, length: number): Bank => {
  const { parameters } = bank;
  const fixed = { ...parameters.modes[mode], minQuestions: length, maxQuestions: length };
  const kept: BayesParameters = { ...parameters, modes: { ...parameters.modes, [mode]: fixed } };
  return { ...bank, parameters: kept };
};

const REBUILT_EVERY = 8;

const sit = ({ sitter, seed, watch }: Sitting, setup: TestSetup): Outcome => {
  let state = startTest(setup);
  const choiceMicros: number[] = [];
  const rebuiltMicros: number[] = [];
  let decision = next(state);
  while (decision.question) {
    const { skillId, variantId } = decision.question;
    const given: GivenAnswer = {
      skillId,
      variantId,
      isRight: sitter.isRight.get(variantId) ?? false,
      isTimedOut: false,
    };
    const before = state;
    const { value, micros } = watch(() => {
      const after = answer(before, given);
      return { after, decided: next(after) };
    });
    choiceMicros.push(micros);
    state = value.after;
    decision = value.decided;
    if (watch !== noWatch && (state.answers.length + seed.length) % REBUILT_EVERY === 0)
      rebuiltMicros.push(watch(() => next(rebuild(setup, value.after.answers))).micros);
  }
  return { ...conclude(state), choiceMicros, rebuiltMicros };
};

/** What the engine concludes of a state. */
const conclude = (state: TestState): Omit<Outcome, 'choiceMicros' | 'rebuiltMicros'> => {
  const [said] = estimate(state);
  const bank = state.setup.competences[0]?.bank;
  if (!said || !bank) throw new Error('One competence is tested.');
  return {
    asked: state.answers.map(({ skillId, variantId }) => ({ skill: bank.indexOf.get(skillId) ?? -1, variantId })),
    level: said.level,
    pix: said.meanPix,
    acquired: said.skills.map(({ isAcquired }) => isAcquired),
    confidence: said.confidence,
    result: said.result,
  };
};

/** Any questions, scored by the engine without profile. */
export const scoredByBayes = (sitting: Sitting, asked: readonly Asked[]): Outcome => {
  const { simulated, sitter } = sitting;
  const answers = asked.map(({ skill, variantId }) => ({
    skillId: simulated.skills[skill]?.id ?? '',
    variantId,
    isRight: sitter.isRight.get(variantId) ?? false,
    isTimedOut: false,
  }));
  const state = rebuild(setupOf({ ...sitting, results: [] }, 'solo'), answers);
  return { ...conclude(state), choiceMicros: [], rebuiltMicros: [] };
};

/** The ladder's own questions, scored by the engine: what scoring alone is worth. */
export const ladderScoredByBayes: Policy = (sitting) => scoredByBayes(sitting, sitting.ladderAsked);
