import type { TutorialResolvers } from '../__generated__/graphql';
import { isEditor } from '../domain/access';
import { pageAddress } from '../domain/addresses';
import { findTutorial } from '../usecases/find-tutorial';

export const tutorial: TutorialResolvers = {
  __resolveReference: ({ id }, context) => findTutorial(context, { tutorialId: id }),
  link: ({ id, link }, _, { publicUrl }) => link ?? pageAddress(publicUrl, id),
  ownPage: ({ link }) => link === null,
  archived: ({ archivedAt }, _, { viewer }) => isEditor(viewer) && archivedAt !== null,
  dead: ({ deadAt }) => deadAt !== null,
  replacement: async ({ id, deadAt }, _, { loaders }) =>
    deadAt === null ? null : ((await loaders.replacementOf.load(id))?.tutorial ?? null),
  quality: ({ id }, _, { loaders }) => loaders.qualityOf.load(id),
  readingOfViewer: async ({ id }, _, { loaders }) => (await loaders.readingOfViewer.load(id))?.reading ?? null,
  skills: async ({ id }, _, { loaders }) => {
    const skillIds = new Set((await loaders.skillsByTutorial.load(id)).map(({ skillId }) => skillId));
    return [...skillIds].map((skillId) => ({ id: skillId }));
  },
  usefulCount: async ({ id }, _, { loaders }) => (await loaders.usefulCount.load(id))?.count ?? 0,
  savedByViewer: async ({ id }, _, { loaders }) => (await loaders.savedByViewer.load(id)) !== null,
  usefulToViewer: async ({ id }, _, { loaders }) => (await loaders.voteOfViewer.load(id))?.isUseful === true,
  uselessToViewer: async ({ id }, _, { loaders }) => (await loaders.voteOfViewer.load(id))?.isUseful === false,
};
