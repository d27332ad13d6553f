import type { LocalizedText } from '@pix/kit/result';
import { birthDay, personName, z } from '@pix/kit/validation';
import { type BirthPlace, birthPlaceFaults, type Communes, namedBirthPlace, shownBirthPlace } from './birth-place';
import type { Candidate } from './candidate';
import { type Billing, type CandidateDetails, NO_DETAILS, type Sex } from './candidate-details';
import { isPrinted, NOT_PRINTED } from './printed-name';

/** A candidate as a file gives them. */
export type FiledCandidate = {
  readonly line: number;
  readonly person: Pick<Candidate, 'firstName' | 'lastName' | 'birthDate' | 'birthPlace' | 'extraTimePercentage'>;
  readonly details: CandidateDetails;
};

/** Something wrong in a file: where, and what to do. `field` is the header of the column. */
export type FileError = { readonly line: number; readonly field: string | null; readonly message: LocalizedText };

/** The headers of candidates, exactly those of the reference (pix-domain.md §3.2, §3.3). */
export const CANDIDATE_HEADERS = {
  lastName: '* Nom de naissance',
  firstName: '* Prénom',
  birthDate: '* Date de naissance (format: JJ/MM/AAAA)',
  sex: '* Sexe (M ou F)',
  birthInseeCode: 'Code INSEE de la commune de naissance',
  birthPostalCode: 'Code postal de la commune de naissance',
  birthCity: 'Nom de la commune de naissance',
  birthCountry: '* Pays de naissance',
  resultRecipientEmail: 'E-mail du destinataire des résultats (formateur, enseignant…)',
  email: 'E-mail de convocation',
  externalId: 'Identifiant externe',
  extraTimePercentage: 'Temps majoré ? (exemple format: 33%)',
} as const;

/** Two more, where the centre is not a school's. */
export const BILLING_HEADERS = {
  billing: '* Tarification part Pix (Gratuite, Prépayée ou Payante)',
  prepaymentCode: 'Code de prépaiement (si Tarification part Pix Prépayée)',
} as const;

type Field = keyof typeof CANDIDATE_HEADERS | keyof typeof BILLING_HEADERS;

const HEADERS: Readonly<Record<Field, string>> = { ...CANDIDATE_HEADERS, ...BILLING_HEADERS };

const BILLINGS: Readonly<Record<string, Billing>> = { gratuite: 'FREE', payante: 'PAID', prépayée: 'PREPAID' };

const text = (fr: string, en: string): LocalizedText => ({ fr, en });
const REQUIRED = text('Remplissez cette case.', 'Fill in this cell.');

export type CandidateFileRules = {
  readonly today: string;
  readonly isBilled: boolean;
  readonly maxExtraTime: number;
  readonly communes: Communes;
};

/** Reads one line of a file of candidates; every wrong cell is told. */
export const readCandidateLine = (
  line: number,
  cell: (header: string) => string,
  rules: CandidateFileRules,
): { candidate: FiledCandidate | null; errors: FileError[] } => {
  const errors: FileError[] = [];
  const wrong = (field: Field, message: LocalizedText): null => {
    errors.push({ line, field: HEADERS[field], message });
    return null;
  };
  const of = (field: Field): string => cell(HEADERS[field]).normalize('NFC').trim();
  const given = (field: Field): string | null => of(field) || null;

  const lastName = readName(of('lastName'), (message) => wrong('lastName', message));
  const firstName = readName(of('firstName'), (message) => wrong('firstName', message));
  const birthDate = readBirthDate(of('birthDate'), rules.today, (message) => wrong('birthDate', message));
  const sex = readSex(of('sex'), (message) => wrong('sex', message));
  const place = readPlace(given, wrong, rules.communes);
  const extraTimePercentage = readExtraTime(of('extraTimePercentage'), rules.maxExtraTime, (message) =>
    wrong('extraTimePercentage', message),
  );
  const email = readEmail(given('email'), (message) => wrong('email', message));
  const resultRecipientEmail = readEmail(given('resultRecipientEmail'), (message) =>
    wrong('resultRecipientEmail', message),
  );
  const billing = rules.isBilled ? readBilling(given, wrong) : { billing: null, prepaymentCode: null };

  if (errors.length > 0 || !firstName || !lastName || !birthDate || extraTimePercentage === null)
    return { candidate: null, errors };
  const details = {
    ...NO_DETAILS,
    ...place,
    ...billing,
    sex,
    email,
    resultRecipientEmail,
    externalId: given('externalId')?.slice(0, 100) ?? null,
  };
  const person = { firstName, lastName, birthDate, birthPlace: shownBirthPlace(place), extraTimePercentage };
  return { candidate: { line, person, details }, errors };
};

