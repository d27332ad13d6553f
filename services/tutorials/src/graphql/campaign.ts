import { readPage } from '@pix/kit/pagination';
import type { CampaignResolvers } from '../__generated__/graphql';
import { recommendToClass } from '../domain/class-recommendation';

/**
 * Nothing is kept of campaigns here. What participants failed comes with the reference, from campaigns, which gives it to who may see it:
 * without it there is nothing to recommend, so no right is decided here and none is bypassed (docs/tutorials.md).
 */
export const campaign: CampaignResolvers = {
  recommendedTutorials: async ({ gaps }, { first }, { loaders, locale }) => {
    const given = (gaps ?? []).map(({ skill, pupilCount }) => ({ skillId: skill.id, pupilCount }));
    const served = await Promise.all(given.map(({ skillId }) => loaders.tutorialsBySkill.load(skillId)));
    return recommendToClass(given, served.flat(), locale).slice(0, readPage({ first }).limit);
  },
};
