import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { PlainAnswer } from '../execution/answers';
import type { Bell } from './bell';

/** How often a live view looks: milliseconds. */
export type Pace = {
  /** Between two looks, however much is told: about four a second. */
  readonly betweenMs: number;
  /** Nothing told, it looks by itself after that long, and each time later while nothing changes, */
  readonly quietMs: number;
  /** up to that. */
  readonly quietestMs: number;
};

/** Codes of an answer that says nothing of the data: what was sent before stays true until the next look. */
const OUTAGES = new Set<unknown>(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'INTERNAL_SERVER_ERROR']);
/** After which nothing more is to be expected. */
const ENDS = new Set<unknown>(['UNAUTHENTICATED']);

/**
 * The answers of a live view: the present state, then each one that differs from the one sent before. It looks only when the
 * reader has taken the last answer, so a slow reader gets the latest state and nothing is kept for it.
 */
export const liveAnswers = async function* ({
  look,
  bell,
  pace,
  hasEnded,
}: {
  look: () => Promise<PlainAnswer>;
  bell: Bell;
  pace: Pace;
  hasEnded: () => boolean;
}): AsyncGenerator<PlainAnswer, void, undefined> {
  let sent = '';
  let quietMs = pace.quietMs;
  while (!hasEnded()) {
    const answer = await look();
    if (hasEnded()) return;
    const found = digestOf(answer);
    const isOutage = says(answer, OUTAGES);
    if (found !== sent && (!isOutage || sent === '')) {
      sent = found;
      quietMs = pace.quietMs;
      yield answer;
    } else if (!isOutage) quietMs = Math.min(quietMs * 2, pace.quietestMs);
    if (says(answer, ENDS)) return;
    await pause(pace.betweenMs);
    await bell.heard(spread(quietMs));
  }
};

const says = ({ errors = [] }: PlainAnswer, codes: ReadonlySet<unknown>): boolean =>
  errors.some(({ extensions }) => codes.has(extensions?.code));

/** Idle views keep a digest, not their last answer. Request ids are no news. */
const digestOf = ({ data, errors = [] }: PlainAnswer): string =>
  createHash('sha256')
    .update(
      JSON.stringify([data ?? null, errors.map(({ message, path, extensions }) => [message, path, extensions?.code])]),
    )
    .digest('base64');

/** Views opened together do not look together. */
const spread = (ms: number): number => ms * (0.8 + 0.4 * Math.random());
