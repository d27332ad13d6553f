import { describe, expect, it } from '@jest/globals';
import { fregataFormat } from './fregata-format';
import { errorList } from './roster-error';
import { rosterErrorText } from './roster-error-text';
import { checkRow } from './roster-format';
import { readHeader } from './roster-header';

const HEADER = fregataFormat.columns.map(({ header }) => header);
const TODAY = '2026-11-22';

const VALID = [
  '123456789AB',
  'Inès',
  '',
  '',
  'Moreau',
  '',
  'Féminin',
  '23/06/2009',
  '67482',
  '',
  '067',
  '99100',
  'ST',
  '20010018110',
  '2GT1',
];

const withCell = (header: string, value: string): string[] =>
  VALID.map((cell, index) => (HEADER[index] === header ? value : cell));

const read = (cells: readonly string[]) =>
  checkRow(fregataFormat, ({ header }) => cells[HEADER.indexOf(header)], { line: 2, today: TODAY });

const codes = (cells: readonly string[]): string[] => read(cells).errors.map(({ field, code }) => `${field} ${code}`);

describe('FREGATA', () => {
  it('has its exact 15 columns', () => {
    expect(HEADER.join(';')).toBe(
      "Identifiant unique*;Premier prénom*;Deuxième prénom;Troisième prénom;Nom de famille*;Nom d'usage;Code sexe*;Date de naissance (jj/mm/aaaa)*;Code commune naissance**;Libellé commune naissance**;Code département naissance*;Code pays naissance*;Statut*;Code MEF*;Division*",
    );
  });

  it('reads a pupil', () => {
    expect(read(VALID)).toEqual({
      errors: [],
      warnings: [],
      leftOut: null,
      values: {
        nationalStudentId: '123456789AB',
        firstName: 'Inès',
        lastName: 'Moreau',
        sex: 'F',
        birthDate: '2009-06-23',
        birthCityCode: '67482',
        birthDepartmentCode: '067',
        birthCountryCode: '100',
        status: 'ST',
        mefCode: '20010018110',
        division: '2GT1',
      },
    });
  });

  it.each([
    ['Identifiant unique*', '', 'FIELD_REQUIRED'],
    ['Premier prénom*', ' ', 'FIELD_REQUIRED'],
    ['Nom de famille*', 'x'.repeat(256), 'FIELD_MAX_LENGTH'],
    ['Nom de famille*', '<b>Moreau', 'INVALID_CHAR_DETECTED'],
    ['Nom de famille*', 'Mor\uFFFDau', 'INVALID_CHAR_DETECTED'],
    ['Code sexe*', 'F', 'FIELD_BAD_VALUES'],
    ['Code sexe*', 'toString', 'FIELD_BAD_VALUES'],
    ['Date de naissance (jj/mm/aaaa)*', '2009-06-23', 'FIELD_DATE_FORMAT'],
    ['Date de naissance (jj/mm/aaaa)*', '31/02/2009', 'FIELD_DATE_FORMAT'],
    ['Date de naissance (jj/mm/aaaa)*', '23/11/2026', 'FIELD_DATE_FORMAT'],
    ['Code commune naissance**', '', 'FIELD_REQUIRED'],
    ['Code commune naissance**', '6748', 'INSEE_CODE_INVALID'],
    ['Code commune naissance**', '2C004', 'INSEE_CODE_INVALID'],
    ['Code département naissance*', '6', 'FIELD_MIN_LENGTH'],
    ['Code département naissance*', '0670', 'FIELD_MAX_LENGTH'],
    ['Code pays naissance*', '100', 'FIELD_LENGTH'],
    ['Code pays naissance*', '99600', 'FIELD_BAD_VALUES'],
    ['Statut*', 'XX', 'FIELD_BAD_VALUES'],
    ['Code MEF*', '', 'FIELD_REQUIRED'],
    ['Division*', '', 'FIELD_REQUIRED'],
  ])('refuses %s « %s »: %s', (header, value, code) => {
    expect(codes(withCell(header, value))).toEqual([`${header} ${code}`]);
  });

  it.each([
    ['Date de naissance (jj/mm/aaaa)*', '23/06/09', { birthDate: '2009-06-23' }],
    ['Date de naissance (jj/mm/aaaa)*', '23/06/98', { birthDate: '1998-06-23' }],
    ['Code commune naissance**', '2A004', { birthCityCode: '2A004' }],
    ['Division*', ' 2  GT 1 ', { division: '2 GT 1' }],
    ['Identifiant unique*', ' 123 456 789ab', { nationalStudentId: '123456789AB' }],
  ])('reads %s « %s »', (header, value, expected) => {
    expect(read(withCell(header, value))).toMatchObject({ errors: [], values: expected });
  });

  it('asks for the city, not for its code, of a pupil born abroad', () => {
    const abroad = withCell('Code pays naissance*', '99350').map((cell) => (cell === '67482' ? '' : cell));

    expect(codes(abroad)).toEqual(['Libellé commune naissance** FIELD_REQUIRED']);
    expect(read(abroad.map((cell, index) => (index === 9 ? 'Rabat' : cell)))).toMatchObject({
      errors: [],
      values: { birthCountryCode: '350', birthCity: 'Rabat' },
    });
  });

  it('tells every error of a row', () => {
    expect(codes(VALID.map(() => ''))).toHaveLength(10);
  });

  it('shows the shape of what was written, and nothing of it', () => {
    expect(read(withCell('Date de naissance (jj/mm/aaaa)*', '31/02/2009')).errors).toEqual([
      {
        line: 2,
        field: 'Date de naissance (jj/mm/aaaa)*',
        code: 'FIELD_DATE_FORMAT',
        detail: null,
        value: '99/99/9999',
      },
    ]);
  });
});

