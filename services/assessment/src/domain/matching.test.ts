import { describe, expect, it } from '@jest/globals';
import type { Challenge, Tolerance } from '@pix/content';
import { isRight, matchesOne } from './matching';
import { parseDay, parseNumber } from './written-values';

const RULES = { typoRatio: 0.25 };
const ALL: Tolerance = { caseAndAccents: true, punctuation: true, typos: true };
const NONE: Tolerance = { caseAndAccents: false, punctuation: false, typos: false };
const only = (name: keyof Tolerance): Tolerance => ({ ...NONE, [name]: true });

const base = { id: 'c', instruction: '?', explanation: '', timerSeconds: null, requirements: [] };

describe('a written answer', () => {
  it.each<[string, string, Tolerance, boolean]>([
    // nothing forgiven but blanks around and the Unicode form
    ['Réseau', 'Réseau', NONE, true],
    ['  Réseau ', 'Réseau', NONE, true],
    ['Re\u0301seau', 'R\u00e9seau', NONE, true],
    ['mot\u00a0clé', 'mot clé', NONE, true],
    ['mot\u202fclé', 'mot clé', NONE, true],
    ['réseau', 'Réseau', NONE, false],
    ['Reseau', 'Réseau', NONE, false],
    ['Réseau.', 'Réseau', NONE, false],
    ['Résau', 'Réseau', NONE, false],
    ['', 'Réseau', NONE, false],
    // case, accents, blanks
    ['RESEAU', 'Réseau', only('caseAndAccents'), true],
    ['réséàû', 'Reseau', only('caseAndAccents'), true],
    ['mot de passe', 'motdepasse', only('caseAndAccents'), true],
    ['Çà et là', 'caetla', only('caseAndAccents'), true],
    ['cœur', 'coeur', only('caseAndAccents'), true],
    ['mot-de-passe', 'mot de passe', only('caseAndAccents'), false],
    ['reseaux', 'réseau', only('caseAndAccents'), false],
    // punctuation
    ['mot-de-passe!', 'motdepasse', only('punctuation'), true],
    ['l’écran', "l'écran", only('punctuation'), true],
    ['«écran»', 'écran', only('punctuation'), true],
    ['Écran', 'écran', only('punctuation'), false],
    ['mot de passe', 'motdepasse', only('punctuation'), false],
    ['@', '@', only('punctuation'), true],
    ['#', '@', only('punctuation'), false],
    // typos: distance over the length of what was written, 0.25 at most
    ['navigatuer', 'navigateur', only('typos'), true],
    ['navigateu', 'navigateur', only('typos'), true],
    ['novigoteur', 'navigateur', only('typos'), true],
    ['nvgteur', 'navigateur', only('typos'), false],
    ['wifo', 'wifi', only('typos'), true],
    ['wif', 'wifi', only('typos'), false],
    ['pdg', 'pdf', only('typos'), false],
    ['Wifi', 'wifi', only('typos'), true],
    ['xyz', 'wifi', only('typos'), false],
    // all together, the author's usual choice
    [' LE  Navigatuer ! ', 'le navigateur', ALL, true],
    ['Pare feu', 'pare-feu', ALL, true],
    ['parefeux', 'pare-feu', ALL, true],
    ['antivirus', 'pare-feu', ALL, false],
    ['!', 'a', ALL, false],
    ['   ', 'a', ALL, false],
  ])('%j for %j with %j is right: %s', (given, solution, tolerance, expected) => {
    expect(matchesOne(given, [solution], tolerance, RULES)).toBe(expected);
  });

  it('may be any of the texts accepted', () => {
    expect(matchesOne('chiffrage', ['chiffrement', 'chiffrage'], NONE, RULES)).toBe(true);
  });
});

describe('parseNumber', () => {
  it.each<[string, number | null]>([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' 12 ', 12],
    ['1 024', 1024],
    ['1\u202f024', 1024],
    ['1\u00a0024\u00a0000,5', 1024000.5],
    ['-3', -3],
    ['−3', -3],
    ['+3', 3],
    [',5', 0.5],
    ['1 0 0', null],
    ['1,024,000', null],
    ['12 Go', null],
    ['douze', null],
    ['', null],
    ['-', null],
    ['1e3', null],
  ])('%j is %s', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });
});