type Told = (message: LocalizedText) => null;

const readName = (given: string, wrong: Told): string | null => {
  if (given === '') return wrong(REQUIRED);
  const read = personName.safeParse(given);
  if (read.success && !isPrinted(read.data)) return wrong(NOT_PRINTED);
  if (read.success && /\p{L}/u.test(read.data)) return read.data;
  return wrong(
    text(
      'Ce nom ne peut pas être lu : 1 à 100 caractères, une lettre au moins.',
      'This name cannot be read: 1 to 100 characters, a letter at least.',
    ),
  );
};

/** A day as a file writes it: JJ/MM/AAAA, or AAAA-MM-JJ as spreadsheets store it. */
export const fileDay = (given: string): string | null => {
  const french = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(given);
  const day = french ? `${french[3]}-${french[2]}-${french[1]}` : given;
  return z.iso.date().safeParse(day).success ? day : null;
};

const readBirthDate = (given: string, today: string, wrong: Told): string | null => {
  if (given === '') return wrong(REQUIRED);
  const day = fileDay(given);
  if (!day) return wrong(text("Cette date n'existe pas : écrivez JJ/MM/AAAA.", 'No such date: write DD/MM/YYYY.'));
  if (birthDay.safeParse(day).success && day < today) return day;
  return wrong(
    text(
      'La date de naissance doit être passée, et postérieure à 1900.',
      'The birth date must be past, and after 1900.',
    ),
  );
};

const readSex = (given: string, wrong: Told): Sex | null => {
  const sex = given.toUpperCase();
  if (sex === 'F' || sex === 'M') return sex;
  return wrong(given === '' ? REQUIRED : text('Écrivez M ou F.', 'Write M or F.'));
};

const readPlace = (
  given: (field: Field) => string | null,
  wrong: (field: Field, message: LocalizedText) => null,
  communes: Communes,
): BirthPlace => {
  const place = {
    birthCountry: given('birthCountry')?.slice(0, 100) ?? wrong('birthCountry', REQUIRED),
    birthInseeCode: given('birthInseeCode')?.toUpperCase() ?? null,
    birthPostalCode: given('birthPostalCode'),
    birthCity: given('birthCity')?.slice(0, 100) ?? null,
  };
  if (place.birthCountry) for (const { field, message } of birthPlaceFaults(place, communes)) wrong(field, message);
  return namedBirthPlace(place, communes);
};

/** « 33 % », or 0,33 as a spreadsheet stores a cell of percents. */
const readExtraTime = (given: string, max: number, wrong: Told): number | null => {
  if (given === '') return 0;
  const written = /^(\d{1,4}(?:[.,]\d+)?)\s*(%?)$/.exec(given);
  const number = Number((written?.[1] ?? 'NaN').replace(',', '.'));
  const percentage = Math.round(written?.[2] === '' && number > 0 && number < 1 ? number * 100 : number);
  return percentage >= 0 && percentage <= max
    ? percentage
    : wrong(
        text(
          `Écrivez un pourcentage de 0 à ${max}, par exemple 33%.`,
          `Write a percentage from 0 to ${max}, 33% for instance.`,
        ),
      );
};

const readEmail = (given: string | null, wrong: Told): string | null => {
  if (given === null) return null;
  return given.length <= 255 && z.email().safeParse(given).success
    ? given
    : wrong(text("Ce n'est pas une adresse e-mail.", 'This is not an e-mail address.'));
};

const readBilling = (
  given: (field: Field) => string | null,
  wrong: (field: Field, message: LocalizedText) => null,
): Pick<CandidateDetails, 'billing' | 'prepaymentCode'> => {
  const written = given('billing');
  const billing =
    BILLINGS[written?.toLowerCase() ?? ''] ??
    wrong(
      'billing',
      written ? text('Écrivez Gratuite, Prépayée ou Payante.', 'Write Gratuite, Prépayée or Payante.') : REQUIRED,
    );
  const prepaymentCode = given('prepaymentCode')?.slice(0, 50) ?? null;
  if (billing === 'PREPAID' && !prepaymentCode)
    wrong('prepaymentCode', text('Donnez le code de prépaiement.', 'Give the prepayment code.'));
  if (billing && billing !== 'PREPAID' && prepaymentCode)
    wrong(
      'prepaymentCode',
      text("Un code de prépaiement ne va qu'avec Prépayée.", 'A prepayment code goes with Prépayée only.'),
    );
  return { billing, prepaymentCode };
};
