import { describe, expect, it } from '@jest/globals';
import type { Challenge } from '@pix/content';
import {
  DATE as date,
  FIELDS as fields,
  MATCHING,
  MULTIPLE as multiple,
  NUMBER,
  ORDERING as ordering,
  SENTENCE,
  SIMULATOR,
  SINGLE as single,
} from '../../test/every-kind';
import { type GivenAnswer, isSameAnswer, readAnswer } from './answer-value';

const number = { ...NUMBER, unit: null };

describe('readAnswer', () => {
  it.each<[string, Challenge, GivenAnswer, object]>([
    ['one choice', single, { choices: ['a'] }, { choices: ['a'] }],
    ['ticks in any order', multiple, { choices: ['c', 'a'] }, { choices: ['a', 'c'] }],
    ['an order as it is', ordering, { choices: ['c', 'a', 'b'] }, { choices: ['c', 'a', 'b'] }],
    ['a number as it was written', number, { text: ' 1,50 ' }, { text: '1,50' }],
    ['a day as it was written', date, { text: '23/06/2026', choices: null }, { text: '23/06/2026' }],
    [
      'fields',
      fields,
      {
        fields: [
          { id: 'f2', value: 'Oui' },
          { id: 'f1', value: ' x ' },
        ],
      },
      { fields: { f1: 'x', f2: 'Oui' } },
    ],
    ['a number with its unit', NUMBER, { text: '12,5 Go' }, { text: '12,5 Go' }],
    ['a day in words', date, { text: '23 juin 2026' }, { text: '23 juin 2026' }],
    [
      'the fields of a sentence',
      SENTENCE,
      {
        fields: [
          { id: 'f1', value: 'x' },
          { id: 'f2', value: 'Non' },
        ],
      },
      { fields: { f1: 'x', f2: 'Non' } },
    ],
    [
      'items matched, two with one choice',
      MATCHING,
      {
        pairs: [
          { itemId: 'i2', choiceId: 'c' },
          { itemId: 'i1', choiceId: 'c' },
        ],
      },
      { pairs: { i1: 'c', i2: 'c' } },
    ],
    ['a state that was sealed', SIMULATOR, { state: { wifi: 'on' } }, { state: { wifi: 'on' } }],
  ])('keeps %s', (_, challenge, given, value) => {
    expect(readAnswer(challenge, given)).toEqual({ ok: true, value });
  });

  it.each<[string, Challenge, GivenAnswer, string]>([
    ['no choice', single, {}, 'choices'],
    ['two choices for one', single, { choices: ['a', 'b'] }, 'choices'],
    ['a choice that is not there', single, { choices: ['z'] }, 'choices'],
    ['a choice twice', multiple, { choices: ['a', 'a'] }, 'choices'],
    ['no tick', multiple, { choices: [] }, 'choices'],
    ['half an order', ordering, { choices: ['a'] }, 'choices'],
    ['the member of another kind', single, { choices: ['a'], text: 'a' }, 'text'],
    ['only the member of another kind', number, { choices: ['a'] }, 'choices'],
    ['blanks', number, { text: '  ' }, 'text'],
    ['what is no number', number, { text: 'douze' }, 'text'],
    ['what is no day', date, { text: '31/02/2026' }, 'text'],
    ['another unit', NUMBER, { text: '12,5 Mo' }, 'text'],
    ['an item not matched', MATCHING, { pairs: [{ itemId: 'i1', choiceId: 'a' }] }, 'pairs'],
    [
      'an item matched twice',
      MATCHING,
      {
        pairs: [
          { itemId: 'i1', choiceId: 'a' },
          { itemId: 'i1', choiceId: 'b' },
        ],
      },
      'pairs',
    ],
    [
      'an item that is not there',
      MATCHING,
      {
        pairs: [
          { itemId: 'i1', choiceId: 'a' },
          { itemId: '__proto__', choiceId: 'b' },
        ],
      },
      'pairs',
    ],
    [
      'a choice that is not there',
      MATCHING,
      {
        pairs: [
          { itemId: 'i1', choiceId: 'a' },
          { itemId: 'i2', choiceId: 'constructor' },
        ],
      },
      'pairs',
    ],
    ['no matching at all', MATCHING, {}, 'pairs'],
    ['a simulator that said nothing', SIMULATOR, {}, 'resultCode'],
    ['a text for a simulator', SIMULATOR, { text: 'on' }, 'text'],
    ['a state for a text', number, { text: '1', state: {} }, 'resultCode'],
    ['a very long text', number, { text: '1'.repeat(501) }, 'text'],
    ['a field missing', fields, { fields: [{ id: 'f1', value: 'x' }] }, 'fields.f2'],
    [
      'a value out of the list',
      fields,
      {
        fields: [
          { id: 'f1', value: 'x' },
          { id: 'f2', value: 'Peut-être' },
        ],
      },
      'fields.f2',
    ],
    ['a field that is not there', fields, { fields: [{ id: 'f9', value: 'x' }] }, 'fields'],
    [
      'a field twice',
      fields,
      {
        fields: [
          { id: 'f1', value: 'x' },
          { id: 'f1', value: 'y' },
        ],
      },
      'fields',
    ],
  ])('refuses %s', (_, challenge, given, path) => {
    expect(readAnswer(challenge, given)).toMatchObject({
      ok: false,
      failure: { name: 'InvalidInputError', fields: [{ path }] },
    });
  });
});

describe('isSameAnswer', () => {
  it('compares what was said', () => {
    expect(isSameAnswer({ fields: { f1: 'a', f2: 'b' } }, { fields: { f2: 'b', f1: 'a' } })).toBe(true);
    expect(isSameAnswer({ pairs: { i1: 'a', i2: 'b' } }, { pairs: { i2: 'b', i1: 'a' } })).toBe(true);
    expect(isSameAnswer({ state: { a: '1', b: '2' } }, { state: { b: '2', a: '1' } })).toBe(true);
    expect(isSameAnswer({ state: { a: '1' } }, { state: { a: '2' } })).toBe(false);
    expect(isSameAnswer({ pairs: { a: '1' } }, { state: { a: '1' } })).toBe(false);
    expect(isSameAnswer({ choices: ['a'] }, { choices: ['b'] })).toBe(false);
    expect(isSameAnswer(null, null)).toBe(true);
    expect(isSameAnswer(null, { text: 'a' })).toBe(false);
  });
});
