// The linter keeps libraries out of domain/; this one is a pure table of letters, from every script to ASCII.
// oxlint-disable-next-line eslint/no-restricted-imports
import anyAscii from 'any-ascii';

/** Whom a username is made for: names as in the civil register, the birth name and not the usage name (I3). */
export type Named = { readonly firstName: string; readonly lastName: string; readonly birthDate: string };

// What the reference rule writes otherwise than the library would, or could one day (education-standards.md §6.1).
const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  þ: 'th',
  ου: 'ou',
  ού: 'ou',
};

/** Two parts of this length, a dot and four digits stay below the 255 characters of the column. */
const LONGEST_PART = 120;
const NOBODY = 'eleve';

/** One name in [a-z0-9] alone: other letters by their nearest, hyphens, apostrophes and blanks gone; `eleve` if nothing is left. */
const partOf = (name: string): string => {
  const lowered = name.normalize('NFKC').toLowerCase();
  const ascii = anyAscii(lowered.replace(/[œæßøłđþ]|ου|ού/g, (letter) => LIGATURES[letter] ?? letter));
  return (
    ascii
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .slice(0, LONGEST_PART) || NOBODY
  );
};

const stemOf = ({ firstName, lastName }: Named): string => `${partOf(firstName)}.${partOf(lastName)}`;

/** `prenom.nomJJMM`: somebody born on the 23rd of June ends in 2306 (I3). */
export const usernameOf = (person: Named): string =>
  `${stemOf(person)}${person.birthDate.slice(8, 10)}${person.birthDate.slice(5, 7)}`;

/** The same with four digits drawn, for somebody whose username is taken. */
export const drawnUsernameOf = (person: Named, randomInt: (below: number) => number): string =>
  `${stemOf(person)}${String(randomInt(10_000)).padStart(4, '0')}`;

/**
 * Gives each person a username that is neither in `taken` nor given to another of them: the plain one if it is free,
 * else drawn ones, `draws` at most. A person is absent from the answer when all their draws were taken.
 */
export const chooseUsernames = <Key>(
  people: ReadonlyMap<Key, Named>,
  taken: ReadonlySet<string>,
  { draws, randomInt }: { draws: number; randomInt: (below: number) => number },
): Map<Key, string> => {
  const used = new Set(taken);
  const chosen = new Map<Key, string>();
  for (const [key, person] of people) {
    let username = usernameOf(person);
    for (let draw = 0; used.has(username) && draw < draws; draw += 1) username = drawnUsernameOf(person, randomInt);
    if (used.has(username)) continue;
    used.add(username);
    chosen.set(key, username);
  }
  return chosen;
};
