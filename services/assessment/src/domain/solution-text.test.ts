import { describe, expect, it } from '@jest/globals';
import type { Challenge } from '@pix/content';
import {
  DATE,
  EVERY_KIND,
  FIELDS,
  FREE_ORDER,
  MATCHING,
  MULTIPLE,
  NUMBER,
  ORDERING,
  SENTENCE,
  SIMULATOR,
  SINGLE,
  TEXT,
} from '../../test/every-kind';
import { toQuestion } from './question';
import { solutionText } from './solution-text';

describe('the solution of a question', () => {
  it.each<[string, Challenge, string]>([
    ['one choice', SINGLE, 'Chien'],
    ['several choices', MULTIPLE, '- Chat\n- Cheval'],
    ['an order', ORDERING, '1. Cheval\n2. Chat\n3. Chien'],
    ['a text, the first accepted', TEXT, 'SECRET'],
    ['a number as the French write it', NUMBER, '12,5 Go'],
    ['a day', DATE, '23/06/2026'],
    ['fields', FIELDS, '- Nom : SECRET\n- Choix : Oui'],
    ['fields in their sentence', SENTENCE, 'Ouvrir le menu **SECRET**, puis répondre **Oui**.'],
    ['fields without labels', FREE_ORDER, '- SECRET\n- SECRET\n- vert SECRET'],
    ['items matched', MATCHING, '- Miaule : Chat\n- Aboie : Chien'],
    ['a state of a simulator', SIMULATOR, '- SECRET_wifi : SECRET\n- SECRET_network : maison SECRET'],
  ])('shows %s', (_, challenge, text) => {
    expect(solutionText(challenge)).toBe(text);
  });

  it('keeps a sentence as it is whatever is in the solution', () => {
    const tricky = { ...SENTENCE, solution: { fields: { f1: ['$& {f2}'], f2: ['Oui'] } } };

    expect(solutionText({ ...tricky, sentence: '{f1}' })).toBe('**$& **Oui****');
  });
});

describe.each(EVERY_KIND.map((challenge) => [challenge.id, challenge] as const))('a question: %s', (_, challenge) => {
  it('is shown without anything of its solution', () => {
    const question = toQuestion(challenge);

    expect(Object.keys(question).sort()).toEqual(
      `attachments choices embed fields focused freeOrder id illustration instruction items kind locale placeholder requirements
       sentence timerSeconds unit`.split(/\s+/),
    );
    expect(JSON.stringify(question)).not.toMatch(/SECRET|12\.5|2026-06-23|solution|explanation|generator|difficulty/);
  });
});
