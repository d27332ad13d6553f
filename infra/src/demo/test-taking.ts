import type { AnswerInput, KnownAnswers } from './known-answers';
import type { Person } from './people';
import type { Platform } from './platform';

export const ASSESSMENT_FIELDS = `id state progress { answeredCount percentage sinceCheckpoint questionCount }
  currentChallenge { id kind instruction timerSeconds } timer { seconds startedAt endsAt }`;

const ANSWERED = `__typename
  ... on SubmitAnswerSuccess {
    answer { rank outcome solution explanation hint skill { id title level } }
    checkpoint levelUp { level competence { title } }
    assessment { ${ASSESSMENT_FIELDS} }
  }
  ... on Error { message }`;
const SUBMIT = `mutation ($input: SubmitAnswerInput!) { submitAnswer(input: $input) { ${ANSWERED} } }`;
const SEAL = `mutation ($input: SealSimulationInput!) { sealSimulation(input: $input) {
  __typename ... on SealSimulationSuccess { resultCode } ... on Error { message }
} }`;
const SKIP = `mutation ($input: SkipChallengeInput!) { skipChallenge(input: $input) { ${ANSWERED} } }`;

const START_TIMER = `mutation ($input: StartChallengeTimerInput!) { startChallengeTimer(input: $input) { __typename
  ... on StartChallengeTimerSuccess { assessment { ${ASSESSMENT_FIELDS} } } ... on Error { message }
} }`;

export type RunningTest = {
  readonly id: string;
  readonly state: string;
  readonly progress: { answeredCount: number; percentage: number; questionCount: number | null };
  readonly currentChallenge: { id: string; kind: string; instruction: string } | null;
  /** Of a timed question: announced first, shown once it is started. */
  readonly timer: { seconds: number; startedAt: string | null } | null;
};

export type Answered = {
  readonly answer: {
    rank: number;
    outcome: string | null;
    solution: string | null;
    hint: string | null;
    skill: { id: string; title: string; level: number };
  };
  readonly checkpoint: boolean;
  readonly levelUp: { level: number; competence: { title: string } } | null;
  readonly assessment: RunningTest;
};

export const submit = async (
  pix: Platform,
  pupil: Person,
  test: RunningTest,
  { state, ...answer }: AnswerInput,
): Promise<Answered> => {
  const asked = { assessmentId: test.id, challengeId: test.currentChallenge?.id };
  const as = { token: pupil.token };
  const sealed = state && { resultCode: (await pix.succeed(SEAL, { input: { ...asked, state } }, as)).resultCode };
  return pix.succeed(SUBMIT, { input: { ...asked, ...answer, ...sealed } }, as);
};

export const skip = (pix: Platform, pupil: Person, test: RunningTest): Promise<Answered> =>
  pix.succeed(
    SKIP,
    { input: { assessmentId: test.id, challengeId: test.currentChallenge?.id } },
    { token: pupil.token },
  );

/** « Démarrer »: the clock of a timed question runs, and the question is shown. */
export const startTimer = async (pix: Platform, pupil: Person, test: RunningTest): Promise<RunningTest> => {
  const { assessment } = await pix.succeed(
    START_TIMER,
    { input: { assessmentId: test.id, challengeId: test.currentChallenge?.id } },
    { token: pupil.token },
  );
  return assessment;
};

/** Answers until the test has ended; right up to a level, wrong above it. */
export const takeTest = async (
  pix: Platform,
  given: {
    pupil: Person;
    test: RunningTest;
    answers: KnownAnswers;
    rightUpTo: number;
    onTimer?: (announced: RunningTest, started: RunningTest) => void;
    after?: (answered: Answered) => void | Promise<void>;
  },
): Promise<RunningTest> => {
  let { test } = given;
  while (test.currentChallenge) {
    const { id } = test.currentChallenge;
    if (test.timer && !test.timer.startedAt) {
      const started = await startTimer(pix, given.pupil, test);
      given.onTimer?.(test, started);
      test = started;
    }
    const isKnown = given.answers.levelOf(id) <= given.rightUpTo;
    const answered = await submit(pix, given.pupil, test, isKnown ? given.answers.right(id) : given.answers.wrong(id));
    await given.after?.(answered);
    test = answered.assessment;
  }
  return test;
};
