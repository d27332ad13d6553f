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
