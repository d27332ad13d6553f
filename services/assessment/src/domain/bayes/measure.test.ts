import { describe, expect, it } from '@jest/globals';
import { chanceOf, someBank, someSkills } from '../../../test/bayes';
import { buildBank } from './bank';
import { BAYES_V1 } from './bayes-modes';
import { gainOf } from './gain';
import { CELL_COUNT, CELL_WIDTH, cellCentre, cellLow, normalOnThetas, THETA_COUNT } from './grids';
import { afterMarks, type Measure, newMeasure, type SkillMark } from './measure';
import { outlookOf } from './outlook';
import { at, sumOf } from './vectors';

const SKILLS = someSkills([
  { id: 'a', levels: [1, 3] },
  { id: 'b', levels: [2, 5] },
]);
const GUESSES = [0.05, 0.22, 0.02, 0.08];
const BANK = buildBank({ competenceId: '1.1', skills: SKILLS }, BAYES_V1);
const PRIOR = normalOnThetas(3.3, 1.7);

type Joint = readonly [wrongNotHeld: number, rightNotHeld: number, wrongHeld: number, rightHeld: number];

/** What a skill does at a level of its subject, from the words of the model: difficulty drawn, noise lasting or fresh. */
const jointOf = (skill: number, cell: number): Joint => {
  const guess = GUESSES[skill] ?? 0;
  const { slope, slip, difficultySd, lastingShare } = BAYES_V1.model;
  const joint: [number, number, number, number] = [0, 0, 0, 0];
  const add = (chance: number, held: 0 | 1, right: number): void => {
    joint[held * 2] = (joint[held * 2] ?? 0) + chance * (1 - right);
    joint[held * 2 + 1] = (joint[held * 2 + 1] ?? 0) + chance * right;
  };
  for (const [z, weight] of [
    [-1.6, 0.11],
    [-0.8, 0.24],
    [0, 0.3],
    [0.8, 0.24],
    [1.6, 0.11],
  ] as const) {
    const difficulty = (SKILLS[skill]?.level ?? 0) + z * difficultySd;
    const l = 1 / (1 + Math.exp(-slope * (cellCentre(cell) - difficulty)));
    const above = Math.min(1, Math.max(0, (cellLow(cell) + CELL_WIDTH - difficulty) / CELL_WIDTH));
    const p = guess + (1 - slip - guess) * l;
    add(weight * (1 - lastingShare) * above, 1, p);
    add(weight * (1 - lastingShare) * (1 - above), 0, p);
    add(weight * lastingShare * l, 1, 1 - slip);
    add(weight * lastingShare * (1 - l), 0, guess);
  }
  return joint;
};

const answered = (skill: number, isRight: boolean): SkillMark => ({ skill, guess: GUESSES[skill % 4] ?? 0, isRight });

type World = { readonly chance: number; readonly held: readonly boolean[]; readonly right: readonly boolean[] };

/** Every (held, right) pattern of the four skills with its chance: θ and both levels summed over. */
const everyWorld = (): World[] => {
  const joints = SKILLS.map((_, skill) => Array.from({ length: CELL_COUNT }, (_, cell) => jointOf(skill, cell)));
  const chances = new Float64Array(4 ** SKILLS.length);
  for (let theta = 0; theta < THETA_COUNT; theta += 1) {
    const within = [0, 1].map((subject) => {
      const patterns = new Float64Array(16);
      for (let cell = 0; cell < CELL_COUNT; cell += 1)
        for (let pattern = 0; pattern < 16; pattern += 1)
          patterns[pattern] =
            at(patterns, pattern) +
            at(BANK.noisy.kernel, theta * CELL_COUNT + cell) *
              (joints[subject * 2]?.[cell]?.[pattern >> 2] ?? 0) *
              (joints[subject * 2 + 1]?.[cell]?.[pattern & 3] ?? 0);
      return patterns;
    }) as [Float64Array, Float64Array];
    for (let world = 0; world < chances.length; world += 1)
      chances[world] = at(chances, world) + at(PRIOR, theta) * at(within[0], world >> 4) * at(within[1], world & 15);
  }
  return Array.from(chances, (chance, world) => {
    const states = [6, 4, 2, 0].map((shift) => (world >> shift) & 3);
    return { chance, held: states.map((state) => state >= 2), right: states.map((state) => state % 2 === 1) };
  });
};

const WORLDS = everyWorld();
const pixOf = ({ held }: World): number => SKILLS.reduce((sum, { pix }, skill) => sum + (held[skill] ? pix : 0), 0);

const given = (marks: readonly SkillMark[]): { chance: number; mean: number; variance: number; worlds: World[] } => {
  const worlds = WORLDS.filter(({ right }) => marks.every(({ skill, isRight }) => right[skill] === isRight));
  const chance = worlds.reduce((sum, world) => sum + world.chance, 0);
  const mean = worlds.reduce((sum, world) => sum + world.chance * pixOf(world), 0) / chance;
  const square = worlds.reduce((sum, world) => sum + world.chance * pixOf(world) ** 2, 0) / chance;
  return { chance, mean, variance: square - mean ** 2, worlds };
};

const HISTORIES: readonly (readonly SkillMark[])[] = [
  [],
  [answered(0, true)],
  [answered(3, false)],
  [answered(1, false), answered(2, true)],
  [answered(1, true), answered(0, false), answered(3, true)],
];

