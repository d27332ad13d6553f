/** The ways to sign in of a pupil's account: through the ENT, with an e-mail address, with a username (I4). */
export const SIGN_IN_METHODS = ['MEDIACENTRE', 'EMAIL', 'USERNAME'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/** A row of the roster (élève): a pupil as the school declares them. Disabled, never deleted, once out of the file (C2). */
export type Learner = {
  readonly id: string;
  readonly organizationId: string;
  readonly nationalStudentId: string;
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
