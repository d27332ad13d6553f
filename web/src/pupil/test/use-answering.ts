import { type Client, NetworkError, RefusedError } from '@pix/client';
import {
  SealSimulationDocument,
  SkipChallengeDocument,
  type SkipChallengeMutation,
  SubmitAnswerDocument,
  type SubmitAnswerMutation,
} from '@pix/client/pupil';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from '../../shared/client-context';
import { randomKey } from '../../shared/random-key';
import { answerOf, type Challenge, type Draft } from './answer';
import { type PendingAnswer, pendingAnswers } from './pending-answer';

export type Answered = SubmitAnswerMutation['submitAnswer'] | SkipChallengeMutation['skipChallenge'];

type Test = { readonly id: string; readonly demoKey?: string | undefined };

const TRY_AGAIN_MS = 3_000;

/** Sends what a person answers, until the platform has acknowledged it: once, whatever the network does meanwhile. */
export const useAnswering = ({ id, demoKey }: Test, onAnswered: (answered: Answered) => void) => {
  const client = useClient();
  const [isSending, setSending] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const tell = useRef(onAnswered);
  useEffect(() => {
    tell.current = onAnswered;
  });
  const leaving = useRef<AbortController | null>(null);

  const send = useCallback(
    async (pending: PendingAnswer): Promise<void> => {
      const { signal } = (leaving.current ??= new AbortController());
      setSending(true);
      setError(null);
      try {
        const answered = await untilAcknowledged(() => deliver(client, pending, signal), signal, setWaiting);
        pendingAnswers.forget(id);
        tell.current(answered);
      } catch (thrown) {
        if (signal.aborted) return;
        pendingAnswers.forget(id);
        setError(thrown);
      }
      setWaiting(false);
      setSending(false);
    },
    [client, id],
  );

  // What a reload interrupted goes on.
  useEffect(() => {
    const pending = pendingAnswers.of(id);
    if (pending) void send(pending);
    return () => {
      leaving.current?.abort();
      leaving.current = null;
    };
  }, [id, send]);

  const give = async (challenge: Challenge, draft: Draft | null): Promise<void> => {
    const asked = { assessmentId: id, challengeId: challenge.id, ...(demoKey !== undefined && { demoKey }) };
    try {
      setSending(true);
      const sealed = draft && challenge.kind === 'SIMULATOR' ? await seal(client, asked, draft) : {};
      const input = { ...asked, ...(draft && answerOf(challenge, draft)), ...sealed };
      const pending = { input, isPass: draft === null, key: randomKey() };
      pendingAnswers.keep(pending);
      await send(pending);
    } catch (thrown) {
      setSending(false);
      setError(thrown);
    }
  };

  return { give, isSending, isWaiting, error };
};

const deliver = async (
  client: Client,
  { input, isPass, key }: PendingAnswer,
  signal: AbortSignal,
): Promise<Answered> => {
  const options = { idempotencyKey: key, signal };
  if (!isPass) return (await client.request(SubmitAnswerDocument, { input }, options)).submitAnswer;
  const { assessmentId, challengeId, demoKey } = input;
  const asked = { assessmentId, challengeId, demoKey };
  return (await client.request(SkipChallengeDocument, { input: asked }, options)).skipChallenge;
};

/** A simulator's state as the code that stands for it; sealing again changes nothing. */
const seal = async (
  client: Client,
  asked: { assessmentId: string; challengeId: string; demoKey?: string },
  { state }: Draft,
): Promise<{ resultCode: string }> => {
  const values = Object.entries(state ?? {}).map(([name, value]) => ({ name, value }));
  const { sealSimulation } = await client.request(SealSimulationDocument, { input: { ...asked, state: values } });
  if (sealSimulation.__typename !== 'SealSimulationSuccess') throw new Error(sealSimulation.message);
  return { resultCode: sealSimulation.resultCode };
};

const isTemporary = (error: unknown): boolean =>
  error instanceof NetworkError || (error instanceof RefusedError && error.isTemporary);

const untilAcknowledged = async <Done>(
  work: () => Promise<Done>,
  signal: AbortSignal,
  onWait: (isWaiting: boolean) => void,
): Promise<Done> => {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted || !isTemporary(error)) throw error;
      onWait(true);
      await networkOrLater(signal);
    }
  }
};

/** Until the device says that it has a network again, or some seconds. */
const networkOrLater = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, TRY_AGAIN_MS);
    addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
