import { present } from '@pix/kit/graphql';
import type { Resolvers } from '../__generated__/graphql';
import { isAdministrator } from '../domain/access';
import { activateCalibration } from '../usecases/calibration/activate-calibration';
import { retireCalibration } from '../usecases/calibration/retire-calibration';
import { startCalibration } from '../usecases/calibration/start-calibration';
import { endTest } from '../usecases/end-test';
import { readCertifiability } from '../usecases/read-certifiability';
import { readReleasePart } from '../usecases/read-release-part';
import { readTestReport } from '../usecases/read-test-report';
import { skipChallenge } from '../usecases/skip-challenge';
import { startCompetenceTest } from '../usecases/start-competence-test';
import { startTest } from '../usecases/start-test';
import { readItemStatistics } from '../usecases/statistics/read-item-statistics';
import { readLevelDistribution } from '../usecases/statistics/read-level-distribution';
import { rebuildStatistics } from '../usecases/statistics/rebuild-statistics';
import { submitAnswer } from '../usecases/submit-answer';
import { answer } from './answer';
import { assessment, ownAssessment } from './assessment';
import { calibration, calibrationConnection, pageOfCalibrations } from './calibration';
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
    itemStatistics: (_, given, context) => readItemStatistics(context, given),
    levelDistribution: (_, __, context) => readLevelDistribution(context),
    calibrations: (_, given, context) => pageOfCalibrations(context, given),
    calibration: (_, { id }, context) => (isAdministrator(context.viewer) ? context.calibrations.byId(id) : null),
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
    startCalibration: async (_, __, context) =>
      present(await startCalibration(context), (started) => ({ __typename: 'StartCalibrationSuccess', ...started })),
    activateCalibration: async (_, { input }, context) =>
      present(await activateCalibration(context, input), (activated) => ({
        __typename: 'ActivateCalibrationSuccess',
        calibration: activated,
      })),
    retireCalibration: async (_, { input }, context) =>
      present(await retireCalibration(context, input), (retired) => ({
        __typename: 'RetireCalibrationSuccess',
        calibration: retired,
      })),
    rebuildStatistics: async (_, __, context) =>
      present(await rebuildStatistics(context), () => ({ __typename: 'RebuildStatisticsSuccess', isPlanned: true })),
  },
  Domain: domain,
  Calibration: calibration,
  CalibrationConnection: calibrationConnection,
  Competence: competence,
  Subject: subject,
  Skill: skill,
  Challenge: challenge,
  Assessment: assessment,
  Answer: answer,
  SkillStatistics: {
    skill: ({ skillId }, _, { loaders }) => loaders.skill.load(skillId),
  },
  User: user,
};
