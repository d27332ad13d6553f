import type { RosterFormat, RowRule } from './roster-format';
import {
  atLeast,
  atMost,
  column,
  divisionText,
  identifierText,
  ofLength,
  oneOf,
  pastDay,
  requiredColumn,
  rewritten,
  shaped,
} from './roster-rules';

const FRANCE = '100';

// Corsica's are 2A and 2B; the digit is left open, as the public system does (education-standards.md §2.3).
const INSEE_CODE = /^\d[\dAB]\d{3}$/;

/** Born in France: the commune's code; born abroad: the city's name. */
const birthPlace: RowRule = ({ birthCountryCode, birthCityCode, birthCity }) => {
  if (!birthCountryCode) return null;
  if (birthCountryCode !== FRANCE)
    return birthCity ? null : { property: 'birthCity', problem: { code: 'FIELD_REQUIRED' } };
  if (!birthCityCode) return { property: 'birthCityCode', problem: { code: 'FIELD_REQUIRED' } };
  return INSEE_CODE.test(birthCityCode) ? null : { property: 'birthCityCode', problem: { code: 'INSEE_CODE_INVALID' } };
};

/** The roster of agricultural schools, FREGATA: its exact header and rules (education-standards.md §2.3). */
export const fregataFormat: RosterFormat = {
  name: 'FREGATA',
  identifier: 'nationalStudentId',
  repeated: 'IDENTIFIER_UNIQUE',
  leavesOutUnidentified: false,
  keepsClassless: false,
  columns: [
    requiredColumn('Identifiant unique*', 'nationalStudentId', identifierText),
    requiredColumn('Premier prénom*', 'firstName'),
    column('Deuxième prénom', 'middleName'),
    column('Troisième prénom', 'thirdName'),
    requiredColumn('Nom de famille*', 'lastName'),
    column("Nom d'usage", 'preferredLastName'),
    requiredColumn('Code sexe*', 'sex', oneOf({ Féminin: 'F', féminin: 'F', Masculin: 'M', masculin: 'M' })),
    requiredColumn('Date de naissance (jj/mm/aaaa)*', 'birthDate', pastDay),
    column('Code commune naissance**', 'birthCityCode'),
    column('Libellé commune naissance**', 'birthCity'),
    requiredColumn('Code département naissance*', 'birthDepartmentCode', atLeast(2), atMost(3)),
    requiredColumn(
      'Code pays naissance*',
      'birthCountryCode',
      ofLength(5),
      shaped(/^99[1-5]\d{2}$/, '99100 … 99599'),
      rewritten((code) => code.slice(2)),
    ),
    requiredColumn('Statut*', 'status', oneOf({ ST: 'ST', AP: 'AP' })),
    requiredColumn('Code MEF*', 'mefCode'),
    requiredColumn('Division*', 'division', divisionText),
  ],
  rowRules: [birthPlace],
};
