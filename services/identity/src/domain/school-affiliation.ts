/** What a provider says somebody is at their school, as far as the platform tells them apart (PRO). */
export type SchoolProfile = 'PUPIL' | 'TEACHER' | 'OTHER';

/** Where somebody is at school, as a provider said at their last sign-in. */
export type SchoolAffiliation = {
  readonly profile: SchoolProfile | null;
  /** School of that sign-in. */
  readonly uai: string | null;
  /** Codes of a pupil's classes. */
  readonly divisions: readonly string[];
};

/** The same in the provider's own words. */
export type SaidAffiliation = {
  readonly profile: string | null;
  readonly uai: string | null;
  /** DIV: `code##label`. */
  readonly divisions: readonly string[];
  /** GRO: `code##label##code of its class`. */
  readonly groups: readonly string[];
};

// The GAR's words, and the numbers that older ENTs send (education-standards.md §1.4).
const PUPILS = new Set(['national_elv', 'national_1']);
const TEACHERS = new Set(['national_ens', 'national_doc', 'national_3']);

const profileOf = (said: string | null): SchoolProfile | null => {
  const word = said?.toLowerCase() ?? '';
  if (PUPILS.has(word)) return 'PUPIL';
  if (TEACHERS.has(word)) return 'TEACHER';
  return /^national_([a-z]{3}|\d)$/.test(word) ? 'OTHER' : null;
};

/** The longest UAI there is has 8 characters; what is longer is not one. */
const UAI_LENGTH = 8;
const CODE_LENGTH = 64;
/** A pupil has one class, or a few in two establishments. */
const MOST_DIVISIONS = 10;

const partOf = (value: string, index: number): string => value.split('##')[index]?.trim() ?? '';

/**
 * What is kept of it: whether somebody is a pupil, their school, and of pupils alone the codes of their classes, which
 * tell two of the same name apart. Names of classes and groups are not kept; a group tells its class's code.
 */
export const tidyAffiliation = ({ profile: said, uai, divisions, groups }: SaidAffiliation): SchoolAffiliation => {
  const profile = profileOf(said);
  const codes = [...divisions.map((value) => partOf(value, 0)), ...groups.map((value) => partOf(value, 2))];
  const known = [...new Set(codes)].filter((code) => code !== '' && code.length <= CODE_LENGTH);
  return {
    profile,
    uai: uai !== null && uai.length <= UAI_LENGTH ? uai.toUpperCase() : null,
    divisions: profile === 'PUPIL' ? known.slice(0, MOST_DIVISIONS) : [],
  };
};
