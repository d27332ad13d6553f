import type { Needs, Stores } from '../context';
import type { Answer } from '../domain/answer';
import type { Assessment } from '../domain/assessment';
import { KINDS } from '../domain/assessment-states';
import { BLANK_STATE, type CompetenceStates, withReset, withSeen } from '../domain/competence-state';
import { skillsOf } from '../domain/content';
import { remembering } from '../domain/selected-test';
import { toRemembered } from '../domain/selection';
import { teach } from './teach';
import { type Ground, readGround } from './with-own-test';

type PastReset = Awaited<ReturnType<Stores['resets']['ofPerson']>>[number];
type Happened = {
  readonly at: Date;
  readonly id: string;
  readonly apply: (states: CompetenceStates) => CompetenceStates;
};

/** All that ever happened to what a person knows: their answers, the tests they were given in, and the competences they reset. */
export type Past = {
  readonly answers: readonly Answer[];
  readonly tests: ReadonlyMap<string, Assessment>;
  readonly resets: readonly PastReset[];
};

export const readPast = async (
  { answers, assessments, resets }: Pick<Stores, 'answers' | 'assessments' | 'resets'>,
  userId: string,
): Promise<Past> => {
  const given = await answers.ofPerson(userId);
  const tests = await assessments.byIds([...new Set(given.map(({ assessmentId }) => assessmentId))]);
  return {
    answers: given,
    tests: new Map(tests.map((test) => [test.id, test])),
    resets: await resets.ofPerson(userId),
  };
};

/** What a past was played on, release by release and calibration by calibration. */
export type Grounds = ReadonlyMap<string, Ground>;

type Played = Parameters<typeof readGround>[1];

const groundKey = ({ releaseId, calibrationId }: Played): string => `${releaseId}/${calibrationId}`;

/** Reads what a past was played on: what an answer taught depended on it. */
export const readGrounds = async (
  needs: Needs<'library' | 'calibrationLibrary'>,
  { tests, resets }: Past,
): Promise<Grounds> => {
  const played = [...tests.values(), ...resets.map(({ releaseId }) => ({ releaseId, calibrationId: null }))];
  const distinct = [...new Map(played.map((one) => [groundKey(one), one]))];
  return new Map(await Promise.all(distinct.map(async ([key, one]) => [key, await readGround(needs, one)] as const)));
};

/** What is known of a person, made of all that happened, in its order, and of nothing else (design.md §5). */
export const foldPast = (
  needs: Needs<'config'>,
  { answers, tests, resets }: Past,
  grounds: Grounds,
): CompetenceStates => {
  const playing = new Map(tests); // Each test as its answers so far left it.
  const happened: Happened[] = [
    ...answers.map((answer) => ({
      at: answer.answeredAt,
      id: answer.id,
      apply: (states: CompetenceStates) => withAnswer(needs, states, { answer, playing, grounds }),
    })),
    ...resets.map((reset) => ({
      at: reset.at,
      id: reset.id,
      apply: (states: CompetenceStates) => {
        const { content } = groundOf(grounds, { ...reset, calibrationId: null });
        const competence = content.items.COMPETENCE.get(reset.competenceId);
        const skillIds = new Set(competence ? skillsOf(competence).map(({ id }) => id) : []);
        return withReset(states, { ...reset, skillIds });
      },
    })),
  ];
  for (const test of tests.values()) playing.set(test.id, unanswered(test));
  return happened
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
    .reduce<CompetenceStates>((states, { apply }) => apply(states), new Map());
};

/** A test as it started: what it remembers of its answers comes from the answers themselves. */
const unanswered = (test: Assessment): Assessment =>
  test.selection ? { ...test, selection: { ...test.selection, answers: [] } } : test;

type Answered = { readonly answer: Answer; readonly playing: Map<string, Assessment>; readonly grounds: Grounds };

const withAnswer = (
  needs: Needs<'config'>,
  states: CompetenceStates,
  { answer, playing, grounds }: Answered,
): CompetenceStates => {
  const { competenceId, challengeId } = answer;
  const before = states.get(competenceId) ?? BLANK_STATE;
  const test = playing.get(answer.assessmentId);
  if (!test || !KINDS[answer.kind].teaches)
    return new Map(states).set(competenceId, { ...before, seen: withSeen(before, challengeId) });

  const assessment = remembering(test, toRemembered(answer));
  playing.set(test.id, assessment);
  const ground = groundOf(grounds, test);
  const skill = ground.content.items.SKILL.get(answer.skillId);
  if (!skill) throw new Error(`Skill ${answer.skillId} is not in the release it was asked from.`);
  return new Map(states).set(competenceId, teach(needs, { ...ground, assessment, states, answer, skill }).state);
};

const groundOf = (grounds: Grounds, played: Played): Ground => {
  const ground = grounds.get(groundKey(played));
  if (!ground) throw new Error('A test was started from another release meanwhile: the job has to be run again.');
  return ground;
};
