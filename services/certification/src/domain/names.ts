// Letters that Unicode does not decompose, as people without them on their keyboard type them.
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

/** A name as it is compared: case, accents, hyphens, apostrophes and blanks aside (E4). */
export const normaliseName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, (letter) => SPELT_OUT[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, COMPARED_LENGTH);
