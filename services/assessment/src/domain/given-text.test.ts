import { describe, expect, it } from '@jest/globals';
import type { Challenge, ChallengeBase } from '@pix/content';
import { CHALLENGE_BASE } from '../../test/release';
import type { AnswerValue } from './answer-value';
import { givenText } from './given-text';

const base: ChallengeBase = { ...CHALLENGE_BASE, id: 'q' };
const tolerance = { caseAndAccents: true, punctuation: true, typos: true };
const choices = [
  { id: 'a', text: 'Un **lien**' },
  { id: 'b', text: 'Une image' },
];
const fields = [
  { id: 'x', label: 'Nom', placeholder: null, options: null },
  { id: 'y', label: 'Format', placeholder: null, options: ['png', 'jpg'] },
];

describe('what was answered, to be read again', () => {
  it.each<[string, Challenge, AnswerValue | null, string | null]>([
    ['nothing', { ...base, kind: 'DATE', solution: { date: '2026-06-23' } }, null, null],
    [
      'one choice',
      { ...base, kind: 'SINGLE_CHOICE', choices, solution: { choices: ['a'] } },
      { choices: ['b'] },
      'Une image',
    ],
    [
      'several choices',
      { ...base, kind: 'MULTIPLE_CHOICE', choices, solution: { choices: ['a'] } },
      { choices: ['a', 'b'] },
      '- Un **lien**\n- Une image',
    ],
    [
      'an order',
      { ...base, kind: 'ORDERING', choices, solution: { order: ['a', 'b'] } },
      { choices: ['b', 'a'] },
      '1. Une image\n2. Un **lien**',
    ],
    [
      'pairs',
      { ...base, kind: 'MATCHING', items: [{ id: 'i1', text: 'plan.png' }], choices, solution: { pairs: { i1: 'b' } } },
      { pairs: { i1: 'a' } },
      '- plan.png : Un **lien**',
    ],
    [
      'a text, as it was written',
      { ...base, kind: 'SHORT_TEXT', placeholder: null, tolerance, solution: { texts: ['é'] } },
      { text: 'É !' },
      'É !',
    ],
    [
      'a number with its unit',
      { ...base, kind: 'NUMBER', unit: 'Mo', solution: { number: 1, within: 0 } },
      { text: '1,50' },
      '1,50 Mo',
    ],
    [
      'a number without',
      { ...base, kind: 'NUMBER', unit: null, solution: { number: 1, within: 0 } },
      { text: '3' },
      '3',
    ],
    [
      'a day as the French write it',
      { ...base, kind: 'DATE', solution: { date: '2026-06-23' } },
      { text: '2026-06-09' },
      '09/06/2026',
    ],
    [
      'fields with their labels',
      { ...base, kind: 'FIELDS', sentence: null, freeOrder: false, fields, tolerance, solution: { fields: {} } },
      { fields: { x: 'chat', y: 'png' } },
      '- Nom : chat\n- Format : png',
    ],
  ])('%s', (_, challenge, value, text) => {
    expect(givenText(challenge, value)).toBe(text);
  });
});
