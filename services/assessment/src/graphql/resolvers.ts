import { present } from '@pix/kit/graphql';
import type { Resolvers } from '../__generated__/graphql';
import { isAdministrator } from '../domain/access';
import { endTest } from '../usecases/end-test';
import { readCertifiability } from '../usecases/read-certifiability';
import { readProfileSnapshots } from '../usecases/read-profile-snapshots';
import { readReleasePart } from '../usecases/read-release-part';
import { readTestProgress } from '../usecases/read-test-progress';
import { readTestReport } from '../usecases/read-test-report';
import { skipChallenge } from '../usecases/skip-challenge';
import { startCompetenceTest } from '../usecases/start-competence-test';
import { startTest } from '../usecases/start-test';
import { submitAnswer } from '../usecases/submit-answer';
import { answer } from './answer';
import { assessment, ownAssessment } from './assessment';
import { challenge, competence, domain, skill, subject } from './framework';
import { user } from './user';

export const resolvers: Resolvers = {
  Query: {
    domains: async (_, __, { library }) => [...(await library.current()).domains],
    competence: async (_, { id }, { library }) => (await library.current()).items.COMPETENCE.get(id) ?? null,
    assessment: (_, { id }, context) => ownAssessment(context, id),
    contentRelease: (_, { id }, { viewer, releases }) => (isAdministrator(viewer) ? releases.byId(id) : null),
    contentReleasePart: (_, given, context) => readReleasePart(context, given),
    testReport: (_, { assessmentId }, context) => readTestReport(context, assessmentId),
    certifiability: (_, { userId }, context) => readCertifiability(context, userId),
    profileSnapshots: (_, { userIds }, context) => readProfileSnapshots(context, userIds),
    testProgress: (_, { assessmentIds }, context) => readTestProgress(context, assessmentIds),
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
    skipChallenge: async (_, { input }, context) =>
      present(await skipChallenge(context, input), (answered) => ({ __typename: 'SubmitAnswerSuccess', ...answered })),
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
  Assessment: assessment,
  Answer: answer,
  User: user,
};