describe('readHeader', () => {
  const errorsOf = (cells: readonly string[]) => {
    const header = readHeader(fregataFormat, cells);
    return 'errors' in header ? header.errors.map(({ code, field, detail }) => [code, field ?? detail]) : [];
  };

  it('takes columns in any order, a curly apostrophe, decomposed accents and nameless columns', () => {
    expect(errorsOf(HEADER.toReversed())).toEqual([]);
    expect(errorsOf([...HEADER.map((name) => name.replace("'", '’').normalize('NFD')), '', ''])).toEqual([]);
  });

  it('tells what is missing and what is not expected', () => {
    expect(errorsOf([...HEADER.slice(1), 'Adresse', 'Division*'])).toEqual([
      ['HEADER_REQUIRED', 'Identifiant unique*'],
      ['HEADER_UNKNOWN', '15'],
      ['HEADER_UNKNOWN', '16'],
    ]);
  });
});

describe('errorList', () => {
  const error = (line: number) => ({ line, field: 'Statut*', code: 'FIELD_REQUIRED', detail: null }) as const;

  it('keeps as many as its limit, counts all, and says so, by line', () => {
    const list = errorList(3);

    list.add([error(9), error(2)]);
    expect(list.told().map(({ line }) => line)).toEqual([2, 9]);
    list.add([error(5), error(7)]);

    expect(list.count).toBe(4);
    expect(list.told().map(({ line, code, detail }) => [line, code, detail])).toEqual([
      [2, 'FIELD_REQUIRED', null],
      [5, 'FIELD_REQUIRED', null],
      [9, 'FIELD_REQUIRED', null],
      [null, 'TOO_MANY_ERRORS', '3'],
    ]);
  });

  it('drops what turns out not to matter', () => {
    const list = errorList(3);
    list.add([error(2), error(3)]);

    list.drop(({ line }) => line === 2, 1);

    expect([list.count, list.told().map(({ line }) => line)]).toEqual([1, [3]]);
  });
});

describe('rosterErrorText', () => {
  it('speaks French and English', () => {
    expect(rosterErrorText({ line: 3, field: 'Statut*', code: 'FIELD_BAD_VALUES', detail: 'ST, AP' })).toEqual({
      fr: "Le champ « Statut* » n'a pas une valeur admise. Attendu : ST, AP.",
      en: 'The field “Statut*” has a value that is not allowed. Expected: ST, AP.',
    });
  });
});
