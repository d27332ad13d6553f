import type { Release } from '@pix/content';
import { aMachine, aUser, createTester, emptySchema, stoppedClock, testConfig } from '@pix/kit/testing';
import { createApp } from '../src/app';
import { type Config, rules } from '../src/config';
import { assessmentDataSource } from '../src/database/data-source';
import { importContentReleaseJob } from '../src/jobs/definitions';
import { receiveContentRelease } from '../src/usecases/receive-content-release';
import { aRelease, aSubject } from './release';

export const config: Config = {
  ...testConfig('assessment'),
  ...rules,
  frontUrl: 'https://front.example',
  resultCodeKey: Buffer.alloc(32, 'k'),
  scoring: { ...rules.scoring, maxReachableLevel: 5 },
  // The simplest strategy, whose questions can be told beforehand; bayes-test.test.ts is about the other one.
  selection: { ...rules.selection, default: 'ladder.v1' },
  content: { ...rules.content, currentReleaseMs: 0 },
};

export const ADMINISTRATOR = aUser(undefined, ['ADMIN']);
export const CAMPAIGNS = aMachine(
  'campaigns',
  'assessment:start-tests',
  'assessment:read-tests',
  'assessment:read-content',
);
export const CERTIFICATION = aMachine('certification', 'assessment:start-tests', 'assessment:read-tests');

/** The real service on an empty schema, with a clock that tests move. */
export const givenAssessment = async (given: Partial<Config> = {}) => {
  await emptySchema(assessmentDataSource, config.database);

  const clock = stoppedClock();
  const told: string[] = [];
  const live = { tell: (field: string, id: string) => void told.push(`${field} ${id}`) };
  const app = await createApp({ ...config, ...given }, { clock, live });
  const tester = await createTester(app);
  const { dataSource: db } = app;

  return {
    app,
    clock,
    /** What those who watch were told, in order. */
    told,
    ...tester,

    /** Uploads a release and imports it. */
    async publish(release: Release): Promise<void> {
      const context = app.contextFor({ viewer: ADMINISTRATOR, locale: 'fr', requestId: 'publish' });
      await receiveContentRelease(context, { json: JSON.stringify(release), content: release });
      await tester.deliver(importContentReleaseJob.name, { releaseId: release.id });
      await db.query('UPDATE outbox SET relayed_at = NOW(3)');
      clock.advance(1);
    },

    /** Another process on the same schema, whose numbers may differ. */
    besides: async (numbers: { [Group in keyof Config]?: Partial<Config[Group]> } = {}) => {
      const merged = Object.entries(numbers).map(([group, given]) => [
        group,
        { ...(config[group as keyof Config] as object), ...(given as object) },
      ]);
      return createTester(await createApp({ ...config, ...Object.fromEntries(merged) }, { clock }));
    },

    /** The tests whose end was told so far, by id. */
    async endedTests(): Promise<string[]> {
      const rows = await db.query<{ payload: string }[]>(
        `SELECT payload FROM outbox WHERE name = 'TestEnded.v1' ORDER BY id`,
      );
      return rows.map(({ payload }) => (JSON.parse(payload) as { assessmentId: string }).assessmentId);
    },
  };
};

export type Assessment = Awaited<ReturnType<typeof givenAssessment>>;

export const COMPETENCES = [
  '1.1',
  '1.2',
  '1.3',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.1',
  '4.2',
  '4.3',
  '5.1',
  '5.2',
];

/** Sixteen competences of three subjects each: `a1.1`, `b1.1`, `c1.1`, with skills of levels 1 to 3. */
export const wholeRelease = (id = 'whole') =>
  aRelease(
    Object.fromEntries(
      COMPETENCES.map((competence) => [
        competence,
        ['a', 'b', 'c'].map((name) => aSubject(`${name}${competence}`, 1, 2, 3)),
      ]),
    ),
    id,
  );

export const ASSESSMENT = `fragment Test on Assessment {
  id kind state competence { id } startedAt endedAt deadline currentChallenge { id instruction timerSeconds }
  timer { seconds startedAt endsAt remainingSeconds } focusLost
  progress { answeredCount percentage sinceCheckpoint questionCount skippedForDevice }
}`;

export const START = `${ASSESSMENT} mutation ($competenceId: ID!) { startCompetenceTest(input: { competenceId: $competenceId }) {
  __typename
  ... on StartCompetenceTestSuccess { resumed assessment { ...Test } }
  ... on RetryTooEarlyError { daysBeforeRetry }
  ... on Error { message }
} }`;

const ANSWERED = `__typename
  ... on SubmitAnswerSuccess {
    answer { id rank challenge { id } skill { id level } outcome solution explanation hint focusLost answeredAt }
    assessment { ...Test } checkpoint levelUp { competence { id } level }
  }
  ... on AssessmentEndedError { assessment { ...Test } }
  ... on ChallengeNotAskedError { assessment { ...Test } }
  ... on TimerNotStartedError { assessment { ...Test } }
  ... on ChallengeAlreadyAnsweredError { answer { id rank outcome } assessment { ...Test } }
  ... on Error { message }`;

export const SUBMIT = `${ASSESSMENT} mutation ($input: SubmitAnswerInput!) { submitAnswer(input: $input) {
  ${ANSWERED} ... on InvalidInputError { fields { path message } }
} }`;

export const SKIP = `${ASSESSMENT} mutation ($input: SkipChallengeInput!) { skipChallenge(input: $input) { ${ANSWERED} } }`;

