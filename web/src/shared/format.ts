import { type Language, useLanguage } from './language';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

const formatsOf = (language: Language) => {
  const locale = LOCALES[language];
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options);
    return (instant: string | Date): string => format.format(new Date(instant));
  };
  const numbers = new Intl.NumberFormat(locale);
  const percentages = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    /** « 22 novembre 2026 ». A day without an hour (`2026-11-22`) stays that day wherever the reader is. */
    day: (day: string): string =>
      written({ dateStyle: 'long', ...(/^\d{4}-\d\d-\d\d$/.test(day) && { timeZone: 'UTC' }) })(day),
    /** « 22 nov. 2026, 09:00 ». */
    instant: written({ dateStyle: 'medium', timeStyle: 'short' }),
    /** « 09:00 ». */
    time: written({ timeStyle: 'short' }),
    number: (value: number): string => numbers.format(value),
    /** Of a percentage from 0 to 100. */
    percentage: (value: number): string => percentages.format(value / 100),
  };
};

const byLanguage = { fr: formatsOf('fr'), en: formatsOf('en') };

/** Dates and numbers as the reader writes them. */
export const useFormats = (): (typeof byLanguage)['fr'] => byLanguage[useLanguage()];
