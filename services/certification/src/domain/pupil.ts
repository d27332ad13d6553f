/** A pupil as their school declares them, with the account that is linked to the row, if any. */
export type Pupil = {
  readonly learnerId: string;
  readonly userId: string | null;
  readonly nationalStudentId: string | null;
  readonly firstName: string;
  readonly middleName: string | null;
  readonly thirdName: string | null;
  readonly lastName: string;
  readonly birthDate: string;
  readonly birthCity: string | null;
  readonly birthCityCode: string | null;
  readonly division: string;
};
