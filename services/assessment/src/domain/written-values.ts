/** What every written value undergoes: one Unicode form, plain blanks, nothing around (pix-domain.md §1.10). */
export const prepared = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .trim();

const NUMBER = /^([+-]?)(\d{1,3}(?: \d{3})+|\d*)(?:[.,](\d+))?$/;

/** A number as people write it: comma or point, blanks between thousands; `null` when it is not one. */
export const parseNumber = (text: string): number | null => {
  const [, sign = '', whole = '', decimals = ''] = NUMBER.exec(prepared(text).replace('−', '-')) ?? [];
  if (whole === '' && decimals === '') return null;
  return Number(`${sign}${whole.replaceAll(' ', '') || '0'}.${decimals || '0'}`);
};

const ISO_DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const FRENCH_DAY = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/;

/** A day of the calendar, `YYYY-MM-DD`, from what people write: that, or DD/MM/YYYY. `null` when there is no such day. */
export const parseDay = (text: string): string | null => {
  const plain = prepared(text);
  const parts = (ISO_DAY.exec(plain) ?? FRENCH_DAY.exec(plain))?.groups;
  if (!parts) return null;
  const iso = `${parts.year}-${parts.month?.padStart(2, '0')}-${parts.day?.padStart(2, '0')}`;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : null;
};
