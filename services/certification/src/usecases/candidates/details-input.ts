import { type FieldError, fail, type InvalidInputError, invalidInput, ok, type Result } from '@pix/kit/result';
import { sentence, z } from '@pix/kit/validation';
import { birthPlaceFaults, type Communes, namedBirthPlace, shownBirthPlace } from '../../domain/birth-place';
import { type CandidateDetails, NO_DETAILS } from '../../domain/candidate-details';

const optionalText = (longest: number) =>
  z
    .string()
    .nullish()
    .transform((text) => text?.normalize('NFC').trim() || null)
    .pipe(z.string().max(longest).nullable());

const optionalEmail = optionalText(255).refine(
  (email) => email === null || z.email().safeParse(email).success,
  sentence({ fr: "Ce n'est pas une adresse e-mail.", en: 'This is not an e-mail address.' }),
);

/** What a form may say of a candidate beside names and birth date (E3). */
export const detailsInput = {
  sex: z.enum(['F', 'M']).nullish(),
  birthCountry: optionalText(100),
  birthInseeCode: optionalText(5),
  birthPostalCode: optionalText(5),
  birthCity: optionalText(100),
  email: optionalEmail,
  resultRecipientEmail: optionalEmail,
  externalId: optionalText(100),
  billing: z.enum(['FREE', 'PAID', 'PREPAID']).nullish(),
  prepaymentCode: optionalText(50),
  adjusted: z.boolean().nullish(),
  accessibleOnly: z.boolean().nullish(),
};

type Given = z.output<z.ZodObject<typeof detailsInput>> & { readonly birthPlace: string | null };

const MISSING_PLACE: FieldError = {
  path: 'birthPlace',
  message: {
    fr: 'Donnez le lieu de naissance, ou le pays et la commune.',
    en: 'Give the birth place, or the country and the town.',
  },
};

/** The details of a form, its birth place checked by the rules of files as soon as a country is given. */
export const readDetails = (
  given: Given,
  communes: Communes,
): Result<{ details: CandidateDetails; birthPlace: string }, InvalidInputError> => {
  const { adjusted, accessibleOnly, billing, sex, birthPlace, ...texts } = given;
  const written = {
    ...NO_DETAILS,
    ...texts,
    sex: sex ?? null,
    billing: billing ?? null,
    isAdjusted: adjusted ?? false,
    isAccessibleOnly: accessibleOnly ?? false,
  };
  const faults = written.birthCountry ? birthPlaceFaults(written, communes) : [];
  if (faults.length > 0) return fail(invalidInput(faults.map(({ field, message }) => ({ path: field, message }))));
  const details = namedBirthPlace(written, communes);
  const shown = birthPlace ?? (details.birthCountry ? shownBirthPlace(details) : null);
  if (!shown) return fail(invalidInput([MISSING_PLACE]));
  return ok({ details, birthPlace: shown });
};
