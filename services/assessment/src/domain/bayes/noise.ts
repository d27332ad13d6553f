/**
 * The noise of answers, of which a share κ lasts: it belongs to the person and the skill, comes back whenever the skill is asked, and
 * is part of what « held » means. With l, S and S·l the curves of a skill at some τ:
 * lasting: held with chance l; answers right when held, but for slips;
 * fresh: held when τ is above the difficulty; each answer is able with chance l, whatever the others were.
 */

/** P(right) = g + (1 − slip − g) · able: without the skill a guess, with it all but a slip. */
export const chanceOfRight = (able: number, guess: number, slip: number): number => guess + (1 - slip - guess) * able;

/** P(held) = (1 − κ) S + κ l. */
export const chanceOfHeld = (above: number, able: number, lastingShare: number): number =>
  (1 - lastingShare) * above + lastingShare * able;

export type Noise = { readonly guess: number; readonly slip: number; readonly lastingShare: number };

/** P(held and right) = (1 − κ)(g S + (1 − slip − g) S·l) + κ l (1 − slip). */
export const chanceOfHeldAndRight = (
  above: number,
  able: number,
  aboveAndAble: number,
  { guess, slip, lastingShare }: Noise,
): number =>
  (1 - lastingShare) * (guess * above + (1 - slip - guess) * aboveAndAble) + lastingShare * able * (1 - slip);
