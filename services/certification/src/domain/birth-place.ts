import { comparedName } from '@pix/kit/compared-text';
import type { LocalizedText } from '@pix/kit/result';
import type { CandidateDetails } from './candidate-details';

export type BirthPlace = Pick<CandidateDetails, 'birthCountry' | 'birthInseeCode' | 'birthPostalCode' | 'birthCity'>;

/** What is known of the communes of France. */
export type Communes = {
  /** What the commune of an INSEE code is called; `null` of a code that is not known, as that of a commune of long ago. */
  readonly named: (inseeCode: string) => string | null;
  /** The communes of a postal code, those that others took in included. */
  readonly served: (postalCode: string) => readonly string[];
};

/** What is wrong with a birth place, and in which of its fields. */
export type BirthPlaceFault = { readonly field: keyof BirthPlace; readonly message: LocalizedText };

// Corsican departments are 2A and 2B; overseas ones are 97 and 98.
const FRENCH_INSEE = /^(?:(?:0[1-9]|[13-8]\d|2[1-9]|9[0-57-8]|2[AB])\d{3})$/;
const POSTAL_CODE = /^\d{5}$/;
// A postal code of the country serves up to 46 communes.
const TOLD_TOWNS = 5;
const ABROAD = /^99(?:\d{3})?$/;

const isFrance = (country: string | null): boolean => comparedName(country ?? '') === 'france';

const fault = (field: keyof BirthPlace, fr: string, en: string): BirthPlaceFault => ({ field, message: { fr, en } });

/**
 * Checks a birth place as the register of skills wants it (pix-domain.md §3.3): in France an INSEE code, or a postal code with
 * the name of a town it serves, not both; abroad INSEE 99, the name of the town and no postal code. A town's name beside an INSEE code
 * is welcome, and needed where the code is not known: those of communes of long ago stay good.
 */
export const birthPlaceFaults = (place: BirthPlace, communes: Communes): BirthPlaceFault[] => {
  if (!isFrance(place.birthCountry)) return foreignFaults(place);
  if (place.birthInseeCode && place.birthPostalCode)
    return [
      fault(
        'birthPostalCode',
        'Donnez le code INSEE ou le code postal, pas les deux.',
        'Give the INSEE code or the postal code, not both.',
      ),
    ];
  return place.birthInseeCode ? inseeFaults(place, communes) : postalFaults(place, communes);
};

const inseeFaults = ({ birthInseeCode, birthCity }: BirthPlace, communes: Communes): BirthPlaceFault[] => {
  const code = birthInseeCode ?? '';
  if (!FRENCH_INSEE.test(code))
    return [fault('birthInseeCode', "Ce code INSEE n'existe pas : 5 caractères.", 'No such INSEE code: 5 characters.')];
  if (birthCity || communes.named(code)) return [];
  return [
    fault(
      'birthCity',
      "Aucune commune connue n'a ce code INSEE : vérifiez-le, ou donnez aussi le nom de la commune.",
      'No commune known has this INSEE code: check it, or give the name of the town too.',
    ),
  ];
};

const postalFaults = ({ birthPostalCode, birthCity }: BirthPlace, communes: Communes): BirthPlaceFault[] => {
  if (!birthPostalCode)
    return [
      fault(
        'birthInseeCode',
        'Donnez le code INSEE de la commune, ou son code postal et son nom.',
        'Give the INSEE code of the town, or its postal code and name.',
      ),
    ];
  const city = birthCity ? [] : [fault('birthCity', 'Donnez le nom de la commune.', 'Give the name of the town.')];
  if (!POSTAL_CODE.test(birthPostalCode))
    return [fault('birthPostalCode', 'Un code postal a 5 chiffres.', 'A postal code has 5 digits.'), ...city];
  const served = communes.served(birthPostalCode);
  if (served.length === 0)
    return [
      fault('birthPostalCode', "Aucune commune n'a ce code postal.", 'No commune has this postal code.'),
      ...city,
    ];
  if (!birthCity || served.some((name) => comparedTown(name) === comparedTown(birthCity))) return city;
  const names = served.slice(0, TOLD_TOWNS).join(', ');
  return [fault('birthCity', `Ce code postal est celui de : ${names}.`, `This postal code is that of: ${names}.`)];
};

/** « St » is « Saint »; Paris, Lyon and Marseille are one town each. */
const comparedTown = (name: string): string =>
  comparedName(
    name.replace(/\bst(e?)\b\.?/gi, 'saint$1').replace(/\s+\d+\s*(?:er?|ème|e)?(?:\s+arrondissement)?$/i, ''),
  );

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

/** A birth place with the name of its town, found by its INSEE code where nobody gave it. */
export const namedBirthPlace = <Place extends BirthPlace>(place: Place, communes: Communes): Place => ({
  ...place,
  birthCity: place.birthCity ?? (place.birthInseeCode ? communes.named(place.birthInseeCode) : null),
});

/** A birth place as the certificate shows it. */
export const shownBirthPlace = ({ birthCountry, birthInseeCode, birthCity }: BirthPlace): string => {
  if (!birthCity) return `commune ${birthInseeCode ?? ''}`.trim();
  return birthCountry && !isFrance(birthCountry) ? `${birthCity} (${birthCountry})` : birthCity;
};
