import { present } from '@pix/kit/graphql';
import type { Resolvers } from '../__generated__/graphql';
import { isAdministrator } from '../domain/access';
import { askContentImport } from '../usecases/ask-content-import';
import { activateCalibration } from '../usecases/calibration/activate-calibration';
import { retireCalibration } from '../usecases/calibration/retire-calibration';
import { startCalibration } from '../usecases/calibration/start-calibration';
import { compareReleases } from '../usecases/compare-releases';
import { endTest } from '../usecases/end-test';
import { explainChoice } from '../usecases/explain-choice';
import { listContentReleases } from '../usecases/list-content-releases';
import { markProblemTreated } from '../usecases/mark-problem-treated';
import { markTestRulesSeen } from '../usecases/mark-test-rules-seen';
import { previewChallenge } from '../usecases/preview-challenge';
import { readCertifiability } from '../usecases/read-certifiability';
import { readCertificationOpinion } from '../usecases/read-certification-opinion';
import { readOwnTest } from '../usecases/read-own-test';
import { readProfileSnapshots } from '../usecases/read-profile-snapshots';
import { readReleasePart } from '../usecases/read-release-part';
import { readSkillResults } from '../usecases/read-skill-results';
import { readTestProgress } from '../usecases/read-test-progress';
import { readTestReport } from '../usecases/read-test-report';
import { replaceChallenge } from '../usecases/replace-challenge';
import { reportFocusLost } from '../usecases/report-focus-lost';
import { reportProblem } from '../usecases/report-problem';
import { resetCompetence } from '../usecases/reset-competence';
import { resumeTest } from '../usecases/resume-test';
import { sealSimulation } from '../usecases/seal-simulation';
import { skipChallenge } from '../usecases/skip-challenge';
import { startChallengeTimer } from '../usecases/start-challenge-timer';
import { startCompetenceTest } from '../usecases/start-competence-test';
import { startDemoTest } from '../usecases/start-demo-test';
import { startPreview } from '../usecases/start-preview';
import { startTest } from '../usecases/start-test';
import { readItemStatistics } from '../usecases/statistics/read-item-statistics';
import { readLevelDistribution } from '../usecases/statistics/read-level-distribution';
import { rebuildStatistics } from '../usecases/statistics/rebuild-statistics';
import { submitAnswer } from '../usecases/submit-answer';
import { continueTest, extendTest, suspendTest } from '../usecases/supervise-test';
import { answer } from './answer';
import { assessment, challengeTimer } from './assessment';
import { calibration, calibrationConnection, pageOfCalibrations } from './calibration';
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
import { problemReport, problemReportConnection, problemReportPage } from './problem-report';
import { superviseSuccess, testProgress } from './supervision';
import { user } from './user';

