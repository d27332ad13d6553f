/** Why an editor does not take a tutorial (T4). */
export const REJECTION_REASONS = [
  'OFF_TOPIC',
  'NOT_RELIABLE',
  'TOO_HARD_TO_FOLLOW',
  'PAID_OR_ADVERTISING',
  'PERSONAL_DATA_ASKED',
  'NOT_ACCESSIBLE',
  'LINK_BROKEN',
  'ALREADY_COVERED',
  'OTHER',
] as const;

export type RejectionReason = (typeof REJECTION_REASONS)[number];
export type ProposalState = 'WAITING' | 'APPROVED' | 'REJECTED';

/** A tutorial somebody proposes for a skill; nobody sees it but them and editors until it is approved (T4). */
export type Proposal = {
  readonly id: string;
  readonly userId: string;
  readonly title: string;
  readonly link: string;
  readonly skillId: string;
  /** Why it helps; `null` once its person is forgotten. */
  readonly why: string | null;
  /** The name to thank them by; `null` for none. */
  readonly credit: string | null;
  readonly locale: 'fr' | 'en';
  readonly state: ProposalState;
  readonly reason: RejectionReason | null;
  readonly comment: string | null;
  /** What became of it in the catalogue. */
  readonly tutorialId: string | null;
  readonly proposedAt: Date;
  readonly decidedAt: Date | null;
};

/** What an editor decides, once. */
export type Decision = {
  readonly by: string;
  readonly at: Date;
} & (
  | { readonly state: 'APPROVED'; readonly tutorialId: string }
  | { readonly state: 'REJECTED'; readonly reason: RejectionReason; readonly comment: string | null }
);

/** The first place nobody takes among the so many a person has for proposals that wait; `null` when all are taken. */
export const freePlace = (taken: readonly number[], places: number): number | null => {
  const place = Array.from({ length: places }, (_, rank) => rank).find((rank) => !taken.includes(rank));
  return place ?? null;
};
