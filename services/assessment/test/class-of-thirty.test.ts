import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bankFolder, buildArchive, keptRelease, knownAnswers } from '@pix/content';
import { newId, toBinaryId } from '@pix/kit/ids';
import { rules } from '../src/config';
import { hashOf } from '../src/domain/deterministic-pick';
import { ADMINISTRATOR, CERTIFICATION, COMPETENCES, player, REPORT, START_TEST, SUBMIT } from './assessment';
import { type AssessmentOverHttp, givenAssessmentOverHttp } from './http';

const PUPILS = 30;
const SEAL = `mutation ($input: SealSimulationInput!) { sealSimulation(input: $input) {
  __typename ... on SealSimulationSuccess { resultCode } ... on Error { message }
} }`;
const WHY = `query ($assessmentId: ID!) { whyThisChallenge(assessmentId: $assessmentId) { competences { stop } } }`;

const { release, problems } = keptRelease(bankFolder);
if (!release) throw new Error(`The item bank has a fault: ${JSON.stringify(problems[0])}`);
const known = knownAnswers(release);

type Test = { id: string; competenceId: string; asked: number };

describe('a class of thirty on the item bank', () => {
  let service: AssessmentOverHttp;
  beforeAll(async () => {
    service = await givenAssessmentOverHttp({
      selection: rules.selection,
      scoring: { ...rules.scoring, maxReachableLevel: 8 },
    });
    await service.upload(Buffer.from(buildArchive(release)), { type: 'application/zip' });
    await service.handleOutbox();
  }, 60_000);
  afterAll(() => service.close());

  /** From who holds nothing to who holds all of it; slips and guesses now and then. */
  const holds = (rank: number, challengeId: string): boolean =>
    known.levelOf(challengeId) <= (rank * 9) / PUPILS !== hashOf(`${rank}/${challengeId}`) % 100 < 5;

  /** Every other competence: each is taken by fifteen of them, from nothing to all. */
  const half = (rank: number): string[] => COMPETENCES.filter((_, index) => index % 2 === rank % 2);

  const play = async (rank: number, hands: ReturnType<typeof player>, competenceId: string): Promise<Test> => {
    let { assessment: test } = await hands.start(competenceId);
    let asked = 0;
    for (; test.currentChallenge; asked += 1) {
      const { id, timerSeconds } = test.currentChallenge;
      const question = { assessmentId: test.id, challengeId: id };
      if (timerSeconds !== null) await hands.startTimer(test.id, id);
      const { state, ...answer } = holds(rank, id) ? known.right(id) : known.wrong(id);
      const sealed = state && (await service.run(SEAL, { input: { ...question, state } }, { as: hands.person }));
      const resultCode = sealed?.data.sealSimulation.resultCode;
      const input = { ...question, ...answer, ...(resultCode && { resultCode }) };
      const { submitAnswer } = (await service.run(SUBMIT, { input }, { as: hands.person })).data;
      if (submitAnswer.__typename !== 'SubmitAnswerSuccess') throw new Error(`${id}: ${JSON.stringify(submitAnswer)}`);
      test = submitAnswer.assessment;
    }
    return { id: test.id, competenceId, asked };
  };

  it('never runs out of questions in the sixteen competences, and finds new ones in a certification of each', async () => {
    const pupils = Array.from({ length: PUPILS }, () => player(service));
    const tests = (
      await Promise.all(
        pupils.map(async (hands, rank) => {
          const own: Test[] = [];
          for (const competenceId of half(rank)) own.push(await play(rank, hands, competenceId));
          return own;
        }),
      )
    ).flat();

    expect(tests).toHaveLength((PUPILS * COMPETENCES.length) / 2);
    const ends = await Promise.all(
      tests.map(async ({ id, competenceId }) => {
        const { data } = await service.run(WHY, { assessmentId: id }, { as: ADMINISTRATOR });
        return `${competenceId} ${data.whyThisChallenge.competences[0].stop}`;
      }),
    );
    expect(ends.filter((end) => end.endsWith('NOTHING_LEFT'))).toEqual([]);

    const certified = new Set<string>();
    for (const { person } of pupils) {
      const input = { userId: person.userId, kind: 'CERTIFICATION', key: newId(), durationSeconds: 6_300 };
      const { startTest } = (await service.run(START_TEST, { input }, { as: CERTIFICATION })).data;
      if (startTest.__typename !== 'StartTestSuccess') continue;
      const { questions } = (await service.run(REPORT, { assessmentId: startTest.assessmentId }, { as: CERTIFICATION }))
        .data.testReport;
      const seen = await service.app.dataSource.query<{ challenge_id: string }[]>(
        'SELECT challenge_id FROM answers WHERE user_id = ?',
        [toBinaryId(person.userId)],
      );
      const seenIds = new Set(seen.map(({ challenge_id }) => challenge_id));
      expect(questions.filter(({ challengeId }: { challengeId: string }) => seenIds.has(challengeId))).toEqual([]);
      for (const { competenceId } of questions) certified.add(competenceId);
      const competences = new Set(questions.map(({ competenceId }: { competenceId: string }) => competenceId));
      expect(questions).toHaveLength(3 * competences.size);
    }
    expect([...certified].sort()).toEqual(COMPETENCES);
  }, 300_000);
});
