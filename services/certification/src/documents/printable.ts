// What the standard fonts of PDF can draw (WinAnsi): Latin-1 and these.
const BEYOND_LATIN_1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const NEAREST: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ʼ: '’',
  ʻ: '‘',
  '\u2011': '-',
  '\u202f': '\u00a0',
};

const isDrawable = (character: string): boolean =>
  /[\x20-\x7e\u00a0-\u00ff]/.test(character) || BEYOND_LATIN_1.includes(character);

/**
 * Text as the standard fonts can draw it: all of French; a letter they lack becomes its nearest, the exact name being
 * a scan away.
 */
export const printable = (text: string): string =>
  [...text.normalize('NFC')]
    .map((character) => {
      if (isDrawable(character)) return character;
      const nearest = NEAREST[character] ?? character.normalize('NFD').replace(/\p{M}/gu, '');
      return [...nearest].every(isDrawable) ? nearest : '?';
    })
    .join('');
