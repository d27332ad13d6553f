import { CODE_DIGITS, CODE_LETTERS, drawCode } from '@pix/kit/readable-codes';

const LETTER_COUNT = 6;
const DIGIT_COUNT = 3;

/** Draws a code: 6 letters and 3 digits, no vowel and no look-alike (C6, education-standards.md §6.2). */
export const drawCampaignCode = (randomInt: (below: number) => number): string =>
  drawCode(randomInt, CODE_LETTERS, LETTER_COUNT) + drawCode(randomInt, CODE_DIGITS, DIGIT_COUNT);

/** A code as people type it, with blanks and lower case; `null` when it cannot be one. */
export const readCampaignCode = (typed: string): string | null => {
  const code = typed.replace(/\s+/g, '').toUpperCase();
  return CODE.test(code) ? code : null;
};

const CODE = new RegExp(`^[${CODE_LETTERS}]{${LETTER_COUNT}}[${CODE_DIGITS}]{${DIGIT_COUNT}}$`);