export const resolvers: Resolvers = {
  Query: {
    domains: async (_, __, { library }) => [...(await library.current()).domains],
    competence: async (_, { id }, { library }) => (await library.current()).items.COMPETENCE.get(id) ?? null,
    assessment: (_, { id, demoKey }, context) => readOwnTest(context, { assessmentId: id, demoKey }),
    contentRelease: (_, { id }, { viewer, releases }) => (isAdministrator(viewer) ? releases.byId(id) : null),
    contentReleases: (_, given, context) => listContentReleases(context, given),
    contentReleaseChanges: (_, given, context) => compareReleases(context, given),
    contentImport: (_, { sha256 }, { viewer, contentImports }) =>
      isAdministrator(viewer) ? contentImports.byId(sha256) : null,
    challengePreview: (_, given, context) => previewChallenge(context, given),
    contentReleasePart: (_, given, context) => readReleasePart(context, given),
    testReport: (_, { assessmentId }, context) => readTestReport(context, assessmentId),
    certificationOpinion: (_, given, context) => readCertificationOpinion(context, given),
    certifiability: (_, { userId }, context) => readCertifiability(context, userId),
    problemReports: (_, given, context) => problemReportPage(context, given),
    profileSnapshots: async (_, given, context) =>
      present(await readProfileSnapshots(context, given), (snapshots) => ({
        __typename: 'ProfileSnapshots',
        snapshots,
      })),
    itemStatistics: (_, given, context) => readItemStatistics(context, given),
    levelDistribution: (_, __, context) => readLevelDistribution(context),
    calibrations: (_, given, context) => pageOfCalibrations(context, given),
    calibration: (_, { id }, context) => (isAdministrator(context.viewer) ? context.calibrations.byId(id) : null),
    whyThisChallenge: (_, given, context) => explainChoice(context, given),
    skillResults: (_, { userIds }, context) => readSkillResults(context, userIds),
    testProgress: (_, { assessmentIds }, context) => readTestProgress(context, assessmentIds),
    userData: async (_, { userId }, { personalData }) => JSON.stringify(await personalData.ofUser(userId)),
  },
  Mutation: {
    startCompetenceTest: async (_, { input }, context) =>
      present(await startCompetenceTest(context, input), (started) => ({
        __typename: 'StartCompetenceTestSuccess',
        ...started,
      })),
    resumeTest: async (_, { input }, context) =>
      present(await resumeTest(context, input), (resumed) => ({
        __typename: 'ResumeTestSuccess',
        assessment: resumed,
      })),
    startDemoTest: async (_, __, context) =>
      present(await startDemoTest(context), (started) => ({ __typename: 'StartDemoTestSuccess', ...started })),
    startPreview: async (_, { input }, context) =>
      present(await startPreview(context, input), (started) => ({
        __typename: 'StartPreviewSuccess',
        assessment: started,
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
    startChallengeTimer: async (_, { input }, context) =>
      present(await startChallengeTimer(context, input), ({ assessment: started }) => ({
        __typename: 'StartChallengeTimerSuccess',
        assessment: started,
      })),
    reportFocusLost: async (_, { input }, context) =>
      present(await reportFocusLost(context, input), (lost) => ({ __typename: 'ReportFocusLostSuccess', ...lost })),
    reportProblem: async (_, { input }, context) =>
      present(await reportProblem(context, input), (report) => ({ __typename: 'ReportProblemSuccess', report })),
    markProblemTreated: async (_, { input }, context) =>
      present(await markProblemTreated(context, input), (report) => ({
        __typename: 'MarkProblemTreatedSuccess',
        report,
      })),
    resetCompetence: async (_, { input }, context) =>
      present(await resetCompetence(context, input), (profile) => ({ __typename: 'ResetCompetenceSuccess', profile })),
    markTestRulesSeen: async (_, __, context) =>
      present(await markTestRulesSeen(context), (id) => ({ __typename: 'MarkTestRulesSeenSuccess', user: { id } })),
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
    suspendTest: async (_, { input }, context) => present(await suspendTest(context, input), superviseSuccess),
    continueTest: async (_, { input }, context) => present(await continueTest(context, input), superviseSuccess),
    extendTest: async (_, { input }, context) => present(await extendTest(context, input), superviseSuccess),
    replaceChallenge: async (_, { input }, context) =>
      present(await replaceChallenge(context, input), superviseSuccess),
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
  ChallengeIllustration: challengeIllustration,
  ChallengeAttachment: challengeAttachment,
  ChallengeEmbed: challengeEmbed,
  Assessment: assessment,
  TestProgress: testProgress,
  ChallengeTimer: challengeTimer,
  ProblemReportConnection: problemReportConnection,
  ProblemReport: problemReport,
  Answer: answer,
  ContentRelease: contentRelease,
  ContentReleaseConnection: contentReleaseConnection,
  ContentReleaseChange: contentReleaseChange,
  ContentReleaseChangeConnection: contentReleaseChangeConnection,
  ContentImport: contentImport,
  ChallengePreview: challengePreview,
  SkillStatistics: {
    skill: ({ skillId }, _, { loaders }) => loaders.skill.load(skillId),
  },
  User: user,
};
