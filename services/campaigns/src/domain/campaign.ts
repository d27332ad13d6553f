import { z } from '@pix/kit/validation';
import type { Badge, Stage, SubjectCap } from './target-profile';

/** ASSESSMENT: a test on a target profile; PROFILES_COLLECTION: the whole profile is sent (C6, C10). */
export type CampaignType = 'ASSESSMENT' | 'PROFILES_COLLECTION';

/**
 * A campaign. Its subjects, stages and badges are those of its target profile the day it was created: all its participants
 * take one test and are told the same.
 */
export type Campaign = {
  readonly id: string;
  readonly organizationId: string;
  readonly creatorId: string;
  readonly ownerId: string;
  readonly type: CampaignType;
  readonly name: string;
  readonly title: string | null;
  readonly welcomeText: string | null;
  readonly code: string;
  readonly targetProfileId: string | null;
  readonly subjects: readonly SubjectCap[];
  readonly stages: readonly Stage[];
  readonly badges: readonly Badge[];
  /** What participants are asked to give besides, a candidate number for instance; nothing when `null`. */
  readonly externalIdLabel: string | null;
  readonly externalIdRequired: boolean;
  /** Whether a participant may send again. */
  readonly multipleSendings: boolean;
  /** Whether participants give no name, where the organization has no roster. */
  readonly isAnonymous: boolean;
  readonly createdAt: Date;
  readonly archivedAt: Date | null;
  readonly deletedAt: Date | null;
};

/** What pupils read as title. */
export const titleOf = ({ title, name }: Pick<Campaign, 'title' | 'name'>): string => title ?? name;

/** Whether somebody without an account may take part: who gives no name can be nobody, but nobody has a profile (C7, C10). */
export const isOpenToGuests = ({ isAnonymous, type }: Pick<Campaign, 'isAnonymous' | 'type'>): boolean =>
  isAnonymous && type === 'ASSESSMENT';

/** Archived or deleted: nobody starts, nobody sends (C6). */
export const isClosed = ({ archivedAt, deletedAt }: Pick<Campaign, 'archivedAt' | 'deletedAt'>): boolean =>
  archivedAt !== null || deletedAt !== null;

const optionalText = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .nullish()
    .transform((text) => text || null);

/** What its creator writes of a campaign, plain text, shown as such (C6). */
export const campaignFields = z.object({
  name: z.string().trim().min(1).max(255),
  title: optionalText(255),
  welcomeText: optionalText(5_000),
  externalIdLabel: optionalText(255),
  externalIdRequired: z.boolean().nullish().transform(Boolean),
  multipleSendings: z
    .boolean()
    .nullish()
    .transform((given) => given ?? true),
});

export type CampaignFields = z.output<typeof campaignFields>;

/** What cannot change once somebody takes part: they were asked something else, or promised something else. */
export const changesPromises = (campaign: Campaign, fields: CampaignFields): boolean =>
  campaign.externalIdLabel !== fields.externalIdLabel ||
  campaign.externalIdRequired !== fields.externalIdRequired ||
  campaign.multipleSendings !== fields.multipleSendings;

/** Which campaigns of an organization a list shows (C6). */
export type CampaignFilter = {
  readonly state: 'ACTIVE' | 'ARCHIVED' | 'ALL';
  readonly search: string | null;
  readonly creatorId: string | null;
  readonly type: CampaignType | null;
};

/** How many take part in a campaign, by where they stand; of several tries of a person, one counts. */
export type CampaignCounts = {
  readonly campaignId: string;
  readonly started: number;
  readonly toShare: number;
  readonly shared: number;
};
