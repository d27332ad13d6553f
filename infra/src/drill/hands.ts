import { setTimeout as sleep } from 'node:timers/promises';
import { type Platform, PlatformError } from '../demo/platform';
import type { Entry, Lane, Ledger } from './ledger';

/** Longer than the gateway waits for a service: what is measured is the platform's patience, not the client's. */
const ANSWER_WITHIN_MS = 15_000;
const AGAIN_AFTER_MS = 100;
const AGAIN_AT_MOST_MS = 800;
const GIVE_UP_AFTER_MS = 60_000;

/** Codes of requests that are wrong, whoever is away: sent again they are wrong again. */
const WRONG = /^(BAD_USER_INPUT|GRAPHQL_|UNAUTHENTICATED|FORBIDDEN)/;

/** What virtual people have in their hands. */
export type Hands = {
  readonly pix: Platform;
  readonly ledger: Ledger;
  readonly isOver: () => boolean;
};

/** A payload of a mutation; the rest of its shape is its document's. */
export type Payload = {
  readonly __typename: string;
  readonly message?: string;
  readonly [field: string]: ReturnType<typeof JSON.parse>;
};

export type Write = {
  readonly lane: Lane;
  /** Sends it once: `mutation`, or what else a client does. */
  readonly act: () => Promise<Payload>;
  /** Noted before it is sent, where it can be said then. */
  readonly intent?: Entry;
  /** What a success acknowledges. */
  readonly entry?: (payload: Payload) => Entry;
  /** Looks whether an attempt of which nothing is known was done, where sending it again would do it twice. */
  readonly find?: () => Promise<Payload | null>;
};

/** Somebody met an answer that nobody expected: their story ends, and the report tells it. */
export class Surprise extends Error {}

export const pause = (milliseconds: number): Promise<void> => sleep(milliseconds * (0.5 + Math.random()));

/**
 * Sends until the platform says yes or no, as a client does: an outage tells nothing, so the same is sent again. A yes goes into the
 * ledger; a no is returned.
 */
export const write = async ({ ledger }: Hands, { lane, act, intent, entry, find }: Write): Promise<Payload> => {
  if (intent) ledger.send(intent);
  const until = performance.now() + GIVE_UP_AFTER_MS;
  for (let attempt = 0; ; attempt += 1) {
    try {
      const found = attempt > 0 && find ? await find() : null;
      const payload = found ?? (await act());
      if (payload.__typename.endsWith('Success')) ledger.acknowledge(lane, entry?.(payload) ?? null);
      return payload;
    } catch (error) {
      if (error instanceof PlatformError && WRONG.test(error.message)) throw new Surprise(error.message);
      if (performance.now() > until) throw new Surprise(`${lane}: no answer for a minute: ${(error as Error).message}`);
      ledger.unknown();
      await pause(Math.min(AGAIN_AT_MOST_MS, AGAIN_AFTER_MS * 1.5 ** attempt));
    }
  }
};

/** One mutation, sent to the gateway. */
export const mutation =
  ({ pix }: Pick<Hands, 'pix'>, document: string, variables: object, token?: string) =>
  async (): Promise<Payload> => {
    const asked = { withinMs: ANSWER_WITHIN_MS, ...(token && { token }) };
    const [payload] = Object.values((await pix.ask(document, variables, asked)) as Record<string, Payload>);
    if (!payload) throw new Surprise('an answer without a payload');
    return payload;
  };

/** The same where only a success lets the story go on. */
export const succeed = async (hands: Hands, given: Write): Promise<Payload> => {
  const payload = await write(hands, given);
  if (payload.__typename.endsWith('Success')) return payload;
  throw new Surprise(`${payload.__typename}: ${payload.message}`);
};

/** A question, asked again until it is answered. */
export const read = async (
  hands: Hands,
  document: string,
  variables: object,
  token: string,
): Promise<Record<string, ReturnType<typeof JSON.parse>>> => {
  for (const until = performance.now() + GIVE_UP_AFTER_MS; ; await pause(AGAIN_AFTER_MS)) {
    try {
      return await hands.pix.ask(document, variables, { token, withinMs: ANSWER_WITHIN_MS });
    } catch (error) {
      if (performance.now() > until) throw error;
    }
  }
};

/** Plays a story again and again until it is over; one that meets a surprise is told, and begins anew. */
export const again = async (hands: Hands, who: string, story: (turn: number) => Promise<void>): Promise<void> => {
  for (let turn = 0; !hands.isOver(); turn += 1) {
    try {
      await story(turn);
    } catch (error) {
      if (hands.isOver() && !(error instanceof Surprise)) return;
      hands.ledger.surprise(`${who}: ${(error as Error).message}`);
      await pause(1_000);
    }
  }
};
