import { CELL_COUNT, THETA_COUNT } from './grids';
import { at } from './vectors';

/** What the answers in each subject say at each θ, and what the subject brings to the score X = Σ pix · held. */
export type SubjectSums = {
  /** f(τ) = Σ pix · held: expected pix of the subject, by cell. */
  readonly pix: Float64Array;
  /** L(θ) = Σ_τ K e: how likely the answers are. */
  readonly likelihood: Float64Array;
  /** M(θ) = Σ_τ K e f / L: expected pix. */
  readonly mean: Float64Array;
  /** Q(θ) = Σ_τ K e (f² + r) / L − M², with r(τ) = Σ pix² held (1 − held): variance of the pix. */
  readonly variance: Float64Array;
};

type Subject = {
  readonly skillsOf: readonly Int32Array[];
  readonly pix: Float64Array;
  readonly held: Float64Array;
  readonly kernel: Float64Array;
  /** e(τ): likelihood of the answers in each subject, by cell. */
  readonly likelihood: Float64Array;
};

export const emptySums = (subjectCount: number): SubjectSums => ({
  pix: new Float64Array(subjectCount * CELL_COUNT),
  likelihood: new Float64Array(subjectCount * THETA_COUNT),
  mean: new Float64Array(subjectCount * THETA_COUNT),
  variance: new Float64Array(subjectCount * THETA_COUNT),
});

const square = new Float64Array(CELL_COUNT); // Scratch: nothing is kept in it between two calls.

/** Makes the sums of one subject again, in place, from its likelihood and its skills. */
export const sumSubject = (sums: SubjectSums, subject: number, given: Subject): void => {
  const cells = subject * CELL_COUNT;
  sumSkills(sums.pix, cells, given.skillsOf[subject] ?? new Int32Array(), given);
  const { likelihood, kernel } = given;
  for (let theta = 0; theta < THETA_COUNT; theta += 1) {
    const row = theta * CELL_COUNT;
    let [total, mean, meanSquare] = [0, 0, 0];
    for (let cell = 0; cell < CELL_COUNT; cell += 1) {
      const weight = at(kernel, row + cell) * at(likelihood, cells + cell);
      total += weight;
      mean += weight * at(sums.pix, cells + cell);
      meanSquare += weight * at(square, cell);
    }
    const place = subject * THETA_COUNT + theta;
    sums.likelihood[place] = total;
    sums.mean[place] = mean / total;
    sums.variance[place] = meanSquare / total - (mean / total) ** 2;
  }
};

/** f into its place, and f² + r into the scratch. */
const sumSkills = (pixByCell: Float64Array, cells: number, skills: Int32Array, { pix, held }: Subject): void => {
  pixByCell.fill(0, cells, cells + CELL_COUNT);
  square.fill(0);
  for (const skill of skills) {
    const worth = at(pix, skill);
    for (let cell = 0; cell < CELL_COUNT; cell += 1) {
      const chance = at(held, skill * CELL_COUNT + cell);
      pixByCell[cells + cell] = at(pixByCell, cells + cell) + worth * chance;
      square[cell] = at(square, cell) + worth * worth * chance * (1 - chance);
    }
  }
  for (let cell = 0; cell < CELL_COUNT; cell += 1) square[cell] = at(square, cell) + at(pixByCell, cells + cell) ** 2;
};
