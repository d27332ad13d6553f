import { readEvents } from './events';
import {
  LimitError,
  NetworkError,
  type RefusedError,
  refusalOf,
  SignedOutError,
  type ToldError,
} from './request-errors';
import { backoffMs, type Pause } from './transport';

export type LiveObserver<Answer> = {
  /** The present state, at once and at each change. */
  next(answer: Answer): void;
  /** It will not come back: the document is wrong, nobody is signed in, too many views are open. */
  error?(error: Error): void;
  /** The server has nothing more to tell. */
  complete?(): void;
  /** Whether the view is live, or trying to be again. */
  connected?(isConnected: boolean): void;
};

type Given<Answer> = {
  readonly open: (signal: AbortSignal) => Promise<Response>;
  readonly observer: LiveObserver<Answer>;
  readonly pause: Pause;
};

/**
 * A live view over server-sent events (graphql-sse's distinct connections). What is cut comes back and begins with the present state, so
 * nothing is missed. Returns what ends it.
 */
export const openLiveView = <Answer>({ open, observer, pause }: Given<Answer>): (() => void) => {
  const ending = new AbortController();
  const { signal } = ending;

  const run = async (): Promise<void> => {
    for (let failures = 1; !signal.aborted; failures += 1) {
      try {
        const isComplete = await watch(await open(signal), observer, () => {
          failures = 1;
        });
        if (isComplete) return observer.complete?.();
      } catch (error) {
        if (signal.aborted) return;
        if (!isWorthComingBack(error)) throw error;
      }
      if (signal.aborted) return;
      observer.connected?.(false);
      await pause(backoffMs(failures), signal);
    }
  };
  run().catch((error: unknown) => {
    if (!signal.aborted) observer.error?.(error instanceof Error ? error : new Error(String(error)));
  });
  return () => ending.abort();
};

const isWorthComingBack = (error: unknown): boolean =>
  !(error instanceof SignedOutError || error instanceof LimitError) && !isRefusedForGood(error);

const isRefusedForGood = (error: unknown): boolean =>
  error instanceof Error && error.name === 'RefusedError' && !(error as RefusedError).isTemporary;

/** Hands the answers of one connection on; whether the server said that it was the last. */
const watch = async <Answer>(
  response: Response,
  observer: LiveObserver<Answer>,
  onAnswer: () => void,
): Promise<boolean> => {
  const requestId = response.headers.get('x-request-id');
  if (!response.ok || !response.body) {
    const { errors } = (await response.json().catch(() => ({}))) as { errors?: readonly ToldError[] };
    if (errors) throw refusalOf(errors, requestId);
    throw new NetworkError('The live view could not be opened.', response.status);
  }
  observer.connected?.(true);
  for await (const { event, data } of readEvents(response.body)) {
    if (event === 'complete') return true;
    const { data: answer, errors = [] } = JSON.parse(data) as { data?: Answer | null; errors?: readonly ToldError[] };
    if (answer === null || answer === undefined) throw refusalOf(errors, requestId);
    onAnswer();
    observer.next(answer);
  }
  return false;
};
