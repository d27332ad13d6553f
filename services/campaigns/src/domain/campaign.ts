import { z } from '@pix/kit/validation';
import type { SubjectCap } from './target-profile';

/** A campaign. Its subjects are those of its target profile the day it was created: all its participants take one test. */
export type Campaign = {
  readonly id: string;
  readonly organizationId: string;
  readonly creatorId: string;
  readonly name: string;
  readonly title: string | null;
  readonly welcomeText: string | null;
  readonly code: string;
  readonly targetProfileId: string;
  readonly subjects: readonly SubjectCap[];
  readonly createdAt: Date;
};

/** What pupils read as title. */
export const titleOf = ({ title, name }: Pick<Campaign, 'title' | 'name'>): string => title ?? name;

const optionalText = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .nullish()
    .transform((text) => text || null);

/** What its creator writes of a campaign (C6). */
export const campaignTexts = z.object({
  name: z.string().trim().min(1).max(255),
  title: optionalText(255),
  welcomeText: optionalText(5_000),
});

/** How many take part in a campaign, and how many have sent their results. */
export type CampaignCounts = {
  readonly campaignId: string;
  readonly participationCount: number;
  readonly sharedCount: number;
};
