import { afterAll, describe, expect, it } from '@jest/globals';
import { loadContent } from './load';
import { bank, givenBank, oiseaux, removeBanks, subject } from './testing';

afterAll(removeBanks);

const STORY =
  'Le club nature a compté les oiseaux du parc pendant une semaine, matin et soir, avec des jumelles. Combien en a-t-il vu le mardi ?';
const NUMBERS_CHANGED = STORY.replace('mardi', 'jeudi');
const RETOLD =
  'Chaque printemps, une classe installe des nichoirs dans la cour et note les naissances. Combien de petits sont nés en mai ?';

const problemsWith = (first: string, second: string): string[] => {
  const text = subject.replace('Quel oiseau ?', first).replace("Combien d'œufs ?", second);
  return loadContent(givenBank({ ...bank, [oiseaux]: text }))
    .problems.filter(({ rule }) => rule === 'near-duplicate')
    .map(({ line, message }) => `${line} ${message}`);
};

describe('near duplicates', () => {
  it('are found across skills, at the second one', () => {
    expect(problemsWith(STORY, NUMBERS_CHANGED)).toEqual([
      expect.stringMatching(/^50 oiseaux-2-b says \d+ % of what oiseaux-1-a says$/),
    ]);
  });

  it('are not two stories about the same thing', () => {
    expect(problemsWith(STORY, RETOLD)).toEqual([]);
  });
});
