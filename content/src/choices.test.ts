import { describe, expect, it } from '@jest/globals';
import { matching, multipleChoice, ordering, singleChoice } from './choices';
import { seededRandom } from './random';

const seeds = ['un', 'deux', 'trois', 'quatre', 'cinq'];
const textOf = (choices: { id: string; text: string }[], id: string | undefined): string | undefined =>
  choices.find((choice) => choice.id === id)?.text;

describe.each(seeds)('choices shuffled by « %s »', (seed) => {
  const random = seededRandom(seed);

  it('name the right one, and it once', () => {
    const { choices, solution } = singleChoice(random, 'oui', ['non', 'oui', 'peut-être', 'jamais', 'trop']);

    expect(choices.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(textOf(choices, solution.choices[0])).toBe('oui');
    expect(new Set(choices.map(({ text }) => text)).size).toBe(4);
  });

  it('name all the right ones', () => {
    const { choices, solution } = multipleChoice(random, ['merle', 'geai'], ['chat', 'chien']);

    expect(solution.choices.map((id) => textOf(choices, id)).sort()).toEqual(['geai', 'merle']);
  });

  it('are never already in order', () => {
    const { choices, solution } = ordering(random, ['un', 'deux', 'trois']);

    expect(solution.order.map((id) => textOf(choices, id))).toEqual(['un', 'deux', 'trois']);
    expect(choices.map(({ text }) => text)).not.toEqual(['un', 'deux', 'trois']);
  });

  it('go with their items', () => {
    const { items, choices, solution } = matching(
      random,
      [
        ['merle', 'oiseau'],
        ['chat', 'félin'],
        ['geai', 'oiseau'],
      ],
      ['poisson'],
    );

    const pairs = items.map(({ id, text }) => [text, textOf(choices, solution.pairs[id])]);
    expect(Object.fromEntries(pairs)).toEqual({ merle: 'oiseau', chat: 'félin', geai: 'oiseau' });
    expect(choices.length).toBe(3);
  });
});
