import { describe, expect, it } from '@jest/globals';
import { type BirthPlace, birthPlaceFaults, type Communes, namedBirthPlace } from './birth-place';

const COMMUNES: Communes = {
  named: (code) => ({ '2A004': 'Ajaccio', '69383': 'Lyon 3e Arrondissement' })[code] ?? null,
  served: (code) =>
    ({ '69003': ['Lyon', 'Lyon 3e Arrondissement'], '42000': ['Saint-Étienne'], '97400': ['Saint-Denis'] })[code] ?? [],
};

const place = (given: Partial<BirthPlace>): BirthPlace => ({
  birthCountry: 'France',
  birthInseeCode: null,
  birthPostalCode: null,
  birthCity: null,
  ...given,
});

describe('birthPlaceFaults', () => {
  it.each<[string, Partial<BirthPlace>, string[]]>([
    ['an INSEE code that is known', { birthInseeCode: '2A004' }, []],
    ['one of a commune of long ago, with its name', { birthInseeCode: '14999', birthCity: 'Vieux-Bourg' }, []],
    ['one that is not known, without a name', { birthInseeCode: '14999' }, ['birthCity']],
    ['one that cannot be', { birthInseeCode: '00000' }, ['birthInseeCode']],
    ['a postal code and its town', { birthPostalCode: '69003', birthCity: 'LYON' }, []],
    ['…as people write arrondissements', { birthPostalCode: '69003', birthCity: 'Lyon 3e arrondissement' }, []],
    ['…as people write saints', { birthPostalCode: '42000', birthCity: 'st etienne' }, []],
    ['a postal code and the town of another', { birthPostalCode: '69003', birthCity: 'Marseille' }, ['birthCity']],
    ['a postal code without a town', { birthPostalCode: '97400' }, ['birthCity']],
    ['a postal code of nowhere', { birthPostalCode: '69999', birthCity: 'Lyon' }, ['birthPostalCode']],
    ['both codes', { birthInseeCode: '2A004', birthPostalCode: '69003' }, ['birthPostalCode']],
    ['no code', { birthCity: 'Lyon' }, ['birthInseeCode']],
    ['a town abroad', { birthCountry: 'Espagne', birthInseeCode: '99', birthCity: 'Madrid' }, []],
  ])('%s', (_, given, fields) => {
    expect(birthPlaceFaults(place(given), COMMUNES).map(({ field }) => field)).toEqual(fields);
  });
});

describe('namedBirthPlace', () => {
  it('finds the town of an INSEE code, and keeps a name that was given', () => {
    expect(namedBirthPlace(place({ birthInseeCode: '2A004' }), COMMUNES).birthCity).toBe('Ajaccio');
    expect(namedBirthPlace(place({ birthInseeCode: '2A004', birthCity: 'Aiacciu' }), COMMUNES).birthCity).toBe(
      'Aiacciu',
    );
    expect(namedBirthPlace(place({ birthInseeCode: '14999' }), COMMUNES).birthCity).toBeNull();
  });
});
