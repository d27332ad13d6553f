import { comparedName } from '@pix/kit/compared-text';
import type { LocalizedText } from '@pix/kit/result';
import type { CandidateDetails } from './candidate-details';

export type BirthPlace = Pick<CandidateDetails, 'birthCountry' | 'birthInseeCode' | 'birthPostalCode' | 'birthCity'>;

/** What is wrong with a birth place, and in which of its fields. */
export type BirthPlaceFault = { readonly field: keyof BirthPlace; readonly message: LocalizedText };

// Corsican departments are 2A and 2B; overseas ones are 97 and 98.
const FRENCH_INSEE = /^(?:(?:0[1-9]|[13-8]\d|2[1-9]|9[0-57-8]|2[AB])\d{3})$/;
const POSTAL_CODE = /^\d{5}$/;
const ABROAD = /^99(?:\d{3})?$/;

const isFrance = (country: string | null): boolean => comparedName(country ?? '') === 'france';

const fault = (field: keyof BirthPlace, fr: string, en: string): BirthPlaceFault => ({ field, message: { fr, en } });

/**
 * Checks a birth place as the register of skills wants it (pix-domain.md §3.3): in France an INSEE code, or a postal code with
 * the name of the town, not both; abroad INSEE 99, the name of the town and no postal code. A town's name beside an INSEE code
 * is welcome: it is what the certificate shows.
 */
export const birthPlaceFaults = (place: BirthPlace): BirthPlaceFault[] =>
  isFrance(place.birthCountry) ? frenchFaults(place) : foreignFaults(place);

const frenchFaults = ({ birthInseeCode, birthPostalCode, birthCity }: BirthPlace): BirthPlaceFault[] => {
  if (birthInseeCode && birthPostalCode)
    return [
      fault(
        'birthPostalCode',
        'Donnez le code INSEE ou le code postal, pas les deux.',
        'Give the INSEE code or the postal code, not both.',
      ),
    ];
  if (birthInseeCode)
    return FRENCH_INSEE.test(birthInseeCode)
      ? []
      : [fault('birthInseeCode', "Ce code INSEE n'existe pas : 5 caractères.", 'No such INSEE code: 5 characters.')];
  if (!birthPostalCode)
    return [
      fault(
        'birthInseeCode',
        'Donnez le code INSEE de la commune, ou son code postal et son nom.',
        'Give the INSEE code of the town, or its postal code and name.',
      ),
    ];
  return [
    ...(POSTAL_CODE.test(birthPostalCode)
      ? []
      : [fault('birthPostalCode', 'Un code postal a 5 chiffres.', 'A postal code has 5 digits.')]),
    ...(birthCity ? [] : [fault('birthCity', 'Donnez le nom de la commune.', 'Give the name of the town.')]),
  ];
};

const foreignFaults = ({ birthInseeCode, birthPostalCode, birthCity }: BirthPlace): BirthPlaceFault[] => [
  ...(birthInseeCode && !ABROAD.test(birthInseeCode)
    ? [
        fault(
          'birthInseeCode',
          "Pour une naissance à l'étranger, le code INSEE est 99.",
          'For somebody born abroad the INSEE code is 99.',
        ),
      ]
    : []),
  ...(birthPostalCode
    ? [
        fault(
          'birthPostalCode',
          "Pour une naissance à l'étranger, laissez le code postal vide.",
          'For somebody born abroad leave the postal code empty.',
        ),
      ]
    : []),
  ...(birthCity ? [] : [fault('birthCity', 'Donnez le nom de la ville.', 'Give the name of the town.')]),
];

/** A birth place as the certificate shows it. */
export const shownBirthPlace = ({ birthCountry, birthInseeCode, birthCity }: BirthPlace): string => {
  if (!birthCity) return `commune ${birthInseeCode ?? ''}`.trim();
  return birthCountry && !isFrance(birthCountry) ? `${birthCity} (${birthCountry})` : birthCity;
};
