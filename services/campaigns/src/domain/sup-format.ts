import { comparedName } from '@pix/kit/compared-text';
import { distanceRatio } from './reconciliation';
import type { RosterErrorCode } from './roster-error';
import type { RosterFormat, Rule } from './roster-format';
import { column, divisionText, pastDay, requiredColumn, shapedAs } from './roster-rules';

/** What a diploma or a study scheme that nobody knows is stored as. */
export const UNRECOGNISED = 'Non reconnu';

const FURTHEST = 0.25;

const DIPLOMAS = [
  'Licence',
  'Master',
  'Doctorat',
  'DNMADE',
  'DMA',
  'BTS',
  'DUT',
  'DTS',
  'DCG',
  'DEUST',
  "Diplôme d'État",
  'Ingénieur',
  'Grade licence',
  'Grade master',
  'Visé',
  'Classe préparatoire',
  'Autre',
];

const STUDY_SCHEMES = ['Formation initiale hors apprentissage', 'Apprentissage', 'Formation continue', 'Autre'];

/** The nearest of the known values, a typo of a quarter allowed; otherwise noted as unknown, with a warning (§2.4). */
const nearest = (known: readonly string[], warning: RosterErrorCode): Rule => {
  const compared = known.map((name) => ({ name, text: comparedName(name) }));
  return (value) => {
    const wanted = comparedName(value);
    const [best] = compared
      .map(({ name, text }) => ({ name, distance: distanceRatio(wanted, text) }))
      .sort((one, other) => one.distance - other.distance);
    return best && best.distance <= FURTHEST ? { value: best.name } : { value: UNRECOGNISED, warning };
  };
};

/** The roster of universities, SUP: its exact header and rules (education-standards.md §2.4). A group plays the class. */
export const supFormat: RosterFormat = {
  name: 'SUP',
  identifier: 'studentNumber',
  repeated: 'STUDENT_NUMBER_UNIQUE',
  leavesOutUnidentified: false,
  keepsClassless: true,
  columns: [
    requiredColumn('Premier prénom', 'firstName'),
    column('Deuxième prénom', 'middleName'),
    column('Troisième prénom', 'thirdName'),
    requiredColumn('Nom de famille', 'lastName'),
    column("Nom d'usage", 'preferredLastName'),
    requiredColumn('Date de naissance (jj/mm/aaaa)', 'birthDate', pastDay),
    column('Email', 'email', shapedAs('FIELD_EMAIL_FORMAT', /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/)),
    requiredColumn('Numéro étudiant', 'studentNumber', shapedAs('STUDENT_NUMBER_FORMAT', /^[A-Za-z0-9_-]+$/)),
    column('Composante', 'department'),
    column('Équipe pédagogique', 'educationalTeam'),
    column('Groupe', 'division', divisionText),
    column('Diplôme', 'diploma', nearest(DIPLOMAS, 'DIPLOMA_UNKNOWN')),
    column('Régime', 'studyScheme', nearest(STUDY_SCHEMES, 'STUDY_SCHEME_UNKNOWN')),
  ],
  rowRules: [],
};
