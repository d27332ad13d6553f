import { describe, expect, it } from '@jest/globals';
import { aSetup, chanceOf, endOf, LADDERS, play, someBank, someSkills } from '../../../test/bayes';
import { buildBank } from './bank';
import { BAYES_V1 } from './bayes-modes';
import { next } from './next-question';
import { priorAlone } from './profile-prior';
import { answer, type GivenAnswer, rebuild, startTest, type TestState } from './test-state';

const byChance = (seed: string) => (_: string, variantId: string) => chanceOf(`${seed}/${variantId}`) < 0.55;
const subjectOf = (skillId: string): string => skillId.slice(0, skillId.lastIndexOf('-'));
const alone = priorAlone(BAYES_V1.profile);

const withTimed = (...timed: string[]) =>
  aSetup({
    competences: [
      {
        bank: buildBank(
          {
            competenceId: '1.1',
            skills: someSkills(LADDERS.map((ladder) => ({ ...ladder, isTimed: timed.includes(ladder.id) }))),
          },
          BAYES_V1,
        ),
        prior: alone,
      },
    ],
  });

describe('the next question', () => {
  it('is the same for the same test and answers, rebuilt or gone on with', () => {
    for (let test = 0; test < 20; test += 1) {
      const setup = aSetup({ seed: `test-${test}` });
      for (const state of play(setup, byChance(`${test}`))) {
        const again = rebuild(setup, state.answers);
        expect(next(again)).toEqual(next(state));
      }
    }
  });

  it('is not the same for everybody: the first one is drawn among several', () => {
    const first = new Set(
      Array.from({ length: 40 }, (_, seed) => next(startTest(aSetup({ seed: `${seed}` }))).question?.skillId),
    );
    expect(first.size).toBeGreaterThan(1);
    expect(first.size).toBeLessThanOrEqual(BAYES_V1.choice.drawAmong);
  });

  it('is one of those that teach most, within a few percent of the best kind one', () => {
    for (const state of play(aSetup(), byChance('near')).slice(0, -1)) {
      const { trace } = next(state);
      const best = trace.candidates[0]?.worth ?? 0;
      const kind = trace.candidates.filter(({ chanceOfRight }) => chanceOfRight >= 0.35);
      const among = (kind[0]?.worth ?? 0) >= 0.6 * best ? kind : trace.candidates;
      const worth = trace.candidates.find(({ skillId }) => skillId === trace.skillId)?.worth ?? 0;
      expect(worth).toBeGreaterThanOrEqual(BAYES_V1.choice.nearBest * (among[0]?.worth ?? 0));
      expect(trace.drawnAmong).toContain(trace.skillId);
      expect(trace.drawnAmong.length).toBeLessThanOrEqual(BAYES_V1.choice.drawAmong);
    }
  });

  it('never comes a third time in a row from one subject', () => {
    for (let test = 0; test < 40; test += 1) {
      const { answers } = endOf(aSetup({ seed: `row-${test}`, mode: 'long' }), byChance(`row-${test}`));
      const subjects = answers.map(({ skillId }) => subjectOf(skillId));
      for (let rank = 2; rank < subjects.length; rank += 1)
        expect(new Set(subjects.slice(rank - 2, rank + 1)).size).toBeGreaterThan(1);
    }
  });

  it('comes back to a skill with another variant only', () => {
    let again = 0;
    for (let test = 0; test < 40; test += 1) {
      const { answers } = endOf(aSetup({ seed: `variant-${test}`, mode: 'long' }), byChance(`variant-${test}`));
      expect(new Set(answers.map(({ variantId }) => variantId)).size).toBe(answers.length);
      again += answers.length - new Set(answers.map(({ skillId }) => skillId)).size;
    }
    expect(again).toBeGreaterThan(0);
  });

  it('prefers a variant the person has never seen, then one shown least often', () => {
    const state = startTest(aSetup());
    const skillId = next(state).question?.skillId;
    expect(next(state, { seenVariants: new Set([`${skillId}-a`]) }).question?.variantId).toBe(`${skillId}-b`);
    expect(next(state, { seenVariants: new Set([`${skillId}-b`]) }).question?.variantId).toBe(`${skillId}-a`);
    expect(next(state, { seenVariants: new Set([`${skillId}-a`, `${skillId}-b`]) }).question?.skillId).toBe(skillId);
    expect(next(state, { shownCounts: new Map([[`${skillId}-a`, 3]]) }).question?.variantId).toBe(`${skillId}-b`);
  });

  it('asks the variant that is hard to guess, which teaches more, unless the person has seen it', () => {
    const skills = someSkills(LADDERS).map((skill) => ({
      ...skill,
      variants: skill.variants.map((variant, rank) => ({ ...variant, guess: rank === 0 ? 0.3 : 0.02 })),
    }));
    const competences = [{ bank: buildBank({ competenceId: '1.1', skills }, BAYES_V1), prior: alone }];
    for (let test = 0; test < 20; test += 1) {
      const { question } = next(startTest(aSetup({ competences, seed: `guess-${test}` })));
      expect(question?.variantId).toBe(`${question?.skillId}-b`);
      const seenVariants = new Set(skills.map(({ id }) => `${id}-b`));
      const other = next(startTest(aSetup({ competences, seed: `guess-${test}` })), { seenVariants }).question;
      expect(other?.variantId).toBe(`${other?.skillId}-a`);
    }
  });

  it('is never timed at first, nor right after a time that ran out', () => {
    const setup = withTimed('a', 'b', 'c', 'd', 'e');
    for (let test = 0; test < 20; test += 1) {
      let state: TestState = startTest({ ...setup, seed: `timed-${test}` });
      for (let rank = 0; rank < 8; rank += 1) {
        const { question } = next(state);
        if (!question) break;
        const isUntimed = ['f', 'g'].includes(subjectOf(question.skillId));
        if (rank === 0 || state.answers.at(-1)?.isTimedOut) expect(isUntimed).toBe(true);
        const given: GivenAnswer = { ...question, isRight: false, isTimedOut: !isUntimed };
        state = answer(state, given);
      }
    }
  });

  it('is timed when nothing else is left', () => {
    expect(next(startTest(withTimed('a', 'b', 'c', 'd', 'e', 'f', 'g'))).question).not.toBeNull();
  });

  it('is not one the test holds back, unless nothing else is left', () => {
    const setup = aSetup();
    const asked = next(startTest(setup)).trace.drawnAmong;
    const held = next(startTest({ ...setup, heldBack: new Set(asked) })).trace;
    expect(held.drawnAmong.some((id) => asked.includes(id))).toBe(false);
    const everything = new Set(setup.competences[0]?.bank.skills.map(({ id }) => id));
    expect(next(startTest({ ...setup, heldBack: everything })).trace.drawnAmong).toEqual(asked);
  });

  it('comes from the competence where it teaches most, and from each in turn', () => {
    const competences = ['1.1', '2.2'].map((id) => ({ bank: someBank(id), prior: alone }));
    const state = endOf(aSetup({ competences }), byChance('two'));
    expect(state.competences.every(({ questionCount }) => questionCount >= 5)).toBe(true);
    expect(state.answers.length).toBe(state.competences.reduce((sum, { questionCount }) => sum + questionCount, 0));
  });

  it('is about the surer competence last: a wide prior goes first', () => {
    const competences = [
      { bank: someBank('1.1'), prior: { ...alone, sd: 0.4 } },
      { bank: someBank('2.2'), prior: alone },
    ];
    expect(next(startTest(aSetup({ competences }))).question?.competenceId).toBe('2.2');
  });
});

describe('a test', () => {
  it('refuses answers to what it is not about', () => {
    const stranger = { skillId: 'elsewhere-1', variantId: 'elsewhere-1-a', isRight: true, isTimedOut: false };
    expect(() => rebuild(aSetup(), [stranger])).toThrow('elsewhere-1');
  });

  it('says in its trace where it stood and why it ended', () => {
    const state = endOf(aSetup(), byChance('trace'));
    const { question, trace } = next(state);
    expect(question).toBeNull();
    expect(trace).toMatchObject({
      version: 'bayes.v1',
      mode: 'prod',
      answeredCount: state.answers.length,
      skillId: null,
    });
    expect(['CONFIDENT', 'NOT_WORTH_IT', 'LONGEST']).toContain(trace.competences[0]?.stop);
  });
});
