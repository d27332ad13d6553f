import { describe, expect, it } from '@jest/globals';
import type { Challenge } from '@pix/content';
import { toQuestion } from './question';
import { solutionText } from './solution-text';

const base = { id: 'c', instruction: 'Question ?', explanation: 'SECRET', timerSeconds: null, requirements: [] };
const tolerance = { caseAndAccents: true, punctuation: true, typos: true };
const choices = [
  { id: 'a', text: 'Chat' },
  { id: 'b', text: 'Chien' },
  { id: 'c', text: 'Cheval' },
];

const every: [Challenge, string][] = [
  [{ ...base, kind: 'SINGLE_CHOICE', choices, solution: { choices: ['b'] } }, 'Chien'],
  [{ ...base, kind: 'MULTIPLE_CHOICE', choices, solution: { choices: ['a', 'c'] } }, '- Chat\n- Cheval'],
  [{ ...base, kind: 'ORDERING', choices, solution: { order: ['c', 'a', 'b'] } }, '1. Cheval\n2. Chat\n3. Chien'],
  [{ ...base, kind: 'SHORT_TEXT', placeholder: null, tolerance, solution: { texts: ['SECRET', 'autre'] } }, 'SECRET'],
  [{ ...base, kind: 'NUMBER', unit: 'Go', solution: { number: 12.5, within: 0 } }, '12,5 Go'],
  [{ ...base, kind: 'DATE', solution: { date: '2026-06-23' } }, '23/06/2026'],
  [
    {
      ...base,
      kind: 'FIELDS',
      tolerance,
      fields: [{ id: 'f1', label: 'Nom', placeholder: null, options: ['SECRET', 'autre'] }],
      solution: { fields: { f1: ['SECRET'] } },
    },
    '- Nom : SECRET',
  ],
];

describe.each(every)('a question of kind $kind', (challenge, solution) => {
  it('has a solution that can be shown', () => {
    expect(solutionText(challenge)).toBe(solution);
  });

  it('is shown without anything of its solution', () => {
    expect(Object.keys(toQuestion(challenge)).sort()).toEqual(
      ['choices', 'fields', 'id', 'instruction', 'kind', 'placeholder', 'requirements', 'timerSeconds', 'unit'].sort(),
    );
    const shown = JSON.stringify({ ...toQuestion(challenge), fields: [] });
    expect(shown).not.toMatch(/SECRET|12\.5|2026-06-23/);
  });
});
