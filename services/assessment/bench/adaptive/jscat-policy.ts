import { Cat } from '@bdelab/jscat';
import type { Asked, Policy } from './policy';

const MOST_QUESTIONS = 24;
/** Standard error at which a test ends, in levels. */
const PRECISE_ENOUGH = 0.55;
/** What the slope of a right answer on the level is, subjects' spread and lasting noise included. */
const SLOPE = 1.2;

/**
 * @bdelab/jscat as it comes: one level per competence, largest information first, Bayesian mean (EAP) under the same prior as ours. Skills
 * are scored by the level alone, for it knows no subjects.
 */
export const jscatPolicy: Policy = ({ simulated, sitter, seed, watch }) => {
  const { skills, pix, truth } = simulated;
  const cat = new Cat({
    method: 'EAP',
    itemSelect: 'MFI',
    theta: 3.3,
    minTheta: -2,
    maxTheta: 10,
    priorDist: 'norm',
    priorPar: [3.3, 1.7],
    randomSeed: seed,
  });
  const items = skills.map(({ level }, skill) => ({
    a: SLOPE,
    b: level,
    c: guessOf(truth[skill]?.variants ?? []),
    d: 1,
    skill,
  }));
  let left: typeof items = items;
  const asked: Asked[] = [];
  const choiceMicros: number[] = [];
  while (asked.length < MOST_QUESTIONS && (asked.length < 4 || cat.seMeasurement > PRECISE_ENOUGH) && left.length > 0) {
    const found = watch(() => cat.findNextItem(left));
    const skill = Number(found.value.nextStimulus?.['skill']);
    const variantId = skills[skill]?.challenges[0]?.id ?? '';
    left = left.filter((item) => item.skill !== skill);
    asked.push({ skill, variantId });
    const { a, b, c, d } = items[skill] ?? { a: 1, b: 0, c: 0, d: 1 };
    const updated = watch(() => cat.updateAbilityEstimate({ a, b, c, d }, sitter.isRight.get(variantId) ? 1 : 0));
    choiceMicros.push(found.micros + updated.micros);
  }
  const chances = skills.map(({ level }) => 1 / (1 + Math.exp(-SLOPE * (cat.theta - level))));
  const total = pix.reduce((sum, worth, skill) => sum + worth * (chances[skill] ?? 0), 0);
  return {
    asked,
    level: Math.floor(total / 8 + 1e-6),
    pix: total,
    acquired: chances.map((chance) => chance >= 0.5),
    choiceMicros,
    rebuiltMicros: [],
  };
};

const guessOf = (variants: readonly { readonly guess: number }[]): number =>
  variants.reduce((sum, { guess }) => sum + guess, 0) / Math.max(variants.length, 1);
