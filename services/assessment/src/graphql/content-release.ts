import type {
  ChallengePreviewResolvers,
  ContentImportResolvers,
  ContentReleaseChangeConnectionResolvers,
  ContentReleaseChangeResolvers,
  ContentReleaseConnectionResolvers,
  ContentReleaseResolvers,
} from '../__generated__/graphql';
import { toQuestion } from '../domain/question';
import { problemText } from '../domain/release-check';
import { solutionText } from '../domain/solution-text';

export const contentRelease: ContentReleaseResolvers = {
  problems: ({ problems }) => problems.map(problemText),
  problemDetails: ({ problems }) => [...problems],
  isCurrent: async ({ id }, _, { loaders }) => (await loaders.currentReleaseId()) === id,
};

export const contentReleaseConnection: ContentReleaseConnectionResolvers = {
  edges: ({ edges }) => [...edges],
  nodes: ({ nodes }) => [...nodes],
  totalCount: ({ countAll }) => countAll(),
};

export const contentReleaseChange: ContentReleaseChangeResolvers = {
  members: ({ members }) => [...members],
};

export const contentReleaseChangeConnection: ContentReleaseChangeConnectionResolvers = {
  edges: ({ edges }) => [...edges],
  nodes: ({ nodes }) => [...nodes],
};

export const contentImport: ContentImportResolvers = {
  id: ({ archiveSha256 }) => archiveSha256,
  problems: ({ problems }) => problems.map(problemText),
  release: ({ releaseId }, _, { releases }) => (releaseId === null ? null : releases.byId(releaseId)),
};

export const challengePreview: ChallengePreviewResolvers = {
  challenge: ({ challenge }) => toQuestion(challenge),
  solution: ({ challenge }) => solutionText(challenge),
  accepted: ({ challenge }) => JSON.stringify(challenge.solution),
  explanation: ({ challenge }) => challenge.explanation,
  hint: ({ skill }, _, { locale }) => skill.hint[locale],
  skillTitle: ({ skill }, _, { locale }) => skill.title[locale],
  skillLevel: ({ skill }) => skill.level,
  difficulty: ({ challenge }) => challenge.difficulty,
  generator: ({ challenge }) => challenge.generator,
};
