import type { Challenge, Release } from './release';

/** An answer as `submitAnswer` takes it. */
export type AnswerInput = {
  choices?: string[];
  text?: string;
  fields?: { id: string; value: string }[];
  pairs?: { itemId: string; choiceId: string }[];
  /** What a simulator is left in: it is sealed first. */
  state?: { name: string; value: string }[];
};

/**
 * What a pupil of a demonstration, a measure or a test knows: the item bank is read as a book, the platform never tells a solution
 * beforehand.
 */
export const knownAnswers = (release: Release) => {
  const challenges = new Map(
    release.subjects.flatMap(({ skills }) =>
      skills.flatMap(({ level, challenges: variants }) =>
        variants.map((challenge) => [challenge.id, { challenge, level }] as const),
      ),
    ),
  );
  const found = (id: string) => {
    const known = challenges.get(id);
    if (!known) throw new Error(`The challenge ${id} is not in the item bank of this checkout.`);
    return known;
  };

  return {
    levelOf: (id: string): number => found(id).level,
    right: (id: string): AnswerInput => rightAnswer(found(id).challenge),
    wrong: (id: string): AnswerInput => wrongAnswer(found(id).challenge),
  };
};

export type KnownAnswers = ReturnType<typeof knownAnswers>;

const rightAnswer = (challenge: Challenge): AnswerInput => {
  switch (challenge.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return { choices: challenge.solution.choices };
    case 'ORDERING':
      return { choices: challenge.solution.order };
    case 'SHORT_TEXT':
      return { text: challenge.solution.texts[0] ?? '' };
    case 'NUMBER':
      return { text: String(challenge.solution.number).replace('.', ',') };
    case 'DATE':
      return { text: challenge.solution.date };
    case 'FIELDS':
      return { fields: Object.entries(challenge.solution.fields).map(([id, [value = '']]) => ({ id, value })) };
    case 'MATCHING':
      return { pairs: Object.entries(challenge.solution.pairs).map(([itemId, choiceId]) => ({ itemId, choiceId })) };
    case 'SIMULATOR':
      return { state: Object.entries(challenge.solution.state).map(([name, [value = '']]) => ({ name, value })) };
  }
};

const wrongAnswer = (challenge: Challenge): AnswerInput => {
  switch (challenge.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return {
        choices: challenge.choices
          .map(({ id }) => id)
          .filter((id) => !challenge.solution.choices.includes(id))
          .slice(0, 1),
      };
    case 'ORDERING':
      return { choices: challenge.solution.order.toReversed() };
    case 'NUMBER':
      return { text: String(challenge.solution.number + challenge.solution.within + 1_000) };
    case 'DATE':
      return { text: '1901-01-01' };
    case 'SHORT_TEXT':
      return { text: 'je ne sais pas du tout' };
    case 'FIELDS':
      return {
        fields: challenge.fields.map(({ id, options }) => ({
          id,
          value: options
            ? (options.find((option) => !challenge.solution.fields[id]?.includes(option)) ?? options[0] ?? '')
            : 'je ne sais pas du tout',
        })),
      };
    case 'MATCHING':
      return {
        pairs: challenge.items.map(({ id: itemId }) => ({
          itemId,
          choiceId: challenge.choices.find(({ id }) => id !== challenge.solution.pairs[itemId])?.id ?? '',
        })),
      };
    case 'SIMULATOR':
      return {
        state: Object.keys(challenge.solution.state).map((name) => ({ name, value: 'je ne sais pas du tout' })),
      };
  }
};
