/** Where a candidate takes the test: the account's sign-in session, and the page that was opened there. */
export type Place = { readonly seat: string | null; readonly page: string | null };

/** What is known of a candidate's page, and of the time given to the test. */
export type Presence = Place & {
  readonly candidateId: string;
  readonly lastSeenAt: Date | null;
  /** Since when the test waits for the invigilator's word: it came from another page, or after a silence. */
  readonly wordAwaitedSince: Date | null;
  /** When the invigilator said that it may be resumed. */
  readonly wordGivenAt: Date | null;
  /** Added to the test since its start, in all. */
  readonly extraSeconds: number;
};

/** Numbers of the room (E6). */
export type PresenceRules = {
  /** A page tells its presence every 20 s or so: silent for longer, it is told as disconnected. */
  readonly silentAfterSeconds: number;
  /** Silent for longer still, the test waits for the invigilator's word. */
  readonly lostAfterSeconds: number;
  /** The invigilator's word serves for so long. */
  readonly wordMinutes: number;
};

export type Connection = 'ABSENT' | 'HERE' | 'DISCONNECTED';

const silenceOf = (lastSeenAt: Date, now: Date): number => (now.getTime() - lastSeenAt.getTime()) / 1_000;

export const connectionOf = (lastSeenAt: Date | null, now: Date, rules: PresenceRules): Connection => {
  if (!lastSeenAt) return 'ABSENT';
  return silenceOf(lastSeenAt, now) > rules.silentAfterSeconds ? 'DISCONNECTED' : 'HERE';
};

export const isSamePlace = (one: Place, other: Place): boolean => one.seat === other.seat && one.page === other.page;

/** Whether a page was silent for so long that somebody has to look who sits there. */
export const isLost = ({ lastSeenAt }: Pick<Presence, 'lastSeenAt'>, now: Date, rules: PresenceRules): boolean =>
  lastSeenAt !== null && silenceOf(lastSeenAt, now) > rules.lostAfterSeconds;

/** Whether the invigilator's word still serves. */
export const hasWord = ({ wordGivenAt }: Pick<Presence, 'wordGivenAt'>, now: Date, rules: PresenceRules): boolean =>
  wordGivenAt !== null && now.getTime() - wordGivenAt.getTime() <= rules.wordMinutes * 60_000;
