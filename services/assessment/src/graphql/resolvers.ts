import { present } from '@pix/kit/graphql';
import type { Resolvers } from '../__generated__/graphql';
import { isAdministrator } from '../domain/access';
import { askContentImport } from '../usecases/ask-content-import';
import { compareReleases } from '../usecases/compare-releases';
import { endTest } from '../usecases/end-test';
import { listContentReleases } from '../usecases/list-content-releases';
import { previewChallenge } from '../usecases/preview-challenge';
import { readCertifiability } from '../usecases/read-certifiability';
import { readReleasePart } from '../usecases/read-release-part';
import { readTestReport } from '../usecases/read-test-report';
import { sealSimulation } from '../usecases/seal-simulation';
import { skipChallenge } from '../usecases/skip-challenge';
import { startCompetenceTest } from '../usecases/start-competence-test';
import { startTest } from '../usecases/start-test';
import { submitAnswer } from '../usecases/submit-answer';
import { answer } from './answer';
import { assessment, ownAssessment } from './assessment';
import { challenge, challengeAttachment, challengeEmbed, challengeIllustration } from './challenge';
import {
  challengePreview,
  contentImport,
  contentRelease,
  contentReleaseChange,
  contentReleaseChangeConnection,
  contentReleaseConnection,
} from './content-release';
import { competence, domain, skill, subject } from './framework';
import { user } from './user';

export const resolvers: Resolvers = {
  Query: {
    domains: async (_, __, { library }) => [...(await library.current()).domains],
    competence: async (_, { id }, { library }) => (await library.current()).items.COMPETENCE.get(id) ?? null,
    assessment: (_, { id }, context) => ownAssessment(context, id),
    contentRelease: (_, { id }, { viewer, releases }) => (isAdministrator(viewer) ? releases.byId(id) : null),
    contentReleases: (_, given, context) => listContentReleases(context, given),
    contentReleaseChanges: (_, given, context) => compareReleases(context, given),
    contentImport: (_, { sha256 }, { viewer, contentImports }) =>
      isAdministrator(viewer) ? contentImports.byId(sha256) : null,
    challengePreview: (_, given, context) => previewChallenge(context, given),
    contentReleasePart: (_, given, context) => readReleasePart(context, given),
    testReport: (_, { assessmentId }, context) => readTestReport(context, assessmentId),
    certifiability: (_, { userId }, context) => readCertifiability(context, userId),
    userData: async (_, { userId }, { personalData }) => JSON.stringify(await personalData.ofUser(userId)),
  },
  Mutation: {
    startCompetenceTest: async (_, { input }, context) =>
      present(await startCompetenceTest(context, input), (started) => ({
        __typename: 'StartCompetenceTestSuccess',
        ...started,
      })),
    submitAnswer: async (_, { input }, context) =>
      present(await submitAnswer(context, input), (answered) => ({ __typename: 'SubmitAnswerSuccess', ...answered })),
    sealSimulation: async (_, { input }, context) =>
      present(await sealSimulation(context, input), (sealed) => ({ __typename: 'SealSimulationSuccess', ...sealed })),
    skipChallenge: async (_, { input }, context) =>
      present(await skipChallenge(context, input), (answered) => ({ __typename: 'SubmitAnswerSuccess', ...answered })),
    importContentRelease: async (_, { input }, context) =>
      present(await askContentImport(context, input), (asked) => ({
        __typename: 'ImportContentReleaseSuccess',
        contentImport: asked,
      })),
    startTest: async (_, { input }, context) =>
      present(await startTest(context, input), ({ id, kind, plan, deadline, state }) => ({
        __typename: 'StartTestSuccess',
        assessmentId: id,
        questionCount: kind === 'CERTIFICATION' ? plan.length : null,
        deadline,
        ended: state !== 'STARTED',
      })),
    endTest: async (_, { input }, context) =>
      present(await endTest(context, input), ({ state }) => ({ __typename: 'EndTestSuccess', state })),
  },
  Domain: domain,
  Competence: competence,
  Subject: subject,
  Skill: skill,
  Challenge: challenge,
  ChallengeIllustration: challengeIllustration,
  ChallengeAttachment: challengeAttachment,
  ChallengeEmbed: challengeEmbed,
  Assessment: assessment,
  Answer: answer,
  ContentRelease: contentRelease,
  ContentReleaseConnection: contentReleaseConnection,
  ContentReleaseChange: contentReleaseChange,
  ContentReleaseChangeConnection: contentReleaseChangeConnection,
  ContentImport: contentImport,
  ChallengePreview: challengePreview,
  User: user,
};
