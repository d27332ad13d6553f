import { scoredByBayes } from './bayes-policy';
import type { Asked, Policy } from './policy';
import { randomOf, shuffled } from './random';
import type { SimulatedCompetence } from './world';

const firstVariant = ({ skills }: SimulatedCompetence, skill: number): Asked => ({
  skill,
  variantId: skills[skill]?.challenges[0]?.id ?? '',
});

/** The same questions for everybody, spread evenly over the levels; scored by the engine, which is kinder to it than counting. */
export const fixedForm =
  (length: number): Policy =>
  (sitting) => {
    const { skills } = sitting.simulated;
    const byLevel = Array.from(skills.keys()).sort((a, b) => (skills[a]?.level ?? 0) - (skills[b]?.level ?? 0));
    const step = byLevel.length / length;
    const form = Array.from({ length }, (_, rank) => byLevel[Math.floor((rank + 0.5) * step)] ?? 0);
    return scoredByBayes(
      sitting,
      form.map((skill) => firstVariant(sitting.simulated, skill)),
    );
  };

/** Questions drawn at random for each person, scored by the engine. */
export const randomForm =
  (length: number): Policy =>
  (sitting) => {
    const drawn = shuffled(randomOf(`${sitting.seed}/form`), Array.from(sitting.simulated.skills.keys()));
    return scoredByBayes(
      sitting,
      drawn.slice(0, length).map((skill) => firstVariant(sitting.simulated, skill)),
    );
  };
