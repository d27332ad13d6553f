import type { AnswerInput, KnownAnswers } from '@pix/content';
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

/** An answer as it is sent: what a simulator was left in is sealed first, once, however often it is sent. */
export const prepareAnswer = async (
  pix: Platform,
  pupil: Person,
  test: RunningTest,
  { state, ...answer }: AnswerInput,
): Promise<Record<string, unknown>> => {
  const asked = { assessmentId: test.id, challengeId: test.currentChallenge?.id };
  const as = { token: pupil.token };
  const sealed = state && { resultCode: (await pix.succeed(SEAL, { input: { ...asked, state } }, as)).resultCode };
  return { ...asked, ...answer, ...sealed };
};

export const send = (pix: Platform, pupil: Person, input: Record<string, unknown>): Promise<Answered> =>
  pix.succeed(SUBMIT, { input }, { token: pupil.token });

export const skip = (pix: Platform, pupil: Person, test: RunningTest): Promise<Answered> =>
  pix.succeed(
    SKIP,
    { input: { assessmentId: test.id, challengeId: test.currentChallenge?.id } },
    { token: pupil.token },
  );

/** The test with its question shown: « Démarrer » runs the clock of a timed one, which is only announced until then. */
export const showQuestion = async (pix: Platform, pupil: Person, test: RunningTest): Promise<RunningTest> => {
  if (!test.timer || test.timer.startedAt) return test;
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
    const shown = await showQuestion(pix, given.pupil, test);
    if (shown !== test) given.onTimer?.(test, shown);
    const isKnown = given.answers.levelOf(id) <= given.rightUpTo;
    const answer = isKnown ? given.answers.right(id) : given.answers.wrong(id);
    const answered = await send(pix, given.pupil, await prepareAnswer(pix, given.pupil, shown, answer));
    await given.after?.(answered);
    test = answered.assessment;
  }
  return test;
};
