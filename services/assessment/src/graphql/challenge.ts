import type {
  ChallengeAttachmentResolvers,
  ChallengeEmbedResolvers,
  ChallengeIllustrationResolvers,
  ChallengeResolvers,
} from '../__generated__/graphql';
import { fileAddress, siteAddress } from '../domain/addresses';
import { illustrationName } from '../domain/content-files';
import { servedMediaType } from '../releases/media-types';

export const challenge: ChallengeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.challenge.load(id),
};

export const challengeIllustration: ChallengeIllustrationResolvers = {
  url: (given, _, { config }) => fileAddress(config.publicUrl, { sha256: given.sha256, name: illustrationName(given) }),
};

export const challengeAttachment: ChallengeAttachmentResolvers = {
  url: (given, _, { config }) => fileAddress(config.publicUrl, given),
  mediaType: servedMediaType,
};

export const challengeEmbed: ChallengeEmbedResolvers = {
  url: ({ siteId }, _, { config }) => siteAddress(config.publicUrl, siteId),
};
