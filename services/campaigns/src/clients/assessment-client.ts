import { SubgraphCallError, type SubgraphClient } from '@pix/kit/machine-client';
import { fail, ok, type Result } from '@pix/kit/result';
import { z } from '@pix/kit/validation';
import { type CampaignNothingToTestError, campaignNothingToTest } from '../domain/errors';
import type { SubjectReport } from '../domain/results';
import type { SubjectCap, TargetProfile } from '../domain/target-profile';

const START_TEST = `mutation ($input: StartTestInput!) { startTest(input: $input) {
  __typename ... on StartTestSuccess { assessmentId ended }
} }`;

const TEST_REPORT = `query ($assessmentId: ID!) { testReport(assessmentId: $assessmentId) {
  state subjects { subjectId competenceId skillCount testedSkillCount validatedSkillCount }
} }`;

const TARGET_PROFILES = `query ($releaseId: ID!) { contentReleasePart(releaseId: $releaseId, part: TARGET_PROFILES) }`;

const certifiabilityOf = (count: number): string => {
  const ranks = Array.from({ length: count }, (_, rank) => rank);
  return `query (${ranks.map((rank) => `$u${rank}: ID!`).join(', ')}) {
    ${ranks.map((rank) => `c${rank}: certifiability(userId: $u${rank}) { certifiable }`).join('\n')} }`;
};

const certifiabilityAnswer = z.record(z.string(), z.object({ certifiable: z.boolean() }));

// A profile is read for each.
const CERTIFIABILITY_TIMEOUT_MS = 30_000;

const startTestAnswer = z.object({
  startTest: z.discriminatedUnion('__typename', [
    z.object({ __typename: z.literal('StartTestSuccess'), assessmentId: z.string(), ended: z.boolean() }),
    z.object({ __typename: z.literal('NothingToTestError') }),
  ]),
});

const count = z.number().int().min(0);

const testReportAnswer = z.object({
  testReport: z.object({
    state: z.string(),
    subjects: z.array(
      z.object({
        subjectId: z.string(),
        competenceId: z.string(),
        skillCount: count,
        testedSkillCount: count,
        validatedSkillCount: count,
      }),
    ),
  }),
});

const targetProfilesPart = z.object({
  targetProfiles: z.array(
    z.object({
      id: z.string().min(1).max(64),
      title: z.string().min(1).max(255),
      category: z.string().max(64),
      description: z.string(),
      subjects: z.array(z.object({ id: z.string(), maxLevel: z.number().int().min(1) })),
    }),
  ),
});

/** What campaigns asks of assessment: to run a campaign's test, to tell its results, to hand over the target profiles. */
export type AssessmentClient = {
  /** The same key again gives the same test. */
  startTest(test: {
    userId: string;
    key: string;
    subjects: readonly SubjectCap[];
  }): Promise<Result<{ assessmentId: string; hasEnded: boolean }, CampaignNothingToTestError>>;
  testReport(assessmentId: string): Promise<{ hasEnded: boolean; subjects: readonly SubjectReport[] }>;
  targetProfiles(releaseId: string): Promise<readonly TargetProfile[]>;
  /** Whether each of these people could be certified now, in one call. */
  certifiability(userIds: readonly string[]): Promise<ReadonlyMap<string, boolean>>;
};

/** The real one, over GraphQL with this service's machine credential. What it does not understand is an outage. */
export const assessmentClient = (subgraph: Pick<SubgraphClient, 'call'>): AssessmentClient => ({
  async startTest({ userId, key, subjects }) {
    const input = {
      userId,
      key,
      kind: 'CAMPAIGN',
      subjects: subjects.map(({ id, maxLevel }) => ({ subjectId: id, maxLevel })),
    };
    const { startTest } = startTestAnswer.parse(await subgraph.call(START_TEST, { input }));
    return startTest.__typename === 'StartTestSuccess'
      ? ok({ assessmentId: startTest.assessmentId, hasEnded: startTest.ended })
      : fail(campaignNothingToTest());
  },

  async testReport(assessmentId) {
    const { testReport } = testReportAnswer.parse(await subgraph.call(TEST_REPORT, { assessmentId }));
    return { hasEnded: testReport.state !== 'STARTED', subjects: testReport.subjects };
  },

  async certifiability(userIds) {
    if (userIds.length === 0) return new Map();
    const variables = Object.fromEntries(userIds.map((userId, rank) => [`u${rank}`, userId]));
    const answer = certifiabilityAnswer.parse(
      await subgraph.call(certifiabilityOf(userIds.length), variables, { timeoutMs: CERTIFIABILITY_TIMEOUT_MS }),
    );
    return new Map(userIds.map((userId, rank) => [userId, answer[`c${rank}`]?.certifiable ?? false]));
  },

  async targetProfiles(releaseId) {
    const { contentReleasePart } = await subgraph.call<{ contentReleasePart: string | null }>(TARGET_PROFILES, {
      releaseId,
    });
    if (contentReleasePart === null) throw new SubgraphCallError(`assessment has no release ${releaseId}`);
    return targetProfilesPart.parse(JSON.parse(contentReleasePart)).targetProfiles;
  },
});
