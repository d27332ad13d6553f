/** Letters of codes people read and type: no vowel, so that no word is made by chance, and no look-alike. */
export const CODE_LETTERS = 'BCDFGHJKMPQRTVWXY';

/** Digits of codes people read and type, without look-alikes. */
export const CODE_DIGITS = '2346789';

/** Draws so many characters of an alphabet. Chance is given by who asks: `randomInt` of node:crypto, or a test's. */
export const drawCode = (randomInt: (below: number) => number, alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
