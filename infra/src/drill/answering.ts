import type { KnownAnswers, Release } from '@pix/content';
import { ASSESSMENT_FIELDS, type RunningTest } from '../demo/test-taking';
import { type Hands, mutation, type Payload, pause, Surprise, succeed, write } from './hands';

const TEST = ASSESSMENT_FIELDS;
const SUBMIT = `mutation ($input: SubmitAnswerInput!) { submitAnswer(input: $input) { __typename
  ... on SubmitAnswerSuccess { answer { id rank outcome } assessment { ${TEST} } } ... on Error { message } } }`;
const SEAL = `mutation ($input: SealSimulationInput!) { sealSimulation(input: $input) { __typename
  ... on SealSimulationSuccess { resultCode } ... on Error { message } } }`;
const START_TIMER = `mutation ($input: StartChallengeTimerInput!) { startChallengeTimer(input: $input) { __typename
  ... on StartChallengeTimerSuccess { assessment { id } } ... on Error { message } } }`;

const THINKING_MS = 120;
/** Every so many answers, somebody answers a question that was not asked: it must be refused, and stored nowhere. */
const STRAY_EVERY = 15;

export type Examinee = { readonly userId: string; readonly token: string };

/** What the virtual people know: the item bank, and a question of each competence that may be answered without a simulator. */
export type Knowledge = { readonly answers: KnownAnswers; readonly strays: readonly (readonly [string, string])[] };

export const knowledgeOf = (release: Release, answers: KnownAnswers): Knowledge => {
  const first = new Map<string, string>();
  for (const { competenceId, skills } of release.subjects)
    for (const { challenges } of skills)
      for (const { id, kind } of challenges)
        if (kind !== 'SIMULATOR' && !first.has(competenceId)) first.set(competenceId, id);
  return { answers, strays: [...first] };
};

type Sitting = Examinee & { readonly test: RunningTest; readonly knowledge: Knowledge; readonly rightUpTo: number };

/** Answers until the test has ended, each answer in the ledger; right up to a level, wrong above it. */
export const answerTest = async (hands: Hands, { test: first, ...sitting }: Sitting): Promise<void> => {
  let test = first;
  const asked = new Set<string>();
  for (let count = 1; test.currentChallenge; count += 1) {
    if (hands.isOver()) return;
    asked.add(test.currentChallenge.id);
    if (count % STRAY_EVERY === 0) await answerStray(hands, { ...sitting, test }, asked);
    ({ assessment: test } = await answerQuestion(hands, { ...sitting, test }, test.currentChallenge.id));
    await pause(THINKING_MS);
  }
  hands.ledger.acknowledge('assessment', { kind: 'test-ended', subject: test.id });
};

const answerQuestion = async (hands: Hands, { test, token, knowledge, rightUpTo }: Sitting, challengeId: string) => {
  const input = { assessmentId: test.id, challengeId };
  if (test.timer && !test.timer.startedAt)
    await succeed(hands, { lane: 'assessment', act: mutation(hands, START_TIMER, { input }, token) });
  const { answers } = knowledge;
  const isKnown = answers.levelOf(challengeId) <= rightUpTo;
  const { state, ...answer } = isKnown ? answers.right(challengeId) : answers.wrong(challengeId);
  const seal = state && mutation(hands, SEAL, { input: { ...input, state } }, token);
  const sealed = seal && { resultCode: (await succeed(hands, { lane: 'assessment', act: seal })).resultCode as string };
  const intent = { kind: 'answer', subject: test.id, object: challengeId };
  return succeed(hands, {
    lane: 'assessment',
    act: mutation(hands, SUBMIT, { input: { ...input, ...answer, ...sealed } }, token),
    intent,
    entry: ({ answer: { rank } }: Payload) => ({ ...intent, value: rank as number }),
  });
};

/** A question of a competence this test does not ask now. */
const answerStray = async (
  hands: Hands,
  { test, token, knowledge }: Sitting,
  asked: ReadonlySet<string>,
): Promise<void> => {
  const stray = knowledge.strays.find(([, id]) => !asked.has(id))?.[1];
  if (!stray) return;
  const input = { assessmentId: test.id, challengeId: stray, ...knowledge.answers.wrong(stray) };
  const { __typename } = await write(hands, { lane: 'assessment', act: mutation(hands, SUBMIT, { input }, token) });
  if (__typename !== 'ChallengeNotAskedError') throw new Surprise(`a question that was not asked: ${__typename}`);
  hands.ledger.refuse({ kind: 'answer', subject: test.id, object: stray });
};
