import { prepared } from './written-values';

/** Beginnings of the months in French and in English, long enough to be told apart once accents are gone. */
const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^(fev|feb)/,
  /^mar/,
  /^(avr|apr)/,
  /^(mai|may)/,
  /^(juin|jun)/,
  /^(juil|jul)/,
  /^(aou|aug)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];

const NAMES = new Set(
  `janvier janv jan fevrier fevr fev mars mar avril avr mai juin juillet juil aout septembre sept octobre oct novembre nov
   decembre dec january february feb march april apr may june jun july jul august aug september sep october november december`.split(
    /\s+/,
  ),
);

const WEEKDAY =
  /^(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? |^le /;
const ISO_DAY = /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/;
const FRENCH_DAY = /^(?<day>\d{1,2})([/.\- ])(?<month>\d{1,2})\2(?<year>\d{4})$/;
const DAY_IN_WORDS = /^(?<day>\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(?<name>[a-z]+)\.?,? (?<year>\d{4})$/;
const ENGLISH_DAY = /^(?<name>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/;

/**
 * A day of the calendar, `YYYY-MM-DD`, from what people write: that, DD/MM/YYYY, or words (« 1er juin 2026 »), the name of the
 * weekday before it being let by. `null` when there is no such day, or no year of four digits.
 */
export const parseDay = (text: string): string | null => {
  const plain = prepared(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(WEEKDAY, '');
  const parts = [ISO_DAY, FRENCH_DAY, DAY_IN_WORDS, ENGLISH_DAY].reduce<Record<string, string> | undefined>(
    (found, form) => found ?? form.exec(plain)?.groups,
    undefined,
  );
  if (!parts) return null;
  const month = parts['month'] ?? monthNamed(parts['name'] ?? '');
  const iso = `${parts['year']}-${month.padStart(2, '0')}-${parts['day']?.padStart(2, '0')}`;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : null;
};

const monthNamed = (name: string): string =>
  NAMES.has(name) ? String(MONTHS.findIndex((month) => month.test(name)) + 1) : '';
