/** Letters that Unicode does not decompose, as people without them on their keyboard type them. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

// Some characters decompose into many: what is compared fits its column whatever was typed.
const COMPARED_LENGTH = 250;

/** A name as it is compared: case, accents, hyphens, apostrophes and blanks aside. */
export const comparedName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, (letter) => SPELT_OUT[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, COMPARED_LENGTH);

/** How many characters must be added, removed or replaced to make one text of the other (Levenshtein). */
export const editDistance = (one: string, other: string): number => {
  const target = Array.from(other);
  let previous = Array.from({ length: target.length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(one).entries()) {
    const current = [row + 1];
    for (const [column, wanted] of target.entries())
      current.push(
        Math.min(
          (current[column] ?? 0) + 1,
          (previous[column + 1] ?? 0) + 1,
          (previous[column] ?? 0) + Number(letter !== wanted),
        ),
      );
    previous = current;
  }
  return previous[target.length] ?? 0;
};
