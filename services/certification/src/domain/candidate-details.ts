export type Sex = 'F' | 'M';
export type Billing = 'FREE' | 'PAID' | 'PREPAID';

/** What is known of a candidate beside names, birth date and extra time (E3; pix-domain.md §3.3). */
export type CandidateDetails = {
  readonly sex: Sex | null;
  readonly birthCountry: string | null;
  readonly birthInseeCode: string | null;
  readonly birthPostalCode: string | null;
  readonly birthCity: string | null;
  /** Where the candidate is convened. */
  readonly email: string | null;
  /** Who else receives the results: a teacher, a company. */
  readonly resultRecipientEmail: string | null;
  readonly externalId: string | null;
  readonly billing: Billing | null;
  readonly prepaymentCode: string | null;
  /** Whether the candidate's needs are adjusted for, a screen reader for instance. */
  readonly isAdjusted: boolean;
  /** Whether only questions that need no eyes, mouse, clock or software are asked. */
  readonly isAccessibleOnly: boolean;
  readonly division: string | null;
  /** The row of the school's roster they come from, and the account it is linked to. */
  readonly learnerId: string | null;
  readonly learnerUserId: string | null;
};

export const NO_DETAILS: CandidateDetails = {
  sex: null,
  birthCountry: null,
  birthInseeCode: null,
  birthPostalCode: null,
  birthCity: null,
  email: null,
  resultRecipientEmail: null,
  externalId: null,
  billing: null,
  prepaymentCode: null,
  isAdjusted: false,
  isAccessibleOnly: false,
  division: null,
  learnerId: null,
  learnerUserId: null,
};
