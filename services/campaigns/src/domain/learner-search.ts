import { comparedName } from '@pix/kit/compared-text';

type Names = {
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly preferredLastName?: string | null;
};

/** A pupil's names as they are searched: accents, case, hyphens and blanks aside. */
export const searchedName = ({ firstName, lastName, preferredLastName }: Names): string =>
  [lastName, firstName, preferredLastName].map((name) => comparedName(name ?? '')).join(' ');

/** The words somebody typed, each to be found anywhere in a name; none when nothing that can be searched was typed. */
export const searchedWords = (typed: string): string[] =>
  typed
    .split(/\s+/)
    .map(comparedName)
    .filter((word) => word !== '')
    .slice(0, 10);
