import type { SubgraphClient } from '@pix/kit/machine-client';
import { z } from 'zod';

const instant = z.iso.datetime().transform((at) => new Date(at));

const progressAnswer = z.object({
  testProgress: z.array(
    z.object({
      assessmentId: z.string(),
      answeredCount: z.int(),
      questionCount: z.int().nullable(),
      deadline: instant.nullable(),
      currentChallengeId: z.string().nullable(),
      isSuspended: z.boolean(),
      isFocusLost: z.boolean(),
      focusLostCount: z.int(),
      lastActivityAt: instant,
    }),
  ),
});

/** How far a candidate's test is, as the room shows it. */
export type TestProgress = z.output<typeof progressAnswer>['testProgress'][number];

const acted = z.discriminatedUnion('__typename', [
  z.object({ __typename: z.literal('SuperviseTestSuccess'), deadline: instant }),
  z.object({ __typename: z.literal('AssessmentEndedError') }),
  z.object({ __typename: z.literal('ChallengeNotAskedError') }),
]);

/** The test after an act; `null` when it has ended, or asks another question already. */
export type ActedOn = { readonly deadline: Date } | null;

const PROGRESS = `query ($assessmentIds: [ID!]!) { testProgress(assessmentIds: $assessmentIds) {
  assessmentId answeredCount questionCount deadline currentChallengeId isSuspended isFocusLost focusLostCount lastActivityAt
} }`;

/** What the invigilator's room asks of assessment, as a machine. Every call may be repeated. */
export const supervisionClient = (subgraph: SubgraphClient) => {
  const act = async (name: string, input: Record<string, unknown>): Promise<ActedOn> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const answer = await subgraph.call<Record<string, unknown>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on SuperviseTestSuccess { deadline } } }`,
      { input },
    );
    const after = acted.parse(answer[name]);
    return after.__typename === 'SuperviseTestSuccess' ? { deadline: after.deadline } : null;
  };

  return {
    async progress(assessmentIds: readonly string[]): Promise<TestProgress[]> {
      if (assessmentIds.length === 0) return [];
      return progressAnswer.parse(await subgraph.call(PROGRESS, { assessmentIds })).testProgress;
    },

    /** Takes no answer of a test until it is continued. */
    suspend: (assessmentId: string) => act('suspendTest', { assessmentId }),

    /** Lets a test go on at a seat, with so much time added in all. */
    continue: (given: { assessmentId: string; seat: string | null; extraSeconds: number }) =>
      act('continueTest', given),

    extend: (given: { assessmentId: string; extraSeconds: number }) => act('extendTest', given),

    replaceChallenge: (given: { assessmentId: string; challengeId: string }) => act('replaceChallenge', given),
  };
};

export type SupervisionClient = ReturnType<typeof supervisionClient>;
