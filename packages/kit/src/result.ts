/** A sentence in each language the platform speaks. */
export type LocalizedText = { readonly fr: string; readonly en: string };
export type Locale = keyof LocalizedText;

/** An expected failure. Its name is the GraphQL type that presents it, so that there is no mapping table. */
export type Failure<Name extends string = string> = { readonly name: Name; readonly message: LocalizedText };

/** What an operation with expected failures answers: failures are values, exceptions are bugs. */
export type Result<Value, F extends Failure = Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: F };

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const fail = <F extends Failure>(failure: F): Result<never, F> => ({ ok: false, failure });

export type NotAllowedError = Failure<'NotAllowedError'>;

/** May see it, may not do it. Who may not even see it gets the failure of an absent thing instead. */
export const notAllowed = (): NotAllowedError => ({
  name: 'NotAllowedError',
  message: {
    fr: "Vous n'avez pas le droit de faire cette action.",
    en: 'You are not allowed to do this.',
  },
});

export type FieldError = { readonly path: string; readonly message: LocalizedText };
export type InvalidInputError = Failure<'InvalidInputError'> & { readonly fields: readonly FieldError[] };

/** Names every wrong field at once, so that a form is corrected in one go. */
export const invalidInput = (fields: readonly FieldError[]): InvalidInputError => ({
  name: 'InvalidInputError',
  message: {
    fr: `Saisie incorrecte : ${fields.map(({ path }) => path).join(', ')}.`,
    en: `Invalid input: ${fields.map(({ path }) => path).join(', ')}.`,
  },
  fields,
});
