import type { ModelRules } from './bayes-modes';
import { CELL_COUNT } from './grids';
import { chanceOfHeld } from './noise';
import { type SkillNumbers, skillCurves } from './skill-curves';
import { at } from './vectors';

/** A skill in one model: its number in the competence, what it is worth, how it answers to a level. */
export type ModelSkill = { readonly skill: number; readonly pix: number; readonly numbers: SkillNumbers };

/** The constants of one subject in one model. A skill has a place in it, and `CELL_COUNT` numbers per curve from there. */
export type SubjectBank = {
  /** The number of each skill in its competence, by place. */
  readonly skills: readonly number[];
  readonly pix: Float64Array;
  readonly slip: Float64Array;
  readonly able: Float64Array;
  readonly above: Float64Array;
  readonly aboveAndAble: Float64Array;
  /** Chance that each skill is held at each τ, before any answer. */
  readonly held: Float64Array;
  /** κ, the share of the noise that lasts. */
  readonly lastingShare: number;
};

/** Lays the curves of a subject's skills end to end. */
export const subjectBank = (skills: readonly ModelSkill[], { lastingShare }: ModelRules): SubjectBank => {
  const column = (): Float64Array => new Float64Array(skills.length * CELL_COUNT);
  const [able, above, aboveAndAble] = [column(), column(), column()];
  skills.forEach(({ numbers }, place) => {
    const curves = skillCurves(numbers);
    able.set(curves.able, place * CELL_COUNT);
    above.set(curves.above, place * CELL_COUNT);
    aboveAndAble.set(curves.aboveAndAble, place * CELL_COUNT);
  });
  return {
    skills: skills.map(({ skill }) => skill),
    pix: Float64Array.from(skills, ({ pix }) => pix),
    slip: Float64Array.from(skills, ({ numbers }) => numbers.slip),
    able,
    above,
    aboveAndAble,
    held: able.map((chance, here) => chanceOfHeld(at(above, here), chance, lastingShare)),
    lastingShare,
  };
};
