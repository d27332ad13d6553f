import { z } from 'zod';
import { fail, type InvalidInputError, invalidInput, type LocalizedText, ok, type Result } from './result';

export { z };

const french = z.locales.fr().localeError;
const english = z.locales.en().localeError;

/** Checks an input against its schema; a failure names every wrong field in French and English. */
export const validate = <Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Result<z.output<Schema>, InvalidInputError> => {
  const parsed = schema.safeParse(input, { error: french });
  if (parsed.success) return ok(parsed.data);

  const inEnglish = schema.safeParse(input, { error: english }).error?.issues ?? [];
  return fail(
    invalidInput(
      parsed.error.issues.map((issue, index) => ({
        path: issue.path.join('.'),
        message: ruleText(issue) ?? { fr: issue.message, en: inEnglish[index]?.message ?? issue.message },
      })),
    ),
  );
};

/** Options of a `.refine()` that carry its sentence in both languages: `.refine(isUai, sentence({ fr, en }))`. */
export const sentence = (text: LocalizedText) => ({ params: text, message: text.fr });

const ruleText = (issue: z.core.$ZodIssue): LocalizedText | null =>
  issue.code === 'custom' && typeof issue.params?.fr === 'string' && typeof issue.params?.en === 'string'
    ? { fr: issue.params.fr, en: issue.params.en }
    : null;

/** A person's name: trimmed, one blank between words, 1 to 100 characters, no control character or markup. */
export const personName = z
  .string()
  .transform((name) => name.normalize('NFC').trim().replace(/\s+/g, ' '))
  .pipe(z.string().min(1).max(100))
  .refine(
    (name) => !/[\p{Cc}<>]/u.test(name),
    sentence({ fr: 'Ce nom contient un caractère interdit.', en: 'This name contains a forbidden character.' }),
  );

/** A calendar day that exists, `YYYY-MM-DD`. */
export const calendarDay = z.iso.date();

/** A birth date: a day that exists, from 1900 on. Whether it is past is for who has a clock. */
export const birthDay = calendarDay.refine(
  (day) => day >= '1900-01-01',
  sentence({ fr: 'La date de naissance doit être postérieure à 1900.', en: 'The birth date must be after 1900.' }),
);
