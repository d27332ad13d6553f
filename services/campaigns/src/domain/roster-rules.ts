import type { RosterErrorCode } from './roster-error';
import type { Checked, Column, Property, Rule } from './roster-format';

const LONGEST_VALUE = 255;

/** A column that may be empty. Every value is readable text of at most 255 characters. */
export const column = (header: string, property: Property, ...rules: Rule[]): Column => ({
  header,
  property,
  isRequired: false,
  rules: [readable, atMost(LONGEST_VALUE), ...rules],
});

/** A column that every row fills in. */
export const requiredColumn = (header: string, property: Property, ...rules: Rule[]): Column => ({
  ...column(header, property, ...rules),
  isRequired: true,
});

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

/** Stores the value otherwise than it is written. */
export const rewritten =
  (rewrite: (value: string) => string): Rule =>
  (value) => ({ value: rewrite(value) });

const EARLIEST_BIRTH = '1900-01-01';

/** DD/MM/YYYY or DD/MM/YY, of the latest century that makes it past (education-standards.md §2.2). */
export const pastDay: Rule = (value, today) => {
  const [, day, month, year = ''] = /^(\d{2})\/(\d{2})\/(\d{4}|\d{2})$/.exec(value) ?? [];
  const centuries = year.length === 2 ? [today.slice(0, 2), String(Number(today.slice(0, 2)) - 1)] : [''];
  const found = centuries
    .map((century) => `${century}${year}-${month}-${day}`)
    .find((candidate) => isDay(candidate) && candidate <= today && candidate >= EARLIEST_BIRTH);
  return found ? { value: found } : problem('FIELD_DATE_FORMAT');
};

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
