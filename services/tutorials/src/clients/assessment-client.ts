import { SubgraphCallError, type SubgraphClient } from '@pix/kit/machine-client';
import { z } from '@pix/kit/validation';
import type { Catalogue } from '../domain/catalogue';
import type { SkillResults } from '../domain/gaps';
import { TUTORIAL_FORMATS } from '../domain/tutorial';

const id = z.string().min(1).max(100);

/** The `TUTORIALS` part of a release, as assessment hands it over. */
const tutorialsPart = z.object({
  tutorials: z.array(
    z
      .object({
        id,
        competenceId: z.string().min(1).max(10),
        title: z.string().min(1).max(500),
        link: z
          .url({ protocol: /^https?$/ })
          .max(2_000)
          .nullable(),
        page: z.string().min(1).max(200_000).nullable().default(null),
        level: z.number().int().min(1).max(8).nullable().default(null),
        source: z.string().min(1).max(200),
        format: z.enum(TUTORIAL_FORMATS),
        durationMinutes: z.number().int().min(0).max(65_535),
        locale: z.enum(['fr', 'en']),
      })
      .refine(({ link, page }) => (link === null) !== (page === null), 'a link or a page, not both'),
  ),
  skills: z.array(
    z.object({
      id,
      tutorials: z.array(id),
      learnMore: z.array(id),
      place: z
        .object({
          subjectId: id,
          competenceId: z.string().min(1).max(10),
          level: z.number().int().min(1).max(8),
          title: z.string().min(1).max(500),
        })
        .nullable()
        .default(null),
    }),
  ),
});

const answer = z.object({ contentReleasePart: z.string().nullable() });

const CONTENT_RELEASE_PART = `query ($releaseId: ID!) { contentReleasePart(releaseId: $releaseId, part: TUTORIALS) }`;

const skillResult = z.object({ skillId: id, at: z.iso.datetime().transform((at) => new Date(at)) });

const skillResultsAnswer = z.object({
  skillResults: z.object({
    readAt: z.iso.datetime().transform((at) => new Date(at)),
    people: z.array(z.object({ userId: id, failed: z.array(skillResult), passed: z.array(skillResult) })),
  }),
});

const SKILL_RESULTS = `query ($userIds: [ID!]!) { skillResults(userIds: $userIds) {
  readAt people { userId failed { skillId at } passed { skillId at } }
} }`;

/** What this service asks of assessment. Scopes `assessment:read-content` and `assessment:read-skill-results`. */
export type AssessmentClient = {
  /** The tutorials of a release. A release that assessment announced and does not have is an outage. */
  catalogueOf(releaseId: string): Promise<Catalogue>;
  /** What people failed and hold now: at most 100 people. */
  skillResults(userIds: readonly string[]): Promise<{ readAt: Date; people: SkillResults[] }>;
  close(): Promise<void>;
};

export const assessmentClient = (client: SubgraphClient): AssessmentClient => ({
  async catalogueOf(releaseId) {
    const { contentReleasePart } = answer.parse(await client.call(CONTENT_RELEASE_PART, { releaseId }));
    if (contentReleasePart === null) throw new SubgraphCallError(`assessment has no release ${releaseId}`);
    return tutorialsPart.parse(JSON.parse(contentReleasePart));
  },
  async skillResults(userIds) {
    return skillResultsAnswer.parse(await client.call(SKILL_RESULTS, { userIds })).skillResults;
  },
  close: () => client.close(),
});
