import type { SubmitAnswerInput } from '@pix/client/pupil';

/** An answer that was given and that the platform has not acknowledged yet. */
export type PendingAnswer = {
  readonly input: SubmitAnswerInput;
  /** « Je passe ». */
  readonly isPass: boolean;
  /** The same at each attempt, after a reload too: what arrived twice is one answer. */
  readonly key: string;
};

const nameOf = (assessmentId: string): string => `pix.answer.${assessmentId}`;

/** Answers on their way, one a test, kept in this tab: a reload or a lost network loses none. */
export const pendingAnswers = {
  of(assessmentId: string): PendingAnswer | null {
    const kept = sessionStorage.getItem(nameOf(assessmentId));
    return kept === null ? null : (JSON.parse(kept) as PendingAnswer);
  },
  keep: (pending: PendingAnswer): void =>
    sessionStorage.setItem(nameOf(pending.input.assessmentId), JSON.stringify(pending)),
  forget: (assessmentId: string): void => sessionStorage.removeItem(nameOf(assessmentId)),
};
