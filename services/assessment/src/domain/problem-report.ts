/** What can be wrong with a question, as a learner would say it (pix-domain.md §1.11). */
export const PROBLEM_CATEGORIES = [
  'QUESTION_NOT_DISPLAYED',
  'FILE_UNREADABLE',
  'EMBED_BROKEN',
  'WORDING',
  'CORRECTION',
  'LINK_DEAD',
  'ACCESSIBILITY',
  'OTHER',
] as const;

export type ProblemCategory = (typeof PROBLEM_CATEGORIES)[number];

export type ProblemState = 'OPEN' | 'TREATED';

/** « Signaler un problème »: what one person said of one question of a test. Who said it is never shown (A6). */
export type ProblemReport = {
  readonly id: string;
  readonly assessmentId: string;
  readonly challengeId: string;
  /** Of its test: the question as it was then. */
  readonly releaseId: string;
  readonly userId: string;
  readonly category: ProblemCategory;
  /** `null` once its person is forgotten, or when nothing was written. */
  readonly text: string | null;
  readonly state: ProblemState;
  readonly reportedAt: Date;
  readonly treatedAt: Date | null;
};
