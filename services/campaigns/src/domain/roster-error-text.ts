import type { LocalizedText } from '@pix/kit/result';
import type { InvalidFileReason, RosterError, RosterErrorCode } from './roster-error';

type Words = { readonly field: string; readonly detail: string };

const INVALID: Readonly<Record<InvalidFileReason, LocalizedText>> = {
  XML: {
    fr: "Le fichier n'est pas du XML correct : exportez-le de nouveau, sans le modifier.",
    en: 'The file is not correct XML: export it again, without editing it.',
  },
  DOCTYPE: {
    fr: 'Le fichier contient une déclaration DOCTYPE, qui est refusée. Exportez-le de nouveau depuis SIECLE.',
    en: 'The file has a DOCTYPE declaration, which is refused. Export it from SIECLE again.',
  },
  ROOT: {
    fr: "Ce fichier XML n'est pas l'export des élèves de SIECLE (ElevesSansAdresses.xml). Choisissez celui-là.",
    en: "This XML file is not SIECLE's export of pupils (ElevesSansAdresses.xml). Choose that one.",
  },
  ARCHIVE: {
    fr: "L'archive zip est abîmée. Exportez-la de nouveau, ou envoyez le fichier qu'elle contient.",
    en: 'The zip archive is damaged. Export it again, or send the file it holds.',
  },
  ENCRYPTED: {
    fr: "L'archive zip est protégée par un mot de passe. Envoyez-la sans mot de passe.",
    en: 'The zip archive is protected by a password. Send it without one.',
  },
  UNSAFE_PATH: {
    fr: "L'archive zip contient un chemin, un lien ou un nom en double qui est refusé. Exportez-la de nouveau.",
    en: 'The zip archive holds a path, a link or a repeated name that is refused. Export it again.',
  },
  NESTED_ARCHIVE: {
    fr: "L'archive zip contient une autre archive. Envoyez celle qui est à l'intérieur.",
    en: 'The zip archive holds another archive. Send the one that is inside.',
  },
  TOO_MANY_ENTRIES: {
    fr: "L'archive zip contient trop de fichiers. N'y laissez que l'export.",
    en: 'The zip archive holds too many files. Leave nothing but the export in it.',
  },
  TOO_LARGE: {
    fr: "Une fois décompressée, l'archive est trop grande. Envoyez un fichier par établissement.",
    en: 'Once inflated, the archive is too large. Send one file a school.',
  },
  ONE_XML: {
    fr: "L'archive zip doit contenir un seul fichier .xml, ou un lot OneRoster avec son manifest.csv.",
    en: 'The zip archive must hold exactly one .xml file, or a OneRoster bundle with its manifest.csv.',
  },
  MANIFEST: {
    fr: "Le manifest.csv n'annonce pas un lot OneRoster 1.2 avec orgs, users, roles, classes et enrollments.",
    en: 'The manifest.csv does not announce a OneRoster 1.2 bundle with orgs, users, roles, classes and enrollments.',
  },
};

const required = ({ field }: Words): LocalizedText => ({
  fr: `Le champ « ${field} » est obligatoire. Remplissez-le.`,
  en: `The field “${field}” is required. Fill it in.`,
});

const repeated = ({ field, detail }: Words): LocalizedText => ({
  fr: `Le champ « ${field} » a la même valeur qu'à la ligne ${detail}. Chaque élève a le sien.`,
  en: `The field “${field}” has the same value as on line ${detail}. Each pupil has their own.`,
});

const pastDate = ({ field }: Words): LocalizedText => ({
  fr: `Le champ « ${field} » doit être une date passée, au format jj/mm/aaaa.`,
  en: `The field “${field}” must be a past date, as dd/mm/yyyy.`,
});

const unrecognised = ({ field }: Words): LocalizedText => ({
  fr: `La valeur du champ « ${field} » n'est pas reconnue : elle est notée « Non reconnu ». Rien ne vous oblige à la corriger.`,
  en: `The value of the field “${field}” is not recognised: it is noted as “Non reconnu”. You need not correct it.`,
});

