import { describe, expect, it } from '@jest/globals';
import { assessmentClient } from '../src/clients/assessment-client';
import { supervisionClient } from '../src/clients/supervision-client';
import { byContract } from './by-contract';

const DEADLINE = new Date('2026-11-22T09:45:00Z');
const SUCCESS = { __typename: 'SuperviseTestSuccess', state: 'STARTED', deadline: DEADLINE, isSuspended: false };

const supervision = (answer: object, asked: unknown[] = []) => {
  const act = (_: unknown, { input }: { input: object }) => {
    asked.push({ ...input });
    return answer;
  };
  const names = ['suspendTest', 'continueTest', 'extendTest', 'replaceChallenge'];
  return supervisionClient(
    byContract(
      'assessment',
      { Mutation: Object.fromEntries(names.map((name) => [name, act])) },
      Object.fromEntries(names.map((name) => [name, 'assessment:start-tests'])),
    ),
  );
};

describe('assessment, as the room asks it', () => {
  it('suspends, continues, extends, replaces', async () => {
    const asked: unknown[] = [];
    const client = supervision(SUCCESS, asked);

    const answers = [
      await client.suspend('a1'),
      await client.continue({ assessmentId: 'a1', seat: 's1', extraSeconds: 60 }),
      await client.continue({ assessmentId: 'a1', seat: null, extraSeconds: 0 }),
      await client.extend({ assessmentId: 'a1', extraSeconds: 60 }),
      await client.replaceChallenge({ assessmentId: 'a1', challengeId: 'c1' }),
    ];

    for (const answer of answers) expect(answer).toMatchObject({ deadline: DEADLINE });
    expect(asked).toEqual([
      { assessmentId: 'a1' },
      { assessmentId: 'a1', seat: 's1', extraSeconds: 60 },
      { assessmentId: 'a1', seat: null, extraSeconds: 0 },
      { assessmentId: 'a1', extraSeconds: 60 },
      { assessmentId: 'a1', challengeId: 'c1' },
    ]);
  });

  it.each(['AssessmentEndedError', 'ChallengeNotAskedError'])(
    'learns of %s that there is nothing to do',
    async (__typename) => {
      expect(await supervision({ __typename, message: { fr: 'Non.', en: 'No.' } }).suspend('a1')).toBeNull();
    },
  );

  it('holds an answer it does not expect for an outage', async () => {
    const refused = supervision({ __typename: 'AssessmentNotFoundError', message: { fr: 'Non.', en: 'No.' } });

    await expect(refused.suspend('a1')).rejects.toThrow();
  });

  it('reads how far tests are', async () => {
    const at = new Date('2026-11-22T08:10:00Z');
    const test = {
      assessmentId: 'a1',
      answeredCount: 3,
      questionCount: 48,
      deadline: DEADLINE,
      currentChallengeId: 'c4',
      isSuspended: false,
      isFocusLost: true,
      focusLostCount: 2,
      lastActivityAt: at,
    };
    const asked: string[][] = [];
    const testProgress = (_: unknown, { assessmentIds }: { assessmentIds: string[] }) => {
      asked.push(assessmentIds);
      return [{ ...test, percentage: 6 }];
    };
    const client = supervisionClient(
      byContract('assessment', { Query: { testProgress } }, { testProgress: 'assessment:read-tests' }),
    );

    expect(await client.progress(['a1'])).toEqual([test]);
    expect(await client.progress([])).toEqual([]);
    expect(asked).toEqual([['a1']]);
  });

  it('starts a test for a seat, adjusted or not, that a room watches', async () => {
    const asked: unknown[] = [];
    const startTest = (_: unknown, { input }: { input: object }) => {
      asked.push(JSON.parse(JSON.stringify(input)));
      return {
        __typename: 'StartTestSuccess',
        assessmentId: 'a1',
        questionCount: 48,
        deadline: DEADLINE,
        ended: false,
      };
    };
    const client = assessmentClient(
      byContract('assessment', { Mutation: { startTest } }, { startTest: 'assessment:start-tests' }),
    );
    const watchedAs = { field: 'invigilatedSession', id: 'session-1' };
    const test = { userId: 'u1', key: 'k1', durationSeconds: 6_300, seat: 's1', adjusted: true, watchedAs };

    expect(await client.startTest(test)).toMatchObject({ assessmentId: 'a1' });
    expect(asked).toEqual([{ ...test, kind: 'CERTIFICATION' }]);
  });
});
