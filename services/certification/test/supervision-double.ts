import type { SupervisionClient, TestProgress } from '../src/clients/supervision-client';

type Supervised = {
  isSuspended: boolean;
  seat: string | null;
  extraSeconds: number;
  current: string;
  answered: number;
};

/** What assessment does to supervised tests, as this service sees it: each call may be repeated. */
export const supervisionDouble = ({ now }: { now(): Date }) => {
  const tests = new Map<string, Supervised>();
  const state = {
    tests,
    calls: [] as string[],
    /** Tests that have ended in assessment. */
    ended: new Set<string>(),
    isDown: false,
    deadlineOf: (extraSeconds: number) => new Date(now().getTime() + 6_300_000 + extraSeconds * 1_000),
  };
  const of = (assessmentId: string): Supervised => {
    const test = tests.get(assessmentId) ?? { ...FRESH, current: `${assessmentId}-1` };
    tests.set(assessmentId, test);
    return test;
  };
  const act = async (name: string, assessmentId: string, change: (test: Supervised) => void) => {
    state.calls.push(name);
    if (state.isDown) throw new Error('assessment is down');
    if (state.ended.has(assessmentId)) return null;
    const test = of(assessmentId);
    change(test);
    return { deadline: state.deadlineOf(test.extraSeconds) };
  };

  const client: SupervisionClient = {
    async progress(assessmentIds) {
      state.calls.push('progress');
      if (state.isDown) throw new Error('assessment is down');
      return assessmentIds.map((assessmentId): TestProgress => {
        const { isSuspended, extraSeconds, current, answered } = of(assessmentId);
        return {
          assessmentId,
          answeredCount: answered,
          questionCount: 48,
          deadline: state.deadlineOf(extraSeconds),
          currentChallengeId: state.ended.has(assessmentId) ? null : current,
          isSuspended,
          isFocusLost: false,
          focusLostCount: 2,
          lastActivityAt: new Date('2026-11-22T08:00:00Z'),
        };
      });
    },
    suspend: (assessmentId) =>
      act('suspend', assessmentId, (test) => {
        test.isSuspended = true;
      }),
    continue: ({ assessmentId, seat, extraSeconds }) =>
      act('continue', assessmentId, (test) => Object.assign(test, { isSuspended: false, seat, extraSeconds })),
    extend: ({ assessmentId, extraSeconds }) =>
      act('extend', assessmentId, (test) => Object.assign(test, { extraSeconds })),
    replaceChallenge: ({ assessmentId, challengeId }) =>
      act('replaceChallenge', assessmentId, (test) => {
        if (test.current === challengeId) test.current = `${challengeId}-other`;
      }),
  };

  return { client, state };
};

const FRESH = { isSuspended: false, seat: null, extraSeconds: 0, answered: 0 };
