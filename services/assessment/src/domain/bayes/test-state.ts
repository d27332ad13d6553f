import type { Bank } from './bank';
import type { ModeName } from './bayes-modes';
import { afterOneMore, type CompetenceState, competenceAfter } from './competence-state';
import type { SkillMark } from './measure';
import type { Prior } from './profile-prior';

/** What a test is given at its start and keeps to its end. With the answers, it decides everything that follows. */
export type TestSetup = {
  /** The test's id: what is drawn is drawn from it. */
  readonly seed: string;
  readonly mode: ModeName;
  /** One competence, or several: all the skills the test is about. */
  readonly competences: readonly { readonly bank: Bank; readonly prior: Prior }[];
  /** The highest level open today. */
  readonly maxReachableLevel: number;
  /** Skills held back for the sake of exposure: asked when nothing else is left. */
  readonly heldBack?: ReadonlySet<string>;
  /** Answers of other tests about the same skills, recent enough to count as if they were of this one. */
  readonly earlier?: readonly GivenAnswer[];
};

/** An answer as the engine sees it; a skip is a wrong one. */
export type GivenAnswer = {
  readonly skillId: string;
  readonly variantId: string;
  readonly isRight: boolean;
  /** Whether the time of its question ran out. */
  readonly isTimedOut: boolean;
};

/** Where a test stands. It is a value: an answer makes another one, and the same setup and answers make the same one. */
export type TestState = {
  readonly setup: TestSetup;
  readonly answers: readonly GivenAnswer[];
  readonly competences: readonly CompetenceState[];
  /** The skills this test holds back for the sake of exposure, by competence. */
  readonly heldBack: readonly ReadonlySet<number>[];
};

/** A test before its first question. */
export const startTest = (setup: TestSetup): TestState => rebuild(setup, []);

/** The test as its answers left it, from its setup: what a request that remembers nothing starts with. */
export const rebuild = (setup: TestSetup, answers: readonly GivenAnswer[]): TestState => {
  const all = [...(setup.earlier ?? []), ...answers];
  for (const { skillId } of all) whereIs(setup, skillId);
  return {
    setup,
    answers,
    competences: setup.competences.map(({ bank, prior }) =>
      competenceAfter(
        { bank, prior, maxReachableLevel: setup.maxReachableLevel },
        all.flatMap((given) => markOf(bank, given) ?? []),
      ),
    ),
    heldBack: setup.competences.map(({ bank }) => heldBackIn(bank, setup.heldBack)),
  };
};

/** The test after one more answer. */
export const answer = (state: TestState, given: GivenAnswer): TestState => {
  const rank = whereIs(state.setup, given.skillId);
  return {
    ...state,
    answers: [...state.answers, given],
    competences: state.competences.map((competence, index) => {
      const mark = index === rank ? markOf(competence.bank, given) : null;
      return mark ? afterOneMore(competence, mark) : competence;
    }),
  };
};

const heldBackIn = ({ indexOf }: Bank, heldBack: ReadonlySet<string> = new Set()): ReadonlySet<number> =>
  new Set([...heldBack].flatMap((id) => indexOf.get(id) ?? []));

/** Which competence of the test a skill is of: an answer about something else is a bug of the caller. */
const whereIs = ({ competences }: TestSetup, skillId: string): number => {
  const rank = competences.findIndex(({ bank }) => bank.indexOf.has(skillId));
  if (rank < 0) throw new Error(`The test is not about the skill ${skillId}.`);
  return rank;
};

const markOf = ({ indexOf, guessOf }: Bank, { skillId, variantId, isRight }: GivenAnswer): SkillMark | null => {
  const skill = indexOf.get(skillId);
  return skill === undefined ? null : { skill, guess: guessOf.get(variantId) ?? 0, isRight };
};
