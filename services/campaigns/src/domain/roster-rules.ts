import type { RosterErrorCode } from './roster-error';
import type { Checked, Column, Property, Rule } from './roster-format';

const LONGEST_VALUE = 255;

/** A column that may be empty. Every value is readable text of at most 255 characters. */
export const column = (header: string, property: Property, ...rules: Rule[]): Column => ({
  header,
  property,
  missing: null,
  rules: [readable, atMost(LONGEST_VALUE), ...rules],
});

/** A column that every row fills in. */
export const requiredColumn = (header: string, property: Property, ...rules: Rule[]): Column => ({
  ...column(header, property, ...rules),
  missing: 'FIELD_REQUIRED',
});

/** The same with the format's own name for what is missing. */
export const neededColumn = (
  missing: RosterErrorCode,
  header: string,
  property: Property,
  ...rules: Rule[]
): Column => ({ ...column(header, property, ...rules), missing });

const problem = (code: RosterErrorCode, detail?: string): Checked => ({ problem: { code, detail } });

// Control characters, markup, and what a wrong encoding leaves behind.
const readable: Rule = (value) => (/[\p{Cc}<>\uFFFD]/u.test(value) ? problem('INVALID_CHAR_DETECTED') : { value });

/** At most so many characters. */
export const atMost =
  (longest: number): Rule =>
  (value) =>
    value.length > longest ? problem('FIELD_MAX_LENGTH', String(longest)) : { value };

/** At least so many characters. */
export const atLeast =
  (shortest: number): Rule =>
  (value) =>
    value.length < shortest ? problem('FIELD_MIN_LENGTH', String(shortest)) : { value };

/** Exactly so many characters. */
export const ofLength =
  (length: number): Rule =>
  (value) =>
    value.length === length ? { value } : problem('FIELD_LENGTH', String(length));

/** The written value must be a key; its value is what is stored. */
export const oneOf =
  (values: Readonly<Record<string, string>>): Rule =>
  (value) => {
    const stored = Object.hasOwn(values, value) ? values[value] : undefined;
    return stored === undefined ? problem('FIELD_BAD_VALUES', Object.keys(values).join(', ')) : { value: stored };
  };

/** The written value must have this shape; `expected` says it in words for the person. */
export const shaped =
  (shape: RegExp, expected: string): Rule =>
  (value) =>
    shape.test(value) ? { value } : problem('FIELD_BAD_VALUES', expected);

/** The same with the format's own name for a wrong shape. */
export const shapedAs =
  (code: RosterErrorCode, shape: RegExp): Rule =>
  (value) =>
    shape.test(value) ? { value } : problem(code);

/** Stores the value otherwise than it is written. */
export const rewritten =
  (rewrite: (value: string) => string): Rule =>
  (value) => ({ value: rewrite(value) });

/** An INE or another identifier: no blank, upper case (education-standards.md §6.4). */
export const identifierText = rewritten((id) => id.replace(/\s+/g, '').toUpperCase());

/** A class or a group: one blank between words. */
export const divisionText = rewritten((division) => division.replace(/\s+/g, ' '));

const EARLIEST_BIRTH = '1900-01-01';

/** DD/MM/YYYY or DD/MM/YY, of the latest century that makes it past (education-standards.md §2.2). */
export const pastDayAs =
  (code: RosterErrorCode): Rule =>
  (value, today) => {
    const [, day, month, year = ''] = /^(\d{2})\/(\d{2})\/(\d{4}|\d{2})$/.exec(value) ?? [];
    const centuries = year.length === 2 ? [today.slice(0, 2), String(Number(today.slice(0, 2)) - 1)] : [''];
    const found = centuries
      .map((century) => `${century}${year}-${month}-${day}`)
      .find((candidate) => isPastDay(candidate, today));
    return found ? { value: found } : problem(code);
  };

export const pastDay = pastDayAs('FIELD_DATE_FORMAT');

/** YYYY-MM-DD, as OneRoster writes it. */
export const pastIsoDay: Rule = (value, today) => (isPastDay(value, today) ? { value } : problem('FIELD_DATE_FORMAT'));

const isPastDay = (text: string, today: string): boolean => isDay(text) && text <= today && text >= EARLIEST_BIRTH;

/** Whether a text is a calendar day that exists, YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
