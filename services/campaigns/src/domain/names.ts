const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', þ: 'th' };

/** A name as it is compared: without case, accents, hyphens, apostrophes and blanks (C4, education-standards.md §6.3). */
export const comparable = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[œæßøłđþ]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** How far two names are, 0 (same) to 1: Levenshtein's distance over the longer length. */
export const distanceRatio = (one: string, other: string): number => {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 0 : distance(one, other) / longest;
};

const distance = (one: string, other: string): number => {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[other.length] ?? 0;
};
