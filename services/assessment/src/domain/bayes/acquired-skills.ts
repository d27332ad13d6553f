import { levelOfPix, PIX_PER_LEVEL } from './level-distribution';
import { at } from './vectors';

const pixOf = (skills: ReadonlySet<number>, pix: Float64Array): number => {
  let sum = 0;
  for (const skill of skills) sum += at(pix, skill);
  return sum;
};

/**
 * The skills shown as acquired: those more probable than not, then reconciled with the level shown by dropping the least probable or
 * adding the most probable, so that floor(Σ pix / 8) is that level (A1). A skill is worth 4 pix at most and a level 8: a step
 * never jumps over a level, so this always ends on it.
 */
export const acquiredSkills = (
  held: Float64Array,
  pix: Float64Array,
  { level, highest, heldFrom }: { readonly level: number; readonly highest: number; readonly heldFrom: number },
): ReadonlySet<number> => {
  const order = Array.from(held.keys()).sort((a, b) => at(held, b) - at(held, a));
  const acquired = new Set(order.filter((skill) => at(held, skill) >= heldFrom));
  const shown = (): number => levelOfPix(pixOf(acquired, pix), highest);

  for (const skill of order.toReversed()) {
    if (shown() <= level) break;
    acquired.delete(skill);
  }
  for (const skill of order) {
    if (shown() >= level) break;
    acquired.add(skill);
  }
  return acquired;
};

/** Level of what is acquired, without reconciling: floor(Σ pix / 8). */
export const levelOfHeld = (held: Float64Array, pix: Float64Array, highest: number, heldFrom: number): number => {
  let sum = 0;
  for (const [skill, chance] of held.entries()) if (chance >= heldFrom) sum += at(pix, skill);
  return levelOfPix(sum, highest);
};

/** A score inside the band of its level; the band of the highest level ends at the most that can be had. */
export const insideLevel = (pix: number, level: number, highest: number, mostPix: number): number => {
  const low = level * PIX_PER_LEVEL;
  const high = level === highest ? Math.max(low, mostPix) : low + PIX_PER_LEVEL - 1e-3;
  return Math.min(Math.max(pix, low), high);
};
