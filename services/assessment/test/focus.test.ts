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
  rightAnswer,
  START_TEST,
} from './assessment';
import { aRelease, aSkill, aSubject } from './release';

const focused = (id: string) => ({ id, skills: [aSkill(id, 2, { focused: true, variants: 6 })] });

describe('leaving the page of a question', () => {
  let service: Assessment;
  let candidate: ReturnType<typeof player>;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(
      aRelease(
        Object.fromEntries(
          COMPETENCES.map((id) => [id, id === '5.2' ? [aSubject('u', 1, 2)] : [focused(`f${id}`), focused(`g${id}`)]]),
        ),
      ),
    );
    candidate = player(service);
    for (const competence of [...COMPETENCES.slice(0, 4), '5.2']) await candidate.play(competence, everything);
  });
  afterAll(() => service.close());

  const started = async (competenceId = '1.1') => {
    const hands = player(service);
    const { assessment } = await hands.start(competenceId);
    return { ...hands, id: assessment.id as string, challengeId: assessment.currentChallenge.id as string };
  };
  const certification = async (given: object = {}) => {
    const input = {
      userId: candidate.person.userId,
      kind: 'CERTIFICATION',
      key: newId(),
      durationSeconds: 6_300,
      ...given,
    };
    const { assessmentId } = (await service.run(START_TEST, { input }, { as: CERTIFICATION })).data.startTest;
    return assessmentId as string;
  };
  const outcomes = async (assessmentId: string) => {
    const { data } = await service.run(REPORT, { assessmentId }, { as: CERTIFICATION });
    return data.testReport.questions.map(({ outcome }: { outcome: string }) => outcome);
  };

  it('is a warning outside a certification: the right answer stays right, the loss is kept with it', async () => {
    const { loseFocus, submit, read, id, challengeId } = await started();

    const lost = await loseFocus(id, challengeId);
    const { answer } = await submit(id, challengeId, rightAnswer(challengeId));

    expect(lost).toMatchObject({ isFocused: true, isMinded: false, assessment: { focusLost: true } });
    expect(answer).toMatchObject({ outcome: 'CORRECT', focusLost: true });
    expect((await read(id)).answers).toMatchObject([{ focusLost: true }]);
  });

  it('is noted without any effect on a question that is not focused', async () => {
    const { loseFocus, submit, id, challengeId } = await started('5.2');

    expect(await loseFocus(id, challengeId)).toMatchObject({ isFocused: false, isMinded: false });
    expect((await submit(id, challengeId, rightAnswer(challengeId))).answer).toMatchObject({
      outcome: 'CORRECT',
      focusLost: true,
    });
  });

  it('is noted once a question: the first time stays', async () => {
    const { loseFocus, id, challengeId } = await started();
    const firstAt = service.clock.now();
    await Promise.all(Array.from({ length: 5 }, () => loseFocus(id, challengeId)));
    service.clock.advance(1_000);
    await loseFocus(id, challengeId);

    const [{ focus_lost_at: at }] = await service.app.dataSource.query(
      `SELECT focus_lost_at FROM assessments WHERE id = UNHEX(REPLACE(?, '-', ''))`,
      [id],
    );
    expect(at).toEqual(firstAt);
  });

  it('makes a right answer fail in a certification, and is forgotten at the next question', async () => {
    const id = await certification();
    const { currentChallenge } = await candidate.read(id);

    expect(await candidate.loseFocus(id, currentChallenge.id)).toMatchObject({ isFocused: true, isMinded: true });
    const { answer, assessment } = await candidate.submit(id, currentChallenge.id, rightAnswer(currentChallenge.id));
    const next = assessment.currentChallenge.id;
    await candidate.submit(id, next, rightAnswer(next));

    expect(answer.outcome).toBeNull();
    expect(assessment.focusLost).toBe(false);
    expect((await outcomes(id)).slice(0, 3)).toEqual(['FOCUSED_OUT', 'CORRECT', null]);
  });

  it('costs nothing to a wrong answer, nor on a question that is not focused', async () => {
    const id = await certification();
    for (let test = await candidate.read(id); test.currentChallenge; test = await candidate.read(id)) {
      const challengeId = test.currentChallenge.id as string;
      await candidate.loseFocus(id, challengeId);
      await candidate.submit(id, challengeId, challengeId.startsWith('u') ? rightAnswer(challengeId) : 'faux');
    }

    expect(await outcomes(id)).toEqual([...Array<string>(8).fill('WRONG'), 'CORRECT', 'CORRECT']);
  });

  it('costs nothing to a candidate whose needs are adjusted for', async () => {
    const id = await certification({ adjusted: true });
    const { currentChallenge } = await candidate.read(id);

    expect(await candidate.loseFocus(id, currentChallenge.id)).toMatchObject({ isFocused: true, isMinded: false });
    await candidate.submit(id, currentChallenge.id, rightAnswer(currentChallenge.id));

    expect((await outcomes(id))[0]).toBe('CORRECT');
  });

  it('is reported by its person only, on the question asked', async () => {
    const { loseFocus, submit, id, challengeId } = await started('2.4');

    expect((await player(service).loseFocus(id, challengeId)).__typename).toBe('AssessmentNotFoundError');
    expect((await loseFocus(id, 'u-2-a')).__typename).toBe('ChallengeNotAskedError');
    await submit(id, challengeId, 'faux');
    expect((await loseFocus(id, challengeId)).__typename).toBe('ChallengeNotAskedError');
  });
});
