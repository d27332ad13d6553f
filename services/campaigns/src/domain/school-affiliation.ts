/** What the GAR or an ENT said of somebody at their last sign-in through it, as identity tells it. */
export type SchoolAffiliation = {
  readonly profile: 'PUPIL' | 'TEACHER' | 'OTHER' | null;
  readonly uai: string | null;
  readonly divisions: readonly string[];
};

/** A teacher, a head or a parent is nobody's row, even of the same name and birth date (I1). Who nothing is said of may be one. */
export const isNoPupil = (affiliations: readonly SchoolAffiliation[]): boolean =>
  affiliations.some(({ profile }) => profile !== null) && affiliations.every(({ profile }) => profile !== 'PUPIL');

/** Whether somebody comes from other schools only: names and a birth date are known beyond one's own school. */
export const isOfAnotherSchool = (
  affiliations: readonly SchoolAffiliation[],
  organization: { readonly uai: string | null },
): boolean => {
  const schools = affiliations.flatMap(({ uai }) => uai ?? []);
  return organization.uai !== null && schools.length > 0 && !schools.includes(organization.uai);
};

/** Codes of the classes somebody is said to be in, in one school. */
export const divisionsIn = (
  affiliations: readonly SchoolAffiliation[],
  organization: { readonly uai: string | null },
): readonly string[] =>
  affiliations.filter(({ uai }) => uai === organization.uai).flatMap(({ divisions }) => divisions);
