import type { Sitter } from './learners';
import type { Outcome } from './policy';
import type { SimulatedCompetence } from './world';

/** Sums over the tests of one person: what differences are paired and clustered by. */
export type PersonTally = {
  readonly tests: number;
  readonly questions: number;
  readonly exact: number;
  readonly near: number;
  readonly squaredPix: number;
  readonly skillShare: number;
  readonly right: number;
  readonly confidence: number;
};

/** All that is kept of one contestant on one bank. */
export type Tally = {
  readonly people: PersonTally[];
  readonly lengths: number[];
  /** By competence and skill, how many people were asked it. */
  readonly seen: number[][];
  readonly choiceMicros: number[];
  readonly rebuiltMicros: number[];
};

export const newTally = (competences: readonly SimulatedCompetence[]): Tally => ({
  people: [],
  lengths: [],
  seen: competences.map(({ skills }) => skills.map(() => 0)),
  choiceMicros: [],
  rebuiltMicros: [],
});

const NOBODY: PersonTally = {
  tests: 0,
  questions: 0,
  exact: 0,
  near: 0,
  squaredPix: 0,
  skillShare: 0,
  right: 0,
  confidence: 0,
};

/** What one test adds to its person. Truth: the pix of the skills held, capped at eight levels. */
const scored = ({ pix }: SimulatedCompetence, { held, isRight }: Sitter, outcome: Outcome): PersonTally => {
  const truth = pix.reduce((sum, worth, skill) => sum + (held[skill] ? worth : 0), 0);
  const error = Math.abs(outcome.level - Math.min(8, Math.floor(truth / 8 + 1e-6)));
  const agreed = held.filter((isHeld, skill) => isHeld === outcome.acquired[skill]).length;
  return {
    tests: 1,
    questions: outcome.asked.length,
    exact: Number(error === 0),
    near: Number(error <= 1),
    squaredPix: (outcome.pix - truth) ** 2,
    skillShare: agreed / held.length,
    right: outcome.asked.filter(({ variantId }) => isRight.get(variantId)).length,
    confidence: outcome.confidence ?? 0,
  };
};

const added = (a: PersonTally, b: PersonTally): PersonTally => ({
  tests: a.tests + b.tests,
  questions: a.questions + b.questions,
  exact: a.exact + b.exact,
  near: a.near + b.near,
  squaredPix: a.squaredPix + b.squaredPix,
  skillShare: a.skillShare + b.skillShare,
  right: a.right + b.right,
  confidence: a.confidence + b.confidence,
});

type Tested = {
  readonly world: readonly SimulatedCompetence[];
  readonly sitters: readonly Sitter[];
  readonly outcomes: readonly Outcome[];
};

/** Adds everything one person did, competence by competence. */
export const addPerson = (tally: Tally, { world, sitters, outcomes }: Tested): void => {
  let person = NOBODY;
  outcomes.forEach((outcome, place) => {
    const [simulated, sitter, seen] = [world[place], sitters[place], tally.seen[place]];
    if (!simulated || !sitter || !seen) return;
    person = added(person, scored(simulated, sitter, outcome));
    tally.lengths.push(outcome.asked.length);
    for (const skill of new Set(outcome.asked.map(({ skill }) => skill))) seen[skill] = (seen[skill] ?? 0) + 1;
    tally.choiceMicros.push(...outcome.choiceMicros);
    tally.rebuiltMicros.push(...outcome.rebuiltMicros);
  });
  tally.people.push(person);
};