describe('parseDay', () => {
  it.each<[string, string | null]>([
    ['2026-06-23', '2026-06-23'],
    ['23/06/2026', '2026-06-23'],
    ['3/6/2026', '2026-06-03'],
    [' 23/06/2026 ', '2026-06-23'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2026', null],
    ['31/04/2026', null],
    ['06/23/2026', null],
    ['2026-13-01', null],
    ['23/06/26', null],
    ['23 juin 2026', null],
  ])('%j is %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });
});

const choices = ['a', 'b', 'c'].map((id) => ({ id, text: id }));

const single: Challenge = { ...base, kind: 'SINGLE_CHOICE', choices, solution: { choices: ['b'] } };
const multiple: Challenge = { ...base, kind: 'MULTIPLE_CHOICE', choices, solution: { choices: ['a', 'c'] } };
const ordering: Challenge = { ...base, kind: 'ORDERING', choices, solution: { order: ['c', 'a', 'b'] } };
const number: Challenge = { ...base, kind: 'NUMBER', unit: 'Go', solution: { number: 12.5, within: 0.5 } };
const exact: Challenge = { ...base, kind: 'NUMBER', unit: null, solution: { number: 0.3, within: 0 } };
const date: Challenge = { ...base, kind: 'DATE', solution: { date: '2026-06-23' } };
const fields: Challenge = {
  ...base,
  kind: 'FIELDS',
  tolerance: ALL,
  fields: [
    { id: 'f1', label: 'Nom', placeholder: null, options: null },
    { id: 'f2', label: 'Choix', placeholder: null, options: ['Oui', 'Non'] },
  ],
  solution: { fields: { f1: ['dossier', 'répertoire'], f2: ['Oui'] } },
};

describe('isRight', () => {
  it.each<[string, Challenge, Parameters<typeof isRight>[1], boolean]>([
    ['the right choice', single, { choices: ['b'] }, true],
    ['a wrong choice', single, { choices: ['a'] }, false],
    ['the right choice and another', single, { choices: ['b', 'a'] }, false],
    ['no choice', single, { choices: [] }, false],
    ['all that are right, in any order', multiple, { choices: ['c', 'a'] }, true],
    ['one of two', multiple, { choices: ['a'] }, false],
    ['one too many', multiple, { choices: ['a', 'b', 'c'] }, false],
    ['one twice', multiple, { choices: ['a', 'a'] }, false],
    ['the right order', ordering, { choices: ['c', 'a', 'b'] }, true],
    ['another order', ordering, { choices: ['a', 'c', 'b'] }, false],
    ['a part of the order', ordering, { choices: ['c', 'a'] }, false],
    ['the number', number, { text: '12,5' }, true],
    ['the lower edge', number, { text: '12' }, true],
    ['the upper edge', number, { text: '13.0' }, true],
    ['beyond the edge', number, { text: '13,01' }, false],
    ['no number', number, { text: 'beaucoup' }, false],
    ['an exact decimal', exact, { text: '0,30' }, true],
    ['almost', exact, { text: '0,31' }, false],
    ['the day, French', date, { text: '23/06/2026' }, true],
    ['the day, ISO', date, { text: '2026-06-23' }, true],
    ['another day', date, { text: '24/06/2026' }, false],
    ['every field', fields, { fields: { f1: 'Dossier', f2: 'Oui' } }, true],
    ['every field, another text', fields, { fields: { f1: 'repertoire', f2: 'Oui' } }, true],
    ['one field wrong', fields, { fields: { f1: 'fichier', f2: 'Oui' } }, false],
    ['another option, however near', fields, { fields: { f1: 'dossier', f2: 'oui' } }, false],
    ['a field missing', fields, { fields: { f1: 'dossier' } }, false],
    ['the answer of another kind', single, { text: 'b' }, false],
    ['the answer of yet another kind', date, { choices: ['a'] }, false],
  ])('takes %s', (_, challenge, value, expected) => {
    expect(isRight(challenge, value, RULES)).toBe(expected);
  });
});
