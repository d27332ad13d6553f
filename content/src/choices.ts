import type { ChallengeBody } from './challenge-draft';
import type { Random } from './random';
import type { Choice } from './release';

type BodyOf<K extends ChallengeBody['kind']> = Extract<ChallengeBody, { kind: K }> & { kind: K };

const lettered = (texts: readonly string[]): Choice[] =>
  texts.map((text, index) => ({ id: String.fromCharCode(97 + index), text }));

const idsOf = (texts: readonly string[], chosen: readonly string[]): string[] =>
  lettered(texts)
    .filter(({ text }) => chosen.includes(text))
    .map(({ id }) => id);

/** One right answer among wrong ones, in a random order. The first wrong answers are kept: give the likeliest mistakes first. */
export const singleChoice = (
  random: Random,
  right: string,
  wrong: readonly string[],
  count = 4,
): BodyOf<'SINGLE_CHOICE' | 'MULTIPLE_CHOICE'> => {
  const others = [...new Set(wrong)].filter((text) => text !== right).slice(0, count - 1);
  const texts = random.shuffle([right, ...others]);
  return { kind: 'SINGLE_CHOICE', choices: lettered(texts), solution: { choices: idsOf(texts, [right]) } };
};

/** Several right answers among wrong ones, in a random order. */
export const multipleChoice = (
  random: Random,
  right: readonly string[],
  wrong: readonly string[],
): BodyOf<'SINGLE_CHOICE' | 'MULTIPLE_CHOICE'> => {
  const texts = random.shuffle([...right, ...wrong]);
  return { kind: 'MULTIPLE_CHOICE', choices: lettered(texts), solution: { choices: idsOf(texts, right) } };
};

/** Texts given in the right order, shown in another. */
export const ordering = (random: Random, inOrder: readonly string[]): BodyOf<'ORDERING'> => {
  const shuffled = random.shuffle(inOrder);
  const texts = shuffled.join('\n') === inOrder.join('\n') ? [...shuffled].reverse() : shuffled;
  return {
    kind: 'ORDERING',
    choices: lettered(texts),
    solution: { order: inOrder.flatMap((text) => idsOf(texts, [text])) },
  };
};

/** Items each with its match, and matches that serve nobody. */
export const matching = (
  random: Random,
  pairs: readonly (readonly [item: string, choice: string])[],
  others: readonly string[] = [],
): BodyOf<'MATCHING'> => {
  const texts = random.shuffle([...new Set([...pairs.map(([, choice]) => choice), ...others])]);
  const items = random.shuffle(pairs);
  return {
    kind: 'MATCHING',
    items: items.map(([text], index) => ({ id: `i${index + 1}`, text })),
    choices: lettered(texts),
    solution: {
      pairs: Object.fromEntries(items.map(([, choice], index) => [`i${index + 1}`, idsOf(texts, [choice])[0] ?? ''])),
    },
  };
};

/** Nothing is forgiven but spaces around: addresses, file names, codes. */
export const EXACT = { caseAndAccents: true, punctuation: false, typos: false } as const;
