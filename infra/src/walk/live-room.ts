import type { Platform } from '../demo/platform';

type Room = ReturnType<typeof JSON.parse>;

const WATCH = `subscription ($id: ID!) { invigilatedSession(id: $id) {
  session { number status }
  candidates { candidate { id lastName status } connection lastSeenAt answeredCount questionCount isSuspended wordAwaitedSince
    alert { id kind state questionNumber } incidents { kind } }
  acts { act actor reason seconds } } }`;

/** The invigilator's screen: one server-sent stream of the gateway, its last state, and a way to wait for a state. */
export const liveRoom = async (pix: Platform, sessionId: string, token: string) => {
  const closing = new AbortController();
  const response = await fetch(new URL('/graphql', pix.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: WATCH, variables: { id: sessionId } }),
    signal: closing.signal,
  });
  let last: Room = null;
  let told = 0;
  const listeners = new Set<() => void>();
  const take = (event: string): void => {
    const data = /^data: (.+)$/m.exec(event)?.[1];
    if (!data) return;
    last = JSON.parse(data).data?.invigilatedSession ?? null;
    told += 1;
    for (const listener of listeners) listener();
  };
  const reading = (async () => {
    let rest = '';
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      const events = (rest + Buffer.from(chunk).toString('utf8')).split('\n\n');
      rest = events.pop() ?? '';
      events.forEach(take);
    }
  })().catch(() => undefined);

  return {
    type: response.headers.get('content-type') ?? '',
    toldCount: () => told,
    now: (): Room => last,
    seat: (candidateId: string): Room =>
      last?.candidates.find(({ candidate }: Room) => candidate.id === candidateId) ?? null,

    /** Milliseconds until the screen shows something; `null` when it does not within so many. */
    until(isShown: () => boolean, withinMs = 10_000): Promise<number | null> {
      const began = performance.now();
      return new Promise((resolve) => {
        const settle = (took: number | null): void => {
          clearTimeout(giveUp);
          listeners.delete(look);
          resolve(took);
        };
        const look = (): void => void (isShown() && settle(performance.now() - began));
        const giveUp = setTimeout(() => settle(null), withinMs);
        listeners.add(look);
        look();
      });
    },

    async close(): Promise<void> {
      closing.abort();
      await reading;
    },
  };
};

export type LiveRoom = Awaited<ReturnType<typeof liveRoom>>;
