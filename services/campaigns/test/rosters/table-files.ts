import { fregataFormat } from '../../src/domain/fregata-format';
import type { RosterFormat } from '../../src/domain/roster-format';
import { supFormat } from '../../src/domain/sup-format';
import { frenchDay, type InventedPupil } from './pupils';

const table = function* (
  format: RosterFormat,
  pupils: Iterable<InventedPupil>,
  cellsOf: (pupil: InventedPupil) => string[],
): Generator<string> {
  yield `${format.columns.map(({ header }) => header).join(';')}\r\n`;
  for (const pupil of pupils) yield `${cellsOf(pupil).join(';')}\r\n`;
};

/** A FREGATA file, as text. */
export const fregataFile = (pupils: Iterable<InventedPupil>): Generator<string> =>
  table(fregataFormat, pupils, (pupil) => [
    pupil.ine ?? '',
    pupil.firstName,
    pupil.middleName,
    pupil.thirdName,
    pupil.lastName,
    pupil.preferredLastName,
    pupil.sex === 'F' ? 'Féminin' : 'Masculin',
    frenchDay(pupil.birthDate),
    pupil.birthCityCode,
    pupil.birthCity,
    pupil.birthDepartment,
    `99${pupil.birthCountry}`,
    pupil.status,
    pupil.mef,
    pupil.division,
  ]);

/** A SUP file, as text. */
export const supFile = (pupils: Iterable<InventedPupil>): Generator<string> =>
  table(supFormat, pupils, (pupil) => [
    pupil.firstName,
    pupil.middleName,
    pupil.thirdName,
    pupil.lastName,
    pupil.preferredLastName,
    frenchDay(pupil.birthDate),
    `${pupil.studentNumber.toLowerCase()}@exemple.fr`,
    pupil.studentNumber,
    'UFR Sciences',
    'Équipe A',
    pupil.division,
    'Licence',
    'Formation initiale hors apprentissage',
  ]);
