const LETTERS = 'BCDFGHJKMPQRTVWXY';
const DIGITS = '2346789';
const LETTER_COUNT = 6;
const DIGIT_COUNT = 3;

/** Draws a code: 6 letters and 3 digits, no vowel and no look-alike (C6, education-standards.md §6.2). */
export const drawCampaignCode = (randomInt: (below: number) => number): string => {
  const draw = (alphabet: string, count: number): string =>
    Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('');
  return draw(LETTERS, LETTER_COUNT) + draw(DIGITS, DIGIT_COUNT);
};

/** A code as people type it, with blanks and lower case; `null` when it cannot be one. */
export const readCampaignCode = (typed: string): string | null => {
  const code = typed.replace(/\s+/g, '').toUpperCase();
  return CODE.test(code) ? code : null;
};

const CODE = new RegExp(`^[${LETTERS}]{${LETTER_COUNT}}[${DIGITS}]{${DIGIT_COUNT}}$`);