const ON_QUESTION = `... on AssessmentEndedError { assessment { ...Test } }
  ... on ChallengeNotAskedError { assessment { ...Test } }
  ... on Error { message }`;

export const SEE_RULES = `mutation { markTestRulesSeen {
  __typename ... on MarkTestRulesSeenSuccess { user { id hasSeenTestRules } } ... on Error { message }
} }`;

export const REPORT_PROBLEM = `mutation ($input: ReportProblemInput!) { reportProblem(input: $input) { __typename
  ... on ReportProblemSuccess { report { id challengeId releaseId category text state reportedAt treatedAt } }
  ... on ChallengeNotAskedError { assessment { id } }
  ... on InvalidInputError { fields { path message } }
  ... on Error { message }
} }`;

export const START_TIMER = `${ASSESSMENT} mutation ($input: StartChallengeTimerInput!) { startChallengeTimer(input: $input) {
  __typename ... on StartChallengeTimerSuccess { assessment { ...Test } } ${ON_QUESTION}
} }`;

export const LOSE_FOCUS = `${ASSESSMENT} mutation ($input: ReportFocusLostInput!) { reportFocusLost(input: $input) {
  __typename ... on ReportFocusLostSuccess { isFocused isMinded assessment { ...Test } } ${ON_QUESTION}
} }`;

export const START_TEST = `mutation ($input: StartTestInput!) { startTest(input: $input) {
  __typename
  ... on StartTestSuccess { assessmentId questionCount deadline ended }
  ... on InvalidInputError { fields { path } }
  ... on Error { message }
} }`;

export const END_TEST = `mutation ($assessmentId: ID!) { endTest(input: { assessmentId: $assessmentId }) {
  __typename ... on EndTestSuccess { state } ... on Error { message }
} }`;

export const REPORT = `query ($assessmentId: ID!) { testReport(assessmentId: $assessmentId) {
  assessmentId state percentage startedAt endedAt releaseId
  subjects { subjectId competenceId skillCount testedSkillCount validatedSkillCount }
  questions { rank competenceId skillId challengeId outcome }
  claims { competenceId level pix }
} }`;

export const READ = `${ASSESSMENT} query ($id: ID!) { assessment(id: $id) { ...Test answers {
  id rank outcome focusLost solution explanation hint skill { id } challenge { id }
} } }`;

export type Person = ReturnType<typeof aUser>;

/** What somebody does in a test: whether they know the answer to a question of a level. */
export type Knows = (skill: { id: string; level: number }) => boolean;
export const everything: Knows = () => true;
export const nothing: Knows = () => false;
export const upTo =
  (highest: number): Knows =>
  ({ level }) =>
    level <= highest;

/** `subject-level` out of `subject-level-variant`. */
export const skillOf = (challengeId: string) => {
  const id = challengeId.slice(0, challengeId.lastIndexOf('-'));
  return { id, level: Number(id.slice(id.lastIndexOf('-') + 1)) };
};

export const rightAnswer = (challengeId: string): string => `Réponse ${challengeId} !`;

/** Somebody's hands on the service. */
export const player = ({ run }: Pick<Assessment, 'run'>, person: Person = aUser()) => {
  const submit = async (assessmentId: string, challengeId: string, text: string) =>
    (await run(SUBMIT, { input: { assessmentId, challengeId, text } }, { as: person })).data.submitAnswer;

  const startTimer = async (assessmentId: string, challengeId: string) =>
    (await run(START_TIMER, { input: { assessmentId, challengeId } }, { as: person })).data.startChallengeTimer;

  /** Answers until the test is over; says which questions were asked. */
  const finish = async (id: string, knows: Knows): Promise<string[]> => {
    const asked: string[] = [];
    let test = (await run(READ, { id }, { as: person })).data.assessment;
    while (test.currentChallenge) {
      const challengeId = test.currentChallenge.id as string;
      asked.push(challengeId);
      if (test.timer) await startTimer(id, challengeId);
      const answered = await submit(id, challengeId, knows(skillOf(challengeId)) ? rightAnswer(challengeId) : 'faux');
      if (answered.__typename !== 'SubmitAnswerSuccess') throw new Error(JSON.stringify(answered));
      test = answered.assessment;
    }
    return asked;
  };

  return {
    person,
    submit,
    finish,
    startTimer,
    report: async (input: object) => (await run(REPORT_PROBLEM, { input }, { as: person })).data.reportProblem,
    seeRules: async () => (await run(SEE_RULES, {}, { as: person })).data.markTestRulesSeen,
    loseFocus: async (assessmentId: string, challengeId: string) =>
      (await run(LOSE_FOCUS, { input: { assessmentId, challengeId } }, { as: person })).data.reportFocusLost,
    skip: async (assessmentId: string, challengeId: string) =>
      (await run(SKIP, { input: { assessmentId, challengeId } }, { as: person })).data.skipChallenge,
    start: async (competenceId: string) =>
      (await run(START, { competenceId }, { as: person })).data.startCompetenceTest,
    read: async (id: string) => (await run(READ, { id }, { as: person })).data.assessment,

    /** Starts a test on a competence and answers all of it. */
    async play(competenceId: string, knows: Knows): Promise<{ id: string; asked: string[] }> {
      const { assessment } = (await run(START, { competenceId }, { as: person })).data.startCompetenceTest;
      return { id: assessment.id, asked: await finish(assessment.id, knows) };
    },
  };
};

export const DAY_MS = 86_400_000;
