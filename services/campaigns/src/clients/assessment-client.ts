import { SubgraphCallError, type SubgraphClient } from '@pix/kit/machine-client';
import { fail, ok, type Result } from '@pix/kit/result';
import { z } from '@pix/kit/validation';
import type { ProfileSnapshot } from '../domain/collected-profile';
import { type CampaignNothingToTestError, campaignNothingToTest } from '../domain/errors';
import type { SubjectReport } from '../domain/results';
import {
  badgeFields,
  type ContentSubject,
  type ReleasedTargetProfile,
  type SubjectCap,
  stageFields,
} from '../domain/target-profile';

const START_TEST = `mutation ($input: StartTestInput!) { startTest(input: $input) {
  __typename ... on StartTestSuccess { assessmentId ended }
} }`;

const TEST_REPORT = `query ($assessmentId: ID!) { testReport(assessmentId: $assessmentId) {
  state subjects { subjectId competenceId skillCount testedSkillCount validatedSkillCount skills { skillId level validated } }
} }`;

const TEST_PROGRESS = `query ($assessmentIds: [ID!]!) { testProgress(assessmentIds: $assessmentIds) { assessmentId percentage } }`;

const PROFILE_SNAPSHOTS = `query ($userIds: [ID!]!) { profileSnapshots(userIds: $userIds) {
  __typename ... on ProfileSnapshots { snapshots { userId at: takenAt pix certifiable competences { competenceId level pix } } }
} }`;

const TARGET_PROFILES = `query ($releaseId: ID!) { contentReleasePart(releaseId: $releaseId, part: TARGET_PROFILES) }`;

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
        skills: z.array(z.object({ skillId: z.string(), level: count, validated: z.boolean().nullable() })),
      }),
    ),
  }),
});

const testProgressAnswer = z.object({
  testProgress: z.array(z.object({ assessmentId: z.string(), percentage: count })),
});

const profileSnapshotsAnswer = z.object({
  profileSnapshots: z.object({
    __typename: z.literal('ProfileSnapshots'),
    snapshots: z.array(
      z.object({
        userId: z.string(),
        at: z.iso.datetime().transform((at) => new Date(at)),
        pix: count,
        certifiable: z.boolean(),
        competences: z.array(z.object({ competenceId: z.string(), level: count, pix: count })),
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
      stages: z.array(stageFields).default([]),
      badges: z.array(badgeFields).default([]),
    }),
  ),
  subjects: z.array(z.object({ id: z.string(), title: z.string(), competenceId: z.string() })),
});

/** What campaigns keeps of a content release. */
export type ReleasePart = {
  readonly targetProfiles: readonly ReleasedTargetProfile[];
  readonly subjects: readonly ContentSubject[];
};

/** What campaigns asks of assessment: to run a campaign's test, to tell its results, to hand over the target profiles. */
export type AssessmentClient = {
  /** The same key again gives the same test. */
  startTest(test: {
    userId: string;
    key: string;
    subjects: readonly SubjectCap[];
  }): Promise<Result<{ assessmentId: string; hasEnded: boolean }, CampaignNothingToTestError>>;
  testReport(assessmentId: string): Promise<{ hasEnded: boolean; subjects: readonly SubjectReport[] }>;
  /** How far tests are; at most 500, unknown ones absent. */
  testProgress(assessmentIds: readonly string[]): Promise<readonly { assessmentId: string; percentage: number }[]>;
  /** Whole profiles, at most 100. */
  profileSnapshots(userIds: readonly string[]): Promise<readonly ProfileSnapshot[]>;
  targetProfiles(releaseId: string): Promise<ReleasePart>;
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

  async testProgress(assessmentIds) {
    if (assessmentIds.length === 0) return [];
    return testProgressAnswer.parse(await subgraph.call(TEST_PROGRESS, { assessmentIds })).testProgress;
  },

  async profileSnapshots(userIds) {
    if (userIds.length === 0) return [];
    return profileSnapshotsAnswer.parse(await subgraph.call(PROFILE_SNAPSHOTS, { userIds })).profileSnapshots.snapshots;
  },

  async targetProfiles(releaseId) {
    const { contentReleasePart } = await subgraph.call<{ contentReleasePart: string | null }>(TARGET_PROFILES, {
      releaseId,
    });
    if (contentReleasePart === null) throw new SubgraphCallError(`assessment has no release ${releaseId}`);
    return targetProfilesPart.parse(JSON.parse(contentReleasePart));
  },
});
