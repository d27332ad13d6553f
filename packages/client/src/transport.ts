import { NetworkError } from './request-errors';

export type Pause = (ms: number, signal?: AbortSignal) => Promise<void>;

export type TransportOptions = {
  readonly fetch: typeof fetch;
  /** How often a request is tried in all. */
  readonly attempts: number;
  /** How long one attempt may take. */
  readonly timeoutMs: number;
  readonly pause: Pause;
};

const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 5_000;
const TRY_AGAIN = new Set([429, 502, 503, 504]);

/** How long to wait before attempt `next` (1 is the second): doubled each time, drawn so that a class does not come back at once. */
export const backoffMs = (next: number, draw: number = Math.random()): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (next - 1)) * (0.5 + draw / 2);

/** What the server asks to wait, in milliseconds; `null` when it asks for more than one would wait. */
const askedWait = (response: Response): number | null => {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  if (Number.isNaN(seconds)) return 0;
  return seconds * 1_000 <= LONGEST_WAIT_MS ? seconds * 1_000 : null;
};

/** Sends until an answer came that is worth reading. What is sent again is the same to the byte, its `Idempotency-Key` included. */
export const send = async (
  { fetch, attempts, timeoutMs, pause }: TransportOptions,
  url: string,
  init: RequestInit,
): Promise<Response> => {
  const { signal } = init;
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt >= attempts;
    const limit = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(url, { ...init, signal: signal ? AbortSignal.any([signal, limit]) : limit });
      const wait = TRY_AGAIN.has(response.status) && !isLast ? askedWait(response) : null;
      if (wait === null) return response;
      await response.body?.cancel();
      await pause(Math.max(wait, backoffMs(attempt)), signal ?? undefined);
    } catch (error) {
      if (signal?.aborted) throw error;
      if (isLast) throw new NetworkError('The platform cannot be reached.', null, { cause: error });
      await pause(backoffMs(attempt), signal ?? undefined);
    }
  }
};

/** Waits, or throws at once when `signal` says so. */
export const pause: Pause = (ms, signal) =>
  new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(signal?.reason instanceof Error ? signal.reason : new Error('Aborted.'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, ms);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