const SENTENCES: Readonly<Record<RosterErrorCode, (words: Words) => LocalizedText>> = {
  EMPTY: () => ({
    fr: 'Le fichier ne contient aucun élève. Vérifiez que vous envoyez le bon fichier.',
    en: 'The file holds no pupil. Check that you send the right file.',
  }),
  ENCODING_NOT_SUPPORTED: () => ({
    fr: "L'encodage du fichier n'est pas lisible. Enregistrez-le en UTF-8.",
    en: 'The encoding of the file cannot be read. Save it as UTF-8.',
  }),
  INVALID_FILE: ({ detail }) => INVALID[detail as InvalidFileReason] ?? INVALID.ARCHIVE,
  INVALID_FILE_EXTENSION: ({ detail }) => ({
    fr: `Ce fichier est de type ${detail}. Envoyez un fichier .xml, .zip ou .csv.`,
    en: `This file is of type ${detail}. Send an .xml, .zip or .csv file.`,
  }),
  FORMAT_MISMATCHED: ({ detail }) => {
    const [found, expected] = detail.split('/');
    return {
      fr: `Ce fichier est au format ${found} ; ${expected} est attendu. Choisissez l'autre format, ou l'autre fichier.`,
      en: `This file is in the ${found} format; ${expected} is expected. Choose the other format, or the other file.`,
    };
  },
  UAI_MISMATCHED: () => ({
    fr: "L'UAI du fichier n'est pas celui de l'établissement. Vérifiez que c'est bien son export.",
    en: "The UAI in the file is not the school's. Check that this is its export.",
  }),
  DELTA_NOT_SUPPORTED: ({ field }) => ({
    fr: `Ce lot OneRoster n'a que les changements (delta) de ${field}. Exportez-le en entier (bulk).`,
    en: `This OneRoster bundle holds only the changes (delta) of ${field}. Export the whole of it (bulk).`,
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
  FIELD_REQUIRED: required,
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
  FIELD_DATE_FORMAT: pastDate,
  FIELD_EMAIL_FORMAT: ({ field }) => ({
    fr: `Le champ « ${field} » n'est pas une adresse e-mail. Corrigez-la, ou laissez-la vide.`,
    en: `The field “${field}” is not an e-mail address. Correct it, or leave it empty.`,
  }),
  FIELD_BAD_VALUES: ({ field, detail }) => ({
    fr: `Le champ « ${field} » n'a pas une valeur admise. Attendu : ${detail}.`,
    en: `The field “${field}” has a value that is not allowed. Expected: ${detail}.`,
  }),
  INVALID_CHAR_DETECTED: ({ field }) => ({
    fr: `Le champ « ${field} » contient un caractère interdit ou illisible. Corrigez-le.`,
    en: `The field “${field}” contains a forbidden or unreadable character. Correct it.`,
  }),
  IDENTIFIER_UNIQUE: repeated,
  INSEE_CODE_INVALID: ({ field }) => ({
    fr: `Le champ « ${field} » doit être un code INSEE de commune : cinq chiffres, ou 2A ou 2B suivi de trois chiffres.`,
    en: `The field “${field}” must be the INSEE code of a commune: five digits, or 2A or 2B and three digits.`,
  }),
  INE_REQUIRED: () => ({
    fr: "Cet élève n'a pas d'INE : il n'est pas importé. Demandez son INE, puis renvoyez le fichier.",
    en: 'This pupil has no INE: they are left out. Ask for their INE, then send the file again.',
  }),
  INE_UNIQUE: repeated,
  SEX_CODE_REQUIRED: required,
  BIRTHDATE_REQUIRED: required,
  INVALID_BIRTHDATE_FORMAT: pastDate,
  LAST_NAME_REQUIRED: required,
  FIRST_NAME_REQUIRED: required,
  BIRTH_CITY_CODE_REQUIRED_FOR_FR_STUDENT: ({ field }) => ({
    fr: `Le champ « ${field} » est obligatoire pour un élève né en France. Remplissez-le.`,
    en: `The field “${field}” is required for a pupil born in France. Fill it in.`,
  }),
  STUDENT_NUMBER_UNIQUE: repeated,
  STUDENT_NUMBER_FORMAT: ({ field }) => ({
    fr: `Le champ « ${field} » ne peut contenir que des lettres sans accent, des chiffres, - et _.`,
    en: `The field “${field}” may only hold unaccented letters, digits, - and _.`,
  }),
  DIPLOMA_UNKNOWN: unrecognised,
  STUDY_SCHEME_UNKNOWN: unrecognised,
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
