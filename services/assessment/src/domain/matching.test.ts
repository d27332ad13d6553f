import { describe, expect, it } from '@jest/globals';
import type { Challenge } from '@pix/content';
import {
  DATE as date,
  FIELDS as fields,
  FREE_ORDER as free,
  MATCHING as matching,
  MULTIPLE as multiple,
  NUMBER as number,
  ORDERING as ordering,
  SENTENCE as phrase,
  SIMULATOR as simulator,
  SINGLE as single,
  TEXT as text,
} from '../../test/every-kind';
import type { AnswerValue } from './answer-value';
import { toFieldResults } from './field-results';
import { isRight } from './matching';

const RULES = { typoRatio: 0.25, typoFromLength: 4 };
const exact: Challenge = { ...number, unit: null, solution: { number: 0.3, within: 0 } };
const colours: Challenge = {
  ...free,
  solution: { fields: { f1: ['rouge', 'bleu'], f2: ['rouge'], f3: ['vert'] } },
};

describe('isRight', () => {
  it.each<[string, Challenge, AnswerValue, boolean]>([
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
    ['a text accepted', text, { text: 'Secret' }, true],
    ['another text accepted', text, { text: 'autre secret' }, true],
    ['another text', text, { text: 'mystère' }, false],
    ['the number', number, { text: '12,5' }, true],
    ['the number with its unit', number, { text: '12,5 Go' }, true],
    ['the number in another unit', number, { text: '12500 Mo' }, false],
    ['the lower edge', number, { text: '12' }, true],
    ['the upper edge', number, { text: '13.0' }, true],
    ['beyond the edge', number, { text: '13,01' }, false],
    ['no number', number, { text: 'beaucoup' }, false],
    ['an exact decimal', exact, { text: '0,30' }, true],
    ['almost', exact, { text: '0,31' }, false],
    ['the day, French', date, { text: '23/06/2026' }, true],
    ['the day, in words', date, { text: 'mardi 23 juin 2026' }, true],
    ['the day, ISO', date, { text: '2026-06-23' }, true],
    ['another day', date, { text: '24/06/2026' }, false],
    ['every field', fields, { fields: { f1: 'Secret', f2: 'Oui' } }, true],
    ['every field, another text', fields, { fields: { f1: 'cache secret', f2: 'Oui' } }, true],
    ['one field wrong', fields, { fields: { f1: 'fichier', f2: 'Oui' } }, false],
    ['another option, however near', fields, { fields: { f1: 'secret', f2: 'oui' } }, false],
    ['a field missing', fields, { fields: { f1: 'secret' } }, false],
    ['the fields of a sentence', phrase, { fields: { f1: 'secret', f2: 'Oui' } }, true],
    ['the fields of another sentence', phrase, { fields: { f1: 'secret', f2: 'Non' } }, false],
    ['values in the order of the author', colours, { fields: { f1: 'bleu', f2: 'rouge', f3: 'vert' } }, true],
    ['values in another order', colours, { fields: { f1: 'vert', f2: 'rouge', f3: 'bleu' } }, true],
    [
      'a value two solutions accept, taken as is best',
      colours,
      { fields: { f1: 'rouge', f2: 'bleu', f3: 'vert' } },
      true,
    ],
    ['one value given twice', colours, { fields: { f1: 'vert', f2: 'vert', f3: 'bleu' } }, false],
    ['one value of three wrong', colours, { fields: { f1: 'rouge', f2: 'bleu', f3: 'noir' } }, false],
    ['every item with its choice', matching, { pairs: { i1: 'a', i2: 'b' } }, true],
    ['one item with another', matching, { pairs: { i1: 'a', i2: 'c' } }, false],
    ['an item without a choice', matching, { pairs: { i1: 'a' } }, false],
    ['the state wanted', simulator, { state: { SECRET_wifi: 'secret', SECRET_network: 'maison secret' } }, true],
    [
      'the state wanted, and more',
      simulator,
      { state: { x: 'y', SECRET_wifi: 'SECRET', SECRET_network: 'SECRET maison' } },
      true,
    ],
    ['half the state wanted', simulator, { state: { SECRET_wifi: 'SECRET' } }, false],
    ['an empty state', simulator, { state: {} }, false],
    ['the answer of another kind', single, { text: 'b' }, false],
    ['the answer of yet another kind', date, { choices: ['a'] }, false],
    ['a text for items', matching, { text: 'a' }, false],
    [
      'fields for a simulator',
      simulator,
      { fields: { SECRET_wifi: 'SECRET', SECRET_network: 'SECRET maison' } },
      false,
    ],
  ])('takes %s', (_, challenge, value, expected) => {
    expect(isRight(challenge, value, RULES)).toBe(expected);
  });

  it('takes nothing that an object has of itself for an answer', () => {
    const state: Challenge = { ...simulator, solution: { state: { constructor: ['x'], toString: ['x'] } } };

    expect(isRight(state, { state: {} }, RULES)).toBe(false);
    expect(isRight(state, { state: { constructor: 'x', toString: 'x' } }, RULES)).toBe(true);
  });
});

describe('the result of each part', () => {
  it('tells which field was right, and what each wanted', () => {
    expect(toFieldResults(fields, { fields: { f1: 'faux', f2: 'Oui' } }, RULES)).toEqual([
      { id: 'f1', correct: false, solution: 'SECRET' },
      { id: 'f2', correct: true, solution: 'Oui' },
    ]);
  });

  it('gives the solutions nobody found, in free order, to the fields that were wrong', () => {
    expect(toFieldResults(colours, { fields: { f1: 'noir', f2: 'vert', f3: 'rouge' } }, RULES)).toEqual([
      { id: 'f1', correct: false, solution: 'rouge' },
      { id: 'f2', correct: true, solution: 'vert' },
      { id: 'f3', correct: true, solution: 'rouge' },
    ]);
  });

  it('tells which item was right', () => {
    expect(toFieldResults(matching, { pairs: { i1: 'b', i2: 'b' } }, RULES)).toEqual([
      { id: 'i1', correct: false, solution: 'Chat' },
      { id: 'i2', correct: true, solution: 'Chien' },
    ]);
  });

  it('has nothing right in what was passed, and nothing to say of a question of one part', () => {
    expect(toFieldResults(matching, null, RULES).map(({ correct }) => correct)).toEqual([false, false]);
    expect(toFieldResults(fields, null, RULES).map(({ correct }) => correct)).toEqual([false, false]);
    expect(toFieldResults(single, { choices: ['b'] }, RULES)).toEqual([]);
    expect(toFieldResults(simulator, { state: {} }, RULES)).toEqual([]);
  });
});
