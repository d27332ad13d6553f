import { describe, expect, it } from '@jest/globals';
import type { Challenge } from '@pix/content';
import { type GivenAnswer, isSameAnswer, readAnswer } from './answer-value';

const base = { id: 'c', instruction: '?', explanation: '', timerSeconds: null, requirements: [] };
const choices = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
const single: Challenge = { ...base, kind: 'SINGLE_CHOICE', choices, solution: { choices: ['b'] } };
const multiple: Challenge = { ...base, kind: 'MULTIPLE_CHOICE', choices, solution: { choices: ['a', 'c'] } };
const ordering: Challenge = { ...base, kind: 'ORDERING', choices, solution: { order: ['c', 'a', 'b'] } };
const number: Challenge = { ...base, kind: 'NUMBER', unit: null, solution: { number: 1, within: 0 } };
const date: Challenge = { ...base, kind: 'DATE', solution: { date: '2026-06-23' } };
const fields: Challenge = {
  ...base,
  kind: 'FIELDS',
  tolerance: { caseAndAccents: true, punctuation: true, typos: true },
  fields: [
    { id: 'f1', label: 'Nom', placeholder: null, options: null },
    { id: 'f2', label: 'Choix', placeholder: null, options: ['Oui', 'Non'] },
  ],
  solution: { fields: { f1: ['x'], f2: ['Oui'] } },
};

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
    expect(isSameAnswer({ choices: ['a'] }, { choices: ['b'] })).toBe(false);
    expect(isSameAnswer(null, null)).toBe(true);
    expect(isSameAnswer(null, { text: 'a' })).toBe(false);
  });
});
