import { CELL_COUNT, CELL_WIDTH } from './grids';
import type { Measure, SkillMark } from './measure';
import { chanceOfRight } from './noise';
import type { SubjectBank } from './subject-bank';
import { afterSubjectMarks, type SubjectState } from './subject-state';
import { at, wholeAt } from './vectors';

/**
 * A measure after answers read as those of somebody so many levels better: their likelihood is p(τ + levels), and what is held or comes
 * back of this person stays as it was, because it was not this person who answered (adaptive.md §6).
 */
export const withShiftedMarks = (measure: Measure, marks: readonly SkillMark[], levels: number): Measure => {
  const { bank } = measure;
  const subjects = measure.subjects.map((state, rank): SubjectState => {
    const own = marks.filter(({ skill }) => wholeAt(bank.subjectOf, skill) === rank);
    const constants = bank.subjects[rank];
    return own.length > 0 && constants ? shifted(state, { own, constants, levels, measure }) : state;
  });
  return { ...measure, subjects };
};

type Shift = {
  readonly own: readonly SkillMark[];
  readonly constants: SubjectBank;
  readonly levels: number;
  readonly measure: Measure;
};

const shifted = (state: SubjectState, { own, constants, levels, measure: { bank } }: Shift): SubjectState => {
  const likelihood = state.likelihood.slice();
  const step = Math.round(levels / CELL_WIDTH);
  for (const { skill, guess, isRight } of own) {
    const place = wholeAt(bank.placeOf, skill);
    for (let cell = 0; cell < CELL_COUNT; cell += 1) {
      const there = place * CELL_COUNT + Math.min(cell + step, CELL_COUNT - 1);
      const right = chanceOfRight(at(constants.able, there), guess, at(constants.slip, place));
      likelihood[cell] = at(likelihood, cell) * (isRight ? right : 1 - right);
    }
  }
  const highest = Math.max(...likelihood);
  const scaled = likelihood.map((value) => value / highest);
  const logScale = state.logScale + Math.log(highest);
  return afterSubjectMarks({ ...state, likelihood: scaled, logScale }, [], { bank: constants, kernel: bank.kernel });
};
