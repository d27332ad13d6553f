import type { LocalizedText } from '@pix/kit/result';

/** What can be wrong in a roster file (education-standards.md §2.1–2.3). Values of the file are never kept here. */
export type RosterErrorCode =
  | 'EMPTY'
  | 'ENCODING_NOT_SUPPORTED'
  | 'BAD_CSV_FORMAT'
  | 'HEADER_REQUIRED'
  | 'HEADER_UNKNOWN'
  | 'FIELD_REQUIRED'
  | 'FIELD_MIN_LENGTH'
  | 'FIELD_MAX_LENGTH'
  | 'FIELD_LENGTH'
  | 'FIELD_DATE_FORMAT'
  | 'FIELD_BAD_VALUES'
  | 'INVALID_CHAR_DETECTED'
  | 'IDENTIFIER_UNIQUE'
  | 'INSEE_CODE_INVALID'
  | 'TOO_MANY_ERRORS'
  | 'NEWER_FILE_IMPORTED';

/** One error of a file. `detail` is a limit, the allowed values or another line: never what was written in the file. */
export type RosterError = {
  readonly line: number | null;
  readonly field: string | null;
  readonly code: RosterErrorCode;
  readonly detail: string | null;
};

/** An error about the whole file. */
export const fileError = (code: RosterErrorCode, detail: string | null = null): RosterError => ({
  line: null,
  field: null,
  code,
  detail,
});

const SENTENCES: Readonly<Record<RosterErrorCode, (error: { field: string; detail: string }) => LocalizedText>> = {
  EMPTY: () => ({
    fr: 'Le fichier ne contient aucun élève. Vérifiez que vous envoyez le bon fichier.',
    en: 'The file holds no pupil. Check that you send the right file.',
  }),
  ENCODING_NOT_SUPPORTED: () => ({
    fr: "L'encodage du fichier n'est pas lisible. Enregistrez-le en CSV UTF-8.",
    en: 'The encoding of the file cannot be read. Save it as CSV UTF-8.',
  }),
  BAD_CSV_FORMAT: () => ({
    fr: "Cette ligne n'est pas du CSV correct : vérifiez ses guillemets et son nombre de colonnes.",
    en: 'This line is not correct CSV: check its quotes and its number of columns.',
  }),
  HEADER_REQUIRED: ({ field }) => ({
    fr: `La colonne « ${field} » manque. Ajoutez-la à l'en-tête.`,
    en: `The column “${field}” is missing. Add it to the header.`,
  }),
  HEADER_UNKNOWN: ({ detail }) => ({
    fr: `La colonne numéro ${detail} n'est pas attendue, ou l'est une seule fois. Retirez-la.`,
    en: `Column number ${detail} is not expected, or only once. Remove it.`,
  }),
  FIELD_REQUIRED: ({ field }) => ({
    fr: `Le champ « ${field} » est obligatoire. Remplissez-le.`,
    en: `The field “${field}” is required. Fill it in.`,
  }),
  FIELD_MIN_LENGTH: ({ field, detail }) => ({
    fr: `Le champ « ${field} » doit avoir au moins ${detail} caractères.`,
    en: `The field “${field}” needs at least ${detail} characters.`,
  }),
  FIELD_MAX_LENGTH: ({ field, detail }) => ({
    fr: `Le champ « ${field} » doit avoir au plus ${detail} caractères.`,
    en: `The field “${field}” may have at most ${detail} characters.`,
  }),
  FIELD_LENGTH: ({ field, detail }) => ({
    fr: `Le champ « ${field} » doit avoir ${detail} caractères.`,
    en: `The field “${field}” must have ${detail} characters.`,
  }),
  FIELD_DATE_FORMAT: ({ field }) => ({
    fr: `Le champ « ${field} » doit être une date passée, au format jj/mm/aaaa.`,
    en: `The field “${field}” must be a past date, as dd/mm/yyyy.`,
  }),
  FIELD_BAD_VALUES: ({ field, detail }) => ({
    fr: `Le champ « ${field} » n'a pas une valeur admise. Attendu : ${detail}.`,
    en: `The field “${field}” has a value that is not allowed. Expected: ${detail}.`,
  }),
  INVALID_CHAR_DETECTED: ({ field }) => ({
    fr: `Le champ « ${field} » contient un caractère interdit ou illisible. Corrigez-le.`,
    en: `The field “${field}” contains a forbidden or unreadable character. Correct it.`,
  }),
  IDENTIFIER_UNIQUE: ({ field, detail }) => ({
    fr: `Le champ « ${field} » a la même valeur qu'à la ligne ${detail}. Chaque élève a le sien.`,
    en: `The field “${field}” has the same value as on line ${detail}. Each pupil has their own.`,
  }),
  INSEE_CODE_INVALID: ({ field }) => ({
    fr: `Le champ « ${field} » doit être un code INSEE de commune : cinq chiffres, ou 2A ou 2B suivi de trois chiffres.`,
    en: `The field “${field}” must be the INSEE code of a commune: five digits, or 2A or 2B and three digits.`,
  }),
  TOO_MANY_ERRORS: ({ detail }) => ({
    fr: `Seules les ${detail} premières erreurs sont données. Corrigez-les, puis renvoyez le fichier.`,
    en: `Only the first ${detail} errors are given. Correct them, then send the file again.`,
  }),
  NEWER_FILE_IMPORTED: () => ({
    fr: 'Un fichier envoyé après celui-ci a déjà été importé. Renvoyez celui-ci seulement si vous voulez y revenir.',
    en: 'A file sent after this one was imported already. Send this one again only if you want it back.',
  }),
};

/** The sentence of an error, in both languages: what is wrong and what to do. */
export const rosterErrorText = ({ code, field, detail }: RosterError): LocalizedText =>
  SENTENCES[code]({ field: field ?? '', detail: detail ?? '' });
