import type { TestState } from '../domain/bayes/test-state';

/**
 * Where the engine stands in the tests that were answered last, by the test's id: the next answer goes on from there instead of from the
 * first question. Only ever a short cut: what does not fit the test that was read is not used (`testStateOf`).
 */
export const rememberEngines = (most: number) => {
  const states = new Map<string, TestState>();

  return {
    of: (assessmentId: string): TestState | null => states.get(assessmentId) ?? null,

    keep(assessmentId: string, state: TestState): void {
      states.delete(assessmentId); // Set again, it is the last that will be forgotten.
      states.set(assessmentId, state);
      for (const oldest of states.keys()) if (states.size > most) states.delete(oldest);
    },

    forget: (assessmentId: string): boolean => states.delete(assessmentId),
  };
};

export type RememberedEngines = ReturnType<typeof rememberEngines>;
