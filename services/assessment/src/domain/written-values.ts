/**
 * What every written value undergoes: one Unicode form, plain blanks, none around, nothing invisible; and the quotes, apostrophes
 * and hyphens that keyboards and phones put of themselves in the place of those typed (pix-domain.md §1.10).
 */
export const prepared = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Zs}\t\r\n]/gu, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[‐‑]/g, '-')
    .trim();

const NUMBER = /^([+-]?)(\d{1,3}(?:[ ']\d{3})+|\d*)(?:[.,](\d+))?$/;

/**
 * A number as people write it: comma or point, blanks or apostrophes between thousands, its unit behind it or not; `null` when
 * it is not one. Only the unit shown beside the field is read: 12 000 Mo is not the answer « in Go », unless the author makes it so.
 */
export const parseNumber = (text: string, unit: string | null = null): number | null => {
  const plain = withoutUnit(prepared(text).normalize('NFKC').replace(/[−–]/g, '-'), unit);
  const [, sign = '', whole = '', decimals = ''] = NUMBER.exec(plain) ?? [];
  if (whole === '' && decimals === '') return null;
  return Number(`${sign}${whole.replace(/[ ']/g, '') || '0'}.${decimals || '0'}`);
};

const withoutUnit = (text: string, unit: string | null): string => {
  const [, number = '', written = ''] = /^([+-]?[\d\s.,']*\d)\s*(\D.*)$/u.exec(text) ?? [];
  return unit !== null && written !== '' && isSameUnit(written, prepared(unit)) ? number.trim() : text;
};

// A bit is not a byte: of the letters of a unit only b keeps its case. A word may be written in the plural.
const isSameUnit = (written: string, unit: string): boolean => {
  const [one, other] = [written, unit].map((name) =>
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^bB]+/g, (rest) => rest.toLowerCase())
      .replace(/[\s.]/g, ''),
  ) as [string, string];
  const isPlural = one.length > 2 && other.length > 1 && one === `${other}s`;
  return one === other || isPlural || (one.length > 1 && `${one}s` === other);
};