describe.each(HISTORIES.map((marks) => ({ marks })))('after $marks', ({ marks }) => {
  const measure = afterMarks(newMeasure(BANK.noisy, PRIOR), marks);
  const outlook = outlookOf(measure);
  const truth = given(marks);

  it('knows the score as counting every possible world does', () => {
    expect(measure.learner.meanPix).toBeCloseTo(truth.mean, 9);
    expect(measure.learner.variancePix).toBeCloseTo(truth.variance, 8);
    expect(Math.exp(measure.learner.logEvidence)).toBeCloseTo(truth.chance, 10);
  });

  it('knows each skill as counting every possible world does', () => {
    for (let skill = 0; skill < SKILLS.length; skill += 1) {
      const held = truth.worlds.filter((world) => world.held[skill]).reduce((sum, { chance }) => sum + chance, 0);
      expect(at(outlook.held, skill)).toBeCloseTo(held / truth.chance, 9);
    }
  });

  it('expects of each new question the drop of variance that trying both answers gives', () => {
    for (let skill = 0; skill < SKILLS.length; skill += 1) {
      if (marks.some((mark) => mark.skill === skill)) continue;
      const [right, wrong] = [true, false].map((isRight) => given([...marks, answered(skill, isRight)]));
      const expected = gainOf(measure, outlook, skill, GUESSES[skill] ?? 0);
      const chance = (right?.chance ?? 0) / truth.chance;
      const after = chance * (right?.variance ?? 0) + (1 - chance) * (wrong?.variance ?? 0);
      expect(expected.chanceOfRight).toBeCloseTo(chance, 9);
      expect(expected.gain).toBeCloseTo(truth.variance - after, 8);
    }
  });
});

/** The next mark of a random history of a bank. */
const randomMarks = (seed: string, length: number, skillCount: number): SkillMark[] =>
  Array.from({ length }, (_, rank) => ({
    skill: Math.floor(chanceOf(`${seed}/${rank}/skill`) * skillCount),
    guess: 0.1,
    isRight: chanceOf(`${seed}/${rank}/right`) < 0.6,
  }));

describe('a measure', () => {
  const bank = someBank().noisy;

  it('is the same, to the last bit, answer after answer or all at once', () => {
    for (let history = 0; history < 50; history += 1) {
      const marks = randomMarks(`history-${history}`, 15, bank.pix.length);
      const atOnce = afterMarks(newMeasure(bank, PRIOR), marks);
      const oneByOne = marks.reduce<Measure>((measure, mark) => afterMarks(measure, [mark]), newMeasure(bank, PRIOR));
      expect(oneByOne.learner).toEqual(atOnce.learner);
      expect(oneByOne.subjects).toEqual(atOnce.subjects);
    }
  });

  it('leaves the measure it comes from as it was', () => {
    const before = newMeasure(bank, PRIOR);
    const outlook = outlookOf(before);
    afterMarks(before, randomMarks('any', 10, bank.pix.length));
    expect(outlookOf(before)).toEqual(outlook);
  });

  it('keeps chances between 0 and 1, adding up to 1, over thousands of answers asked again and again', () => {
    for (let history = 0; history < 300; history += 1) {
      const marks = randomMarks(`again-${history}`, 40, 8);
      const measure = afterMarks(newMeasure(bank, PRIOR), marks);
      expect(sumOf(measure.learner.weight)).toBeCloseTo(1, 12);
      const chances = measure.subjects.flatMap(({ held, able, lasting }) => [held, able, lasting]);
      for (const some of [...chances, outlookOf(measure).able])
        expect(some.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
    }
  });

  it('raises every chance of holding after a right answer, and lowers it after a wrong one', () => {
    const before = outlookOf(newMeasure(bank, PRIOR)).held;
    const right = outlookOf(afterMarks(newMeasure(bank, PRIOR), [answered(9, true)])).held;
    const wrong = outlookOf(afterMarks(newMeasure(bank, PRIOR), [answered(9, false)])).held;
    for (let skill = 0; skill < before.length; skill += 1) {
      expect(at(right, skill)).toBeGreaterThan(at(before, skill));
      expect(at(wrong, skill)).toBeLessThan(at(before, skill));
    }
  });

  it('learns more from a right answer that is hard to guess', () => {
    const after = (guess: number) => afterMarks(newMeasure(bank, PRIOR), [{ skill: 9, guess, isRight: true }]).learner;
    expect(after(0.02).meanPix).toBeGreaterThan(after(0.22).meanPix);
    const start = newMeasure(bank, PRIOR);
    const outlook = outlookOf(start);
    expect(gainOf(start, outlook, 9, 0.02).gain).toBeGreaterThan(gainOf(start, outlook, 9, 0.22).gain);
  });

  it('believes the same answer less the second time than a new one', () => {
    const start = newMeasure(bank, PRIOR);
    const once = afterMarks(start, [answered(9, true)]);
    const twice = afterMarks(once, [answered(9, true)]);
    expect(at(outlookOf(once).able, 9)).toBeGreaterThan(at(outlookOf(start).able, 9));
    expect(twice.learner.meanPix - once.learner.meanPix).toBeGreaterThan(0);
    expect(twice.learner.meanPix - once.learner.meanPix).toBeLessThan(once.learner.meanPix - start.learner.meanPix);
  });
});
