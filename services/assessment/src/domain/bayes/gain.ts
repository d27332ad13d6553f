import type { ModelBank } from './bank';
import { askedCount, type Measure } from './measure';
import { chanceOfHeldAndRight, chanceOfRight } from './noise';
import type { Outlook } from './outlook';
import { at } from './vectors';

/** What asking a skill, with a variant of some guess, is expected to bring. */
export type Gain = {
  /** P. */
  readonly chanceOfRight: number;
  /** Expected drop of the variance of the score, pix². */
  readonly gain: number;
};

/**
 * The gain of a question with answer u, needing no trial update:
 * Var X − E[Var(X | u)] = Cov(X, u)² / Var(u) = (E[X·u] − P·EX)² / (P(1 − P)).
 * Exact for a skill never asked; for one asked again, its own part is what doubt remains in the lasting noise.
 */
export const gainOf = (measure: Measure, outlook: Outlook, skill: number, guess: number): Gain => {
  const { bank, learner } = measure;
  const slip = at(bank.slip, skill);
  const effect = 1 - slip - guess;
  const chance = chanceOfRight(at(outlook.able, skill), guess, slip);
  const own =
    askedCount(measure, skill) > 0
      ? bank.rules.lastingShare * effect * at(outlook.lastingDoubt, skill)
      : ownCovariance(bank, outlook, skill, guess);
  const together = guess * learner.meanPix + effect * at(outlook.pixWhenAble, skill) + at(bank.pix, skill) * own;
  return { chanceOfRight: chance, gain: (together - chance * learner.meanPix) ** 2 / (chance * (1 - chance)) };
};

/** Mean over τ of Cov(held, u | τ) for a skill never asked: P(held and right) − P(held)·P(right). */
const ownCovariance = ({ rules, slip: slips }: ModelBank, outlook: Outlook, skill: number, guess: number): number => {
  const slip = at(slips, skill);
  const [above, able] = [at(outlook.above, skill), at(outlook.able, skill)];
  const noise = { guess, slip, lastingShare: rules.lastingShare };
  const both = chanceOfHeldAndRight(above, able, at(outlook.aboveAndAble, skill), noise);
  return both - (guess * at(outlook.held, skill) + (1 - slip - guess) * at(outlook.heldTimesAble, skill));
};
