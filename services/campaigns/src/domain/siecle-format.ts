import type { RosterFormat, RowRule } from './roster-format';
import { column, divisionText, identifierText, isDay, neededColumn, oneOf, pastDayAs } from './roster-rules';

const FRANCE = '100';

/** Born in France: the commune's code is needed; it may be of a commune that is no more. */
const birthCityCode: RowRule = ({ birthCountryCode, birthCityCode: code }) =>
  birthCountryCode === FRANCE && !code
    ? { property: 'birthCityCode', problem: { code: 'BIRTH_CITY_CODE_REQUIRED_FOR_FR_STUDENT' } }
    : null;

/** The roster of lower and upper secondary schools, SIECLE: the tags of an ELEVE (education-standards.md §2.1). */
export const siecleFormat: RosterFormat = {
  name: 'SIECLE',
  identifier: 'nationalStudentId',
  repeated: 'INE_UNIQUE',
  leavesOutUnidentified: true,
  keepsClassless: false,
  columns: [
    column('ID_NATIONAL', 'nationalStudentId', identifierText),
    neededColumn('LAST_NAME_REQUIRED', 'NOM_DE_FAMILLE', 'lastName'),
    column('NOM_USAGE', 'preferredLastName'),
    neededColumn('FIRST_NAME_REQUIRED', 'PRENOM', 'firstName'),
    column('PRENOM2', 'middleName'),
    column('PRENOM3', 'thirdName'),
    neededColumn('BIRTHDATE_REQUIRED', 'DATE_NAISS', 'birthDate', pastDayAs('INVALID_BIRTHDATE_FORMAT')),
    neededColumn('SEX_CODE_REQUIRED', 'CODE_SEXE', 'sex', oneOf({ 1: 'M', 2: 'F' })),
    column('CODE_PAYS', 'birthCountryCode'),
    column('VILLE_NAISS', 'birthCity'),
    column('CODE_DEPARTEMENT_NAISS', 'birthDepartmentCode'),
    column('CODE_COMMUNE_INSEE_NAISS', 'birthCityCode'),
    column('CODE_STATUT', 'status'),
    column('CODE_MEF', 'mefCode'),
    column('CODE_STRUCTURE', 'division', divisionText),
  ],
  rowRules: [birthCityCode],
};

/** Whether a pupil has left: a day to come is not gone yet, and what is no day counts as gone (education-standards.md §2.1). */
export const hasLeft = (leavingDay: string, today: string): boolean => {
  const text = leavingDay.trim();
  if (text === '') return false;
  const [day = '', month = '', year = ''] = text.split('/');
  const iso = `${year}-${month}-${day}`;
  return !isDay(iso) || iso <= today;
};

const NO_CLASS = 'inactifs';

/** The class among a pupil's structures: the last of type D that is a real one; groups are of type G. */
export const divisionOf = (structures: readonly { readonly code: string; readonly type: string }[]): string | null =>
  structures
    .map(({ code, type }) => ({ code: code.trim(), type: type.trim() }))
    .findLast(({ code, type }) => type === 'D' && code !== '' && code.toLowerCase() !== NO_CLASS)?.code ?? null;
