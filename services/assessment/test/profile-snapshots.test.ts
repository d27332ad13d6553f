import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aUser } from '@pix/kit/testing';
import {
  type Assessment,
  CAMPAIGNS,
  COMPETENCES,
  everything,
  givenAssessment,
  player,
  START_TEST,
  wholeRelease,
} from './assessment';

const SNAPSHOTS = `query ($userIds: [ID!]!) { profileSnapshots(userIds: $userIds) {
  userId at pix certifiable competences { competenceId level pix } } }`;
const PROGRESS =
  'query ($assessmentIds: [ID!]!) { testProgress(assessmentIds: $assessmentIds) { assessmentId percentage } }';
const SKILLS = `query ($assessmentId: ID!) { testReport(assessmentId: $assessmentId) {
  subjects { subjectId validatedSkillCount skills { skillId level validated } } } }`;

describe('what another service keeps of people', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(wholeRelease());
  });
  afterAll(() => service.close());

  const ask = (document: string, variables: object, as = CAMPAIGNS) => service.run(document, { ...variables }, { as });
  const startTest = async (userId: string, subjectId: string) => {
    const input = { userId, kind: 'CAMPAIGN', key: newId(), subjects: [{ subjectId, maxLevel: 8 }] };
    return (await ask(START_TEST, { input })).data.startTest.assessmentId as string;
  };
  const subjectOf = (competence: number): string => wholeRelease().subjects[competence]?.id ?? '';

  it('is the whole profile, of those who never answered too', async () => {
    const { person, finish } = player(service);
    await finish(await startTest(person.userId, subjectOf(0)), everything);
    const newcomer = newId();

    const { data, statements } = await ask(SNAPSHOTS, { userIds: [person.userId, newcomer, newcomer] });

    expect(statements).toBeLessThanOrEqual(3);
    const [first, second, ...others] = data.profileSnapshots;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ userId: person.userId, at: service.clock.now().toISOString(), certifiable: false });
    expect(first.pix).toBeGreaterThan(0);
    expect(first.competences.map(({ competenceId }: { competenceId: string }) => competenceId)).toEqual(COMPETENCES);
    expect(second).toMatchObject({ userId: newcomer, pix: 0, certifiable: false });
  });

  it('says skill by skill what is validated, and what was never assessed', async () => {
    const { person, finish } = player(service);
    const assessmentId = await startTest(person.userId, subjectOf(1));
    const before = (await ask(SKILLS, { assessmentId })).data.testReport.subjects[0];

    await finish(assessmentId, everything);

    const after = (await ask(SKILLS, { assessmentId })).data.testReport.subjects[0];
    expect(before.skills.every(({ validated }: { validated: unknown }) => validated === null)).toBe(true);
    expect(after.skills.filter(({ validated }: { validated: unknown }) => validated)).toHaveLength(
      after.validatedSkillCount,
    );
    const levels = after.skills.map(({ level }: { level: number }) => level);
    expect(levels).toEqual([...levels].sort());
  });

  it('says how far tests are, in one statement', async () => {
    const { person, finish } = player(service);
    const ended = await startTest(person.userId, subjectOf(2));
    await finish(ended, everything);
    const running = await startTest(newId(), subjectOf(3));

    const { data, statements } = await ask(PROGRESS, { assessmentIds: [ended, running, newId()] });

    expect(statements).toBe(1);
    expect(
      new Map(
        data.testProgress.map((row: { assessmentId: string; percentage: number }) => [
          row.assessmentId,
          row.percentage,
        ]),
      ),
    ).toEqual(
      new Map([
        [ended, 100],
        [running, 0],
      ]),
    );
  });

  it('is for services alone, and so many at a time', async () => {
    for (const [document, variables] of [
      [SNAPSHOTS, { userIds: [newId()] }],
      [PROGRESS, { assessmentIds: [newId()] }],
    ] as const)
      expect((await ask(document, variables, aUser())).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    expect((await ask(SNAPSHOTS, { userIds: Array.from({ length: 101 }, newId) })).errors).toHaveLength(1);
    expect((await ask(PROGRESS, { assessmentIds: Array.from({ length: 501 }, newId) })).errors).toHaveLength(1);
  });
});
