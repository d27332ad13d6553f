import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aMachine, aUser } from '@pix/kit/testing';
import {
  type Assessment,
  CERTIFICATION,
  COMPETENCES,
  everything,
  givenAssessment,
  type Knows,
  nothing,
  player,
  START_TEST,
  wholeRelease,
} from './assessment';

const OPINION = `query ($assessmentId: ID!, $neutralisedChallengeIds: [ID!], $excusedChallengeIds: [ID!]) {
  certificationOpinion(
    assessmentId: $assessmentId, neutralisedChallengeIds: $neutralisedChallengeIds, excusedChallengeIds: $excusedChallengeIds
  ) {
    version inconsistency isFlagged competences { competenceId level pix confidence }
  }
}`;

describe('certificationOpinion', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(wholeRelease());
  });
  afterAll(() => service.close());

  const opinion = async (variables: object, as: Parameters<Assessment['run']>[2] = { as: CERTIFICATION }) =>
    service.run(OPINION, { ...variables }, as);

  /** Somebody whose profile says everything is known, and who then answers so under supervision. */
  const certified = async (knows: Knows) => {
    const hands = player(service);
    for (const competence of COMPETENCES.slice(0, 6)) await hands.play(competence, everything);
    service.clock.advance(60_000);
    const input = { userId: hands.person.userId, kind: 'CERTIFICATION', key: newId(), durationSeconds: 6_300 };
    const { startTest } = (await service.run(START_TEST, { input }, { as: CERTIFICATION })).data;
    const asked = await hands.finish(startTest.assessmentId, knows);
    return { assessmentId: startTest.assessmentId as string, asked, hands };
  };

  it('confirms who knows it still, and doubts who knows nothing any more', async () => {
    const honest = await opinion({ assessmentId: (await certified(everything)).assessmentId });
    const helped = await opinion({ assessmentId: (await certified(nothing)).assessmentId });

    expect(honest.data.certificationOpinion).toMatchObject({ version: 'opinion.v1/bayes.v1', isFlagged: false });
    expect(
      honest.data.certificationOpinion.competences.map((one: { competenceId: string }) => one.competenceId),
    ).toEqual(COMPETENCES.slice(0, 6));
    expect(helped.data.certificationOpinion.isFlagged).toBe(true);
    expect(honest.statements).toBeLessThanOrEqual(4);
  });

  it('is the same again, whatever its person answers afterwards', async () => {
    const { assessmentId, hands } = await certified(everything);
    const before = await opinion({ assessmentId });
    service.clock.advance(60_000);
    await hands.play('5.2', nothing);
    await hands.play('5.1', nothing);

    expect((await opinion({ assessmentId })).data).toEqual(before.data);
  });

  it('leaves neutralised questions out', async () => {
    const { assessmentId, asked } = await certified(nothing);
    const [all, none] = await Promise.all([
      opinion({ assessmentId }),
      opinion({ assessmentId, neutralisedChallengeIds: asked }),
    ]);

    expect(none.data.certificationOpinion.inconsistency).toBeLessThan(all.data.certificationOpinion.inconsistency);
    expect(none.data.certificationOpinion.isFlagged).toBe(false);
  });

  it('counts excused questions as right', async () => {
    const { assessmentId, asked } = await certified(nothing);
    const right = await certified(everything);
    const [excused, known] = [
      await opinion({ assessmentId, excusedChallengeIds: asked }),
      await opinion({ assessmentId: right.assessmentId }),
    ];

    expect(excused.data.certificationOpinion.isFlagged).toBe(false);
    expect(excused.data.certificationOpinion.inconsistency).toBeCloseTo(
      known.data.certificationOpinion.inconsistency,
      1,
    );
  });

  it('is of certifications only', async () => {
    const { id } = await player(service).play('1.1', everything);

    for (const assessmentId of [id, newId(), 'é'])
      expect((await opinion({ assessmentId })).data.certificationOpinion).toBeNull();
  });

  it('is for machines let in for it', async () => {
    const { assessmentId, hands } = await certified(everything);

    for (const as of [hands.person, aUser(undefined, ['ADMIN', 'JURY']), aMachine('x', 'assessment:start-tests')])
      expect((await opinion({ assessmentId }, { as })).errors[0]?.code).toBe('UNAUTHENTICATED');
  });
});
