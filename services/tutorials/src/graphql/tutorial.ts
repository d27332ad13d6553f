import type { TutorialResolvers } from '../__generated__/graphql';
import { pageAddress } from '../domain/addresses';
import { findTutorial } from '../usecases/find-tutorial';

export const tutorial: TutorialResolvers = {
  __resolveReference: ({ id }, context) => findTutorial(context, { tutorialId: id }),
  link: ({ id, link }, _, { publicUrl }) => link ?? pageAddress(publicUrl, id),
  ownPage: ({ link }) => link === null,
  usefulCount: async ({ id }, _, { loaders }) => (await loaders.usefulCount.load(id))?.count ?? 0,
  savedByViewer: async ({ id }, _, { loaders }) => (await loaders.savedByViewer.load(id)) !== null,
  usefulToViewer: async ({ id }, _, { loaders }) => (await loaders.usefulToViewer.load(id)) !== null,
};
