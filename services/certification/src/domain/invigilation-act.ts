/** What may be done to a candidate's test beside answering it. */
export type InvigilationActKind =
  | 'SUSPENDED'
  | 'RESUMED'
  | 'WORD_GIVEN'
  | 'TIME_GIVEN_BACK'
  | 'TIME_ADDED'
  | 'QUESTION_REPLACED'
  | 'ENDED';

/** Who did it; an invigilator has no account, a member has one. */
export type Actor =
  | { readonly actor: 'INVIGILATOR' | 'CANDIDATE'; readonly actorUserId: null }
  | { readonly actor: 'MEMBER'; readonly actorUserId: string };

/** One act on a running test. Acts are only ever added: pauses and time given are accounted for (E5, E6). */
export type InvigilationAct = Actor & {
  readonly id: string;
  readonly sessionId: string;
  readonly candidateId: string;
  readonly act: InvigilationActKind;
  /** Makes an act that adds time repeatable. */
  readonly requestKey: string | null;
  readonly seconds: number | null;
  readonly reason: string | null;
  readonly at: Date;
};

export const BY_INVIGILATOR: Actor = { actor: 'INVIGILATOR', actorUserId: null };
export const BY_CANDIDATE: Actor = { actor: 'CANDIDATE', actorUserId: null };
