import type * as Given from '../__generated__/graphql';
import type { CampaignFilter } from '../domain/campaign';
import type { ParticipationFilter } from '../domain/participation';

const textOf = (text: string | null | undefined): string | null => text?.trim() || null;

/** What a list of campaigns shows: open ones, unless something else is asked. */
export const readCampaignFilter = (filter: Given.CampaignFilter | null | undefined): CampaignFilter => ({
  state: filter?.state ?? 'ACTIVE',
  search: textOf(filter?.search),
  creatorId: filter?.creatorId ?? null,
  type: filter?.type ?? null,
});

/** What a list of participants shows: all, unless something else is asked. */
export const readParticipationFilter = (filter: Given.ParticipationFilter | null | undefined): ParticipationFilter => ({
  status: filter?.status ?? null,
  search: textOf(filter?.search),
  division: textOf(filter?.division),
  stageRank: filter?.stageRank ?? null,
});
