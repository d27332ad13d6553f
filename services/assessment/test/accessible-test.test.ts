import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import {
  type Assessment,
  CERTIFICATION,
  COMPETENCES,
  everything,
  givenAssessment,
  player,
  REPORT,
  START_TEST,
} from './assessment';
import { aChallenge, aRelease, aSkill } from './release';

/** Of each competence: skills of levels 1 and 2 with an accessible variant, one of level 3 with a clock. */
const release = () =>
  aRelease(
    Object.fromEntries(
      COMPETENCES.slice(0, 5).map((competence) => [
        competence,
        ['a', 'b'].map((name) => {
          const id = `${name}${competence}`;
          const mixed = aSkill(id, 2);
          const challenges = [aChallenge(`${id}-2-a`), aChallenge(`${id}-2-b`, { timerSeconds: 60 })];
          return { id, skills: [aSkill(id, 1), { ...mixed, challenges }, aSkill(id, 3, { timerSeconds: 60 })] };
        }),
      ]),
    ),
    'accessible',
  );

describe('a certification of accessible questions', () => {
  let service: Assessment;
  let hands: ReturnType<typeof player>;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(release());
    hands = player(service);
    for (const competence of COMPETENCES.slice(0, 5)) await hands.play(competence, everything);
  });
  afterAll(() => service.close());

  const start = async (accessibleOnly: boolean): Promise<string> => {
    const input = {
      userId: hands.person.userId,
      kind: 'CERTIFICATION',
      key: newId(),
      durationSeconds: 6_300,
      accessibleOnly,
    };
    return (await service.run(START_TEST, { input }, { as: CERTIFICATION })).data.startTest.assessmentId;
  };
  const planned = async (assessmentId: string): Promise<{ challengeId: string; isTimed: boolean }[]> =>
    (await service.run(REPORT, { assessmentId }, { as: CERTIFICATION })).data.testReport.questions;
  const levels = async (id: string) => (await planned(id)).map(({ challengeId }) => Number(challengeId.split('-')[1]));

  it('asks the hardest validated skills that have one, and no other variant of them', async () => {
    const [usual, accessible] = [await start(false), await start(true)];

    expect(Math.max(...(await levels(usual)))).toBe(3);
    expect(Math.max(...(await levels(accessible)))).toBe(2);
    expect(await levels(accessible)).toHaveLength(15);
    for (const { challengeId } of await planned(accessible)) expect(challengeId).not.toMatch(/-2-b$|-3-/);
  });

  it('puts no other in the place of one that is replaced', async () => {
    const id = await start(true);
    const replaced =
      (await planned(id)).map(({ challengeId }) => challengeId).find((one) => one.endsWith('-2-a')) ?? '';
    const current = async (): Promise<string> => (await hands.read(id)).currentChallenge.id;
    while ((await current()) !== replaced) await hands.skip(id, await current());
    const { data } = await service.run(
      `mutation ($input: ReplaceChallengeInput!) { replaceChallenge(input: $input) { __typename
         ... on SuperviseTestSuccess { currentChallengeId } } }`,
      { input: { assessmentId: id, challengeId: replaced } },
      { as: CERTIFICATION },
    );

    expect(replaced).toMatch(/-2-a$/);
    expect(data.replaceChallenge.currentChallengeId).not.toBe(replaced.replace(/a$/, 'b'));
    expect(data.replaceChallenge.currentChallengeId).not.toMatch(/-2-b$|-3-/);
  });
});
