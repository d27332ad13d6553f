import { type BankSkill, buildBank } from '../src/domain/bayes/bank';
import { BAYES_V1 } from '../src/domain/bayes/bayes-modes';
import type { CompetenceState } from '../src/domain/bayes/competence-state';
import { next } from '../src/domain/bayes/next-question';
import { priorAlone } from '../src/domain/bayes/profile-prior';
import { answer, startTest, type TestSetup, type TestState } from '../src/domain/bayes/test-state';
import { hashOf } from '../src/domain/deterministic-pick';

type GivenLadder = { readonly id: string; readonly levels: readonly number[]; readonly isTimed?: boolean };

/** The skills of subjects with these levels, two variants each, worth what the score says (8 pix a level, 4 a skill at most). */
export const someSkills = (ladders: readonly GivenLadder[], variants = 2): BankSkill[] => {
  const levels = ladders.flatMap((ladder) => ladder.levels);
  return ladders.flatMap(({ id, levels: own, isTimed = false }) =>
    own.map((level) => ({
      id: `${id}-${level}`,
      subjectId: id,
      level,
      pix: Math.min(4, 8 / levels.filter((other) => other === level).length),
      variants: Array.from({ length: variants }, (_, rank) => ({
        id: `${id}-${level}-${'abcde'[rank]}`,
        guess: 0.05,
        isTimed,
      })),
    })),
  );
};

export const LADDERS: readonly GivenLadder[] = [
  { id: 'a', levels: [1, 2, 3] },
  { id: 'b', levels: [1, 2, 3, 4] },
  { id: 'c', levels: [2, 3, 5] },
  { id: 'd', levels: [1, 3, 4, 5, 6] },
  { id: 'e', levels: [4, 5, 6, 7] },
  { id: 'f', levels: [2, 4, 6, 7, 8] },
  { id: 'g', levels: [5, 7, 8] },
];

/** A bank of 27 skills; another id, the same skills under other names. */
export const someBank = (competenceId = '1.1', ladders = LADDERS) =>
  buildBank(
    { competenceId, skills: someSkills(ladders.map((ladder) => ({ ...ladder, id: `${competenceId}${ladder.id}` }))) },
    BAYES_V1,
  );

const USUAL_BANK = someBank();

export const aSetup = (given: Partial<TestSetup> = {}): TestSetup => ({
  seed: 'test-1',
  mode: 'prod',
  competences: [{ bank: USUAL_BANK, prior: priorAlone(BAYES_V1.profile) }],
  maxReachableLevel: 8,
  ...given,
});

/** A number in [0, 1), always the same for a text. */
export const chanceOf = (text: string): number => hashOf(text) / 2 ** 32;

type Respond = (skillId: string, variantId: string, rank: number) => boolean;

/** Answers what is asked until the test ends (or so many answers); every state it went through. */
export const play = (setup: TestSetup, isRight: Respond, most = 100): readonly TestState[] => {
  let state = startTest(setup);
  const states = [state];
  for (let rank = 0; rank < most; rank += 1) {
    const { question } = next(state);
    if (!question) break;
    const { skillId, variantId } = question;
    state = answer(state, { skillId, variantId, isRight: isRight(skillId, variantId, rank), isTimedOut: false });
    states.push(state);
  }
  return states;
};

/** The state a test ended in. */
export const endOf = (setup: TestSetup, isRight: Respond): TestState => {
  const last = play(setup, isRight).at(-1);
  if (!last) throw new Error('A test has a beginning.');
  return last;
};

/** The only competence of a test. */
export const theCompetence = ({ competences: [competence] }: TestState): CompetenceState => {
  if (!competence) throw new Error('A test is about one competence at least.');
  return competence;
};
