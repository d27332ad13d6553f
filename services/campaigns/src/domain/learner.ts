/** The ways to sign in of a pupil's account: through the ENT, with an e-mail address, with a username (I4). */
export const SIGN_IN_METHODS = ['MEDIACENTRE', 'EMAIL', 'USERNAME'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/** A row of the roster (élève): a pupil as the school declares them. Disabled, never deleted, once out of the file (C2). */
export type Learner = {
  readonly id: string;
  readonly organizationId: string;
  readonly nationalStudentId: string | null;
  /** What a university knows a student by. */
  readonly studentNumber: string | null;
  readonly firstName: string;
  readonly middleName: string | null;
  readonly thirdName: string | null;
  readonly lastName: string;
  readonly preferredLastName: string | null;
  readonly birthDate: string;
  readonly division: string;
  readonly userId: string | null;
  readonly isActive: boolean;
};

/** A pupil with where they were born, as the school's file says it: for what is written on certificates. */
export type SchoolLearner = Learner & { readonly birthCity: string | null; readonly birthCityCode: string | null };

/** What a list of pupils is narrowed to; `null` leaves that open (C3). */
export type LearnerFilter = {
  readonly division: string | null;
  readonly search: string | null;
  readonly signInMethod: SignInMethod | null;
  readonly certifiable: boolean | null;
  readonly active: boolean | null;
  readonly linked: boolean | null;
};

export const LEARNER_SORTS = ['NAME', 'DIVISION', 'LAST_ACTIVITY'] as const;
export type LearnerSort = (typeof LEARNER_SORTS)[number];

/** What a pupil has done in campaigns, newest first. */
export type LearnerActivity = {
  readonly learnerId: string;
  readonly participationIds: readonly string[];
  readonly lastActivityAt: Date;
};
