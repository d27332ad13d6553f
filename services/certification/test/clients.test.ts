import { describe, expect, it } from '@jest/globals';
import { assessmentClient } from '../src/clients/assessment-client';
import { campaignsClient } from '../src/clients/campaigns-client';
import { identityClient } from '../src/clients/identity-client';
import { byContract } from './by-contract';
import { anOpinion, aPupil, aReport } from './doubles';

const assessment = (resolvers: object) =>
  assessmentClient(
    byContract('assessment', resolvers, {
      certifiability: 'assessment:read-tests',
      testReport: 'assessment:read-tests',
      certificationOpinion: 'assessment:read-tests',
      startTest: 'assessment:start-tests',
      endTest: 'assessment:start-tests',
    }),
  );

const SINCE = new Date('2026-11-22T08:00:00.000Z');
const sentence = { fr: 'Non.', en: 'No.' };

describe('assessment, as this service asks it', () => {
  it('says whether a person can be certified', async () => {
    const client = assessment({
      Query: { certifiability: (_: unknown, { userId }: { userId: string }) => ({ certifiable: userId === 'u1' }) },
    });

    expect(await client.isCertifiable('u1')).toBe(true);
    expect(await client.isCertifiable('u2')).toBe(false);
  });

  it('reads every outcome a question may have', async () => {
    const outcomes = ['CORRECT', 'WRONG', 'SKIPPED', 'TIMED_OUT', 'FOCUSED_OUT', null];
    const report = aReport();
    const questions = outcomes.map((outcome, index) => ({ ...report.questions[0], rank: index + 1, outcome }));
    const client = assessment({ Query: { testReport: () => ({ ...report, questions }) } });

    expect((await client.testReport('a1')).questions.map(({ outcome }) => outcome)).toEqual(outcomes);
  });

  it('starts a certification of a length, by its key', async () => {
    const asked: unknown[] = [];
    const client = assessment({
      Mutation: {
        startTest: (_: unknown, { input }: { input: object }) => {
          asked.push({ ...input });
          return {
            __typename: 'StartTestSuccess',
            assessmentId: 'a1',
            questionCount: 48,
            deadline: new Date('2026-11-22T09:45:00Z'),
            ended: false,
          };
        },
      },
    });

    const started = await client.startTest({ userId: 'u1', key: 'k1', durationSeconds: 6_300 });

    expect(asked).toEqual([{ userId: 'u1', kind: 'CERTIFICATION', key: 'k1', durationSeconds: 6_300 }]);
    expect(started).toMatchObject({ assessmentId: 'a1', deadline: new Date('2026-11-22T09:45:00Z') });
  });

  it.each(['NotCertifiableError', 'NothingToTestError'])('starts nothing on %s', async (__typename) => {
    const client = assessment({ Mutation: { startTest: () => ({ __typename, message: sentence }) } });

    expect(await client.startTest({ userId: 'u1', key: 'k1', durationSeconds: 6_300 })).toBeNull();
  });

  it('holds an answer it does not expect for an outage', async () => {
    const client = assessment({
      Mutation: {
        startTest: () => ({ __typename: 'InvalidInputError', message: sentence, fields: [] }),
        endTest: () => ({ __typename: 'AssessmentNotFoundError', message: sentence }),
      },
      Query: { testReport: () => null },
    });

    await expect(client.startTest({ userId: 'u1', key: 'k1', durationSeconds: 1 })).rejects.toThrow();
    await expect(client.endTest('a1')).rejects.toThrow();
    await expect(client.testReport('a1')).rejects.toThrow();
  });

  it("reads the engine's opinion of a test, questions left out or excused, or that there is none", async () => {
    const asked: unknown[] = [];
    const client = assessment({
      Query: {
        certificationOpinion: (_: unknown, given: { assessmentId: string }) => {
          asked.push({ ...given });
          return given.assessmentId === 'a1' ? anOpinion() : null;
        },
      },
    });

    expect(await client.certificationOpinion('a1', { neutralised: ['c1'], excused: ['c2'] })).toEqual(anOpinion());
    expect(await client.certificationOpinion('a2', { neutralised: [], excused: [] })).toBeNull();
    expect(asked).toEqual([
      { assessmentId: 'a1', neutralisedChallengeIds: ['c1'], excusedChallengeIds: ['c2'] },
      { assessmentId: 'a2', neutralisedChallengeIds: [], excusedChallengeIds: [] },
    ]);
  });

  it('ends tests and reports them', async () => {
    const ended: string[] = [];
    const report = aReport(2);
    const client = assessment({
      Mutation: {
        endTest: (_: unknown, { input }: { input: { assessmentId: string } }) => {
          ended.push(input.assessmentId);
          return { __typename: 'EndTestSuccess', state: 'ENDED' };
        },
      },
      Query: { testReport: () => ({ assessmentId: 'a1', ...report }) },
    });

    await client.endTest('a1');

    expect(ended).toEqual(['a1']);
    expect(await client.testReport('a1')).toEqual(report);
  });
});

describe('identity, as this service asks it', () => {
  it('gives a token for one purpose on one thing', async () => {
    const asked: unknown[] = [];
    const issueGuestToken = (_: unknown, { input }: { input: object }) => {
      asked.push({ ...input });
      return { accessToken: 't', expiresAt: new Date('2026-11-22T20:00:00Z') };
    };
    const subgraph = byContract(
      'identity',
      { Mutation: { issueGuestToken } },
      { issueGuestToken: 'identity:issue-guest-token' },
    );
    const input = { purpose: 'invigilator', subject: 's1', minutes: 720 };

    expect(await identityClient(subgraph).issueGuestToken(input)).toEqual({
      accessToken: 't',
      expiresAt: new Date('2026-11-22T20:00:00Z'),
    });
    expect(asked).toEqual([input]);
  });
});

describe('campaigns, as this service asks it', () => {
  it('says who works in a school', async () => {
    const worksInSchool = (_: unknown, { uai, userId, since }: { uai: string; userId: string; since: Date }) =>
      uai === '0750001A' && userId === 'u1' && since.getTime() === SINCE.getTime();
    const subgraph = byContract(
      'campaigns',
      { Query: { worksInSchool } },
      { worksInSchool: 'campaigns:read-learners' },
    );

    expect(await campaignsClient(subgraph).hasOnStaff('0750001A', 'u1', SINCE)).toBe(true);
    expect(await campaignsClient(subgraph).hasOnStaff('0750001A', 'u2', SINCE)).toBe(false);
  });

  it('reads the pupils of a class, and those with a national identifier', async () => {
    const pupil = aPupil({ userId: 'u1', nationalStudentId: '070000001AB', birthCityCode: '69123' });
    const subgraph = byContract(
      'campaigns',
      {
        Query: {
          learnersOfSchool: (_: unknown, { division }: { division: string | null }) =>
            division === '3B' ? [] : [pupil],
          learnersByNationalStudentId: () => [pupil],
        },
      },
      {
        learnersOfSchool: 'campaigns:read-learners',
        learnersByNationalStudentId: 'campaigns:read-learners',
      },
    );
    const client = campaignsClient(subgraph);

    expect(await client.pupilsOf('0750001A', null)).toEqual([pupil]);
    expect(await client.pupilsOf('0750001A', '3B')).toEqual([]);
    expect(await client.pupilsByNationalStudentId('070000001AB')).toEqual([pupil]);
  });
});
