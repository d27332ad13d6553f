import type { SubgraphClient } from '@pix/kit/machine-client';
import { z } from 'zod';
import type { Marked } from '../domain/evidence';
import type { SecondOpinion } from '../domain/second-opinion';

const outcome = z.enum(['CORRECT', 'WRONG', 'SKIPPED', 'TIMED_OUT', 'FOCUSED_OUT']);

const certifiabilityAnswer = z.object({ certifiability: z.object({ certifiable: z.boolean() }) });

const startTestAnswer = z.object({
  startTest: z.discriminatedUnion('__typename', [
    z.object({
      __typename: z.literal('StartTestSuccess'),
      assessmentId: z.string(),
      deadline: z.iso.datetime().transform((instant) => new Date(instant)),
    }),
    z.object({ __typename: z.literal('NotCertifiableError') }),
    z.object({ __typename: z.literal('NothingToTestError') }),
  ]),
});

const endTestAnswer = z.object({ endTest: z.object({ __typename: z.literal('EndTestSuccess') }) });

const testReportAnswer = z.object({
  testReport: z.object({
    state: z.enum(['STARTED', 'COMPLETED', 'TIMED_OUT', 'ENDED']),
    questions: z.array(
      z.object({
        rank: z.int(),
        competenceId: z.string(),
        skillId: z.string(),
        challengeId: z.string(),
        outcome: outcome.nullable(),
        hasImage: z.boolean(),
        hasEmbed: z.boolean(),
        hasAttachment: z.boolean(),
        isTimed: z.boolean(),
        isFocused: z.boolean(),
      }),
    ),
    claims: z.array(z.object({ competenceId: z.string(), level: z.int(), pix: z.int() })),
  }),
});

const opinionAnswer = z.object({
  certificationOpinion: z
    .object({
      version: z.string(),
      inconsistency: z.number(),
      isFlagged: z.boolean(),
      competences: z.array(
        z.object({ competenceId: z.string(), level: z.int(), pix: z.int(), confidence: z.number() }),
      ),
    })
    .nullable(),
});

export type TestReport = z.output<typeof testReportAnswer>['testReport'];

/** A certification to start: how long it lasts, where its answers come from, and the candidate's needs. */
export type TestRequest = {
  readonly userId: string;
  readonly key: string;
  readonly durationSeconds: number;
  readonly seat?: string | null;
  readonly adjusted?: boolean;
  readonly accessibleOnly?: boolean;
  /** The live field that shows the test, told by assessment as it goes. */
  readonly watchedAs?: { readonly field: string; readonly id: string };
};

/** A test under way, or `null` when the person has too little to be certified on. */
export type StartedTest = { readonly assessmentId: string; readonly deadline: Date } | null;

/** What this service asks of assessment, as a machine. Every call may be repeated. */
export const assessmentClient = (subgraph: SubgraphClient) => ({
  async isCertifiable(userId: string): Promise<boolean> {
    const answer = await subgraph.call('query ($userId: ID!) { certifiability(userId: $userId) { certifiable } }', {
      userId,
    });
    return certifiabilityAnswer.parse(answer).certifiability.certifiable;
  },

  /** Starts the test of a certification; the same key again gives the same test. */
  async startTest(test: TestRequest): Promise<StartedTest> {
    const answer = await subgraph.call(
      `mutation ($input: StartTestInput!) { startTest(input: $input) {
        __typename ... on StartTestSuccess { assessmentId deadline }
      } }`,
      { input: { ...test, kind: 'CERTIFICATION' } },
    );
    const { startTest } = startTestAnswer.parse(answer);
    return startTest.__typename === 'StartTestSuccess' ? startTest : null;
  },

  /** Ends a test; ending it again changes nothing. */
  async endTest(assessmentId: string): Promise<void> {
    const answer = await subgraph.call(
      'mutation ($assessmentId: ID!) { endTest(input: { assessmentId: $assessmentId }) { __typename } }',
      { assessmentId },
    );
    endTestAnswer.parse(answer);
  },

  /** Every question of an ended test with its outcome, and the profile it was planned from. */
  async testReport(assessmentId: string): Promise<TestReport> {
    const answer = await subgraph.call(
      `query ($assessmentId: ID!) { testReport(assessmentId: $assessmentId) {
        state questions {
          rank competenceId skillId challengeId outcome hasImage hasEmbed hasAttachment isTimed isFocused
        } claims { competenceId level pix }
      } }`,
      { assessmentId },
    );
    return testReportAnswer.parse(answer).testReport;
  },

  /** What the engine thinks of an ended test, some questions left out or counted as right; `null` of a test that assessment does not know. */
  async certificationOpinion(assessmentId: string, { neutralised, excused }: Marked): Promise<SecondOpinion | null> {
    const answer = await subgraph.call(
      `query ($assessmentId: ID!, $neutralised: [ID!], $excused: [ID!]) {
        certificationOpinion(
          assessmentId: $assessmentId, neutralisedChallengeIds: $neutralised, excusedChallengeIds: $excused
        ) {
          version inconsistency isFlagged competences { competenceId level pix confidence }
        }
      }`,
      { assessmentId, neutralised, excused },
    );
    return opinionAnswer.parse(answer).certificationOpinion;
  },
});

export type AssessmentClient = ReturnType<typeof assessmentClient>;
