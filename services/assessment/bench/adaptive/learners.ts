import { type Random, randomOf } from './random';
import { type BankNature, ROUGH_BANK, type SimulatedCompetence, type TrueSkill, USUAL_BANK } from './world';

export const POPULATIONS = ['real', 'irt', 'state', 'rough', 'bimodal', 'ladder', 'guttman'] as const;
export type Population = (typeof POPULATIONS)[number];

/** Somebody in one competence: what they hold, and what they would answer to each variant whoever asks it. */
export type Sitter = { readonly held: readonly boolean[]; readonly isRight: ReadonlyMap<string, boolean> };

export const bankNatureOf = (population: Population): BankNature => (population === 'rough' ? ROUGH_BANK : USUAL_BANK);

/** Of the noise of an answer, what belongs to the person and the skill for good. */
const LASTING_SHARE = 0.7;
// A logistic of slope a is nearly a normal of standard deviation 1.702 / a.
const LOGISTIC_SD = 1.702;

/** Somebody in every competence of a world: a general level, competences around it, subjects around those (levels). */
export const makeLearner = (
  population: Population,
  seed: string,
  world: readonly SimulatedCompetence[],
): readonly Sitter[] => {
  const random = randomOf(seed);
  const general = generalLevel(population, random);
  return world.map((simulated) => {
    const level = general + 0.7 * random.normal();
    const levels = new Map(
      simulated.competence.subjects.map(({ id }) => [
        id,
        population === 'guttman' ? level : level + 0.9 * random.normal(),
      ]),
    );
    const isRight = new Map<string, boolean>();
    const held = simulated.skills.map((skill, index) => {
      const tau = levels.get(skill.subject.id) ?? level;
      const truth = simulated.truth[index] as TrueSkill;
      return population === 'ladder' || population === 'guttman'
        ? sitLadder(tau >= skill.level, truth, isRight)
        : NOISY[population](tau, truth, random, isRight);
    });
    return { held, isRight };
  });
};

const generalLevel = (population: Population, random: Random): number => {
  if (population !== 'bimodal') return 3.4 + 1.3 * random.normal();
  return (random.uniform() < 0.5 ? 1.5 : 5.3) + 0.6 * random.normal();
};

type Sit = (tau: number, skill: TrueSkill, random: Random, isRight: Map<string, boolean>) => boolean;

const sitLadder = (isHeld: boolean, { variants }: TrueSkill, isRight: Map<string, boolean>): boolean => {
  for (const { id } of variants) isRight.set(id, isHeld);
  return isHeld;
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** All the noise is fresh: two variants of a skill are two draws. Held: the level is above the difficulty. */
const sitIrt: Sit = (tau, { difficulty, slope, slip, variants }, random, isRight) => {
  for (const { id, guess, shift } of variants)
    isRight.set(id, random.uniform() < guess + (1 - slip - guess) * logistic(slope * (tau - difficulty - shift)));
  return tau > difficulty;
};

/** The same chances, but most of the noise stays with the person and the skill, and is part of what they hold. */
const sitReal: Sit = (tau, { difficulty, slope, slip, variants }, random, isRight) => {
  const sd = LOGISTIC_SD / slope;
  const lasting = tau + Math.sqrt(LASTING_SHARE) * sd * random.normal();
  for (const { id, guess, shift } of variants) {
    const able = lasting + Math.sqrt(1 - LASTING_SHARE) * sd * random.normal() > difficulty + shift;
    isRight.set(id, random.uniform() < (able ? 1 - slip : guess));
  }
  return lasting > difficulty;
};

/** Held or not, once for all: only slips and guesses remain. */
const sitState: Sit = (tau, { difficulty, slope, slip, variants }, random, isRight) => {
  const isHeld = random.uniform() < logistic(slope * (tau - difficulty));
  for (const { id, guess } of variants) isRight.set(id, random.uniform() < (isHeld ? 1 - slip : guess));
  return isHeld;
};

const NOISY = { irt: sitIrt, real: sitReal, rough: sitReal, bimodal: sitReal, state: sitState };
