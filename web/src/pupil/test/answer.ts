import type { ChallengePartsFragment, SubmitAnswerInput } from '@pix/client/pupil';

export type Challenge = ChallengePartsFragment;

/** What a person has put in so far. Which of it is right, the platform alone knows. */
export type Draft = {
  readonly choices: readonly string[];
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly pairs: Readonly<Record<string, string>>;
  /** The state a simulator last said to be in. */
  readonly state: Readonly<Record<string, string>> | null;
};

export const emptyDraft = ({ kind, choices }: Challenge): Draft => ({
  choices: kind === 'ORDERING' ? choices.map(({ id }) => id) : [],
  text: '',
  fields: {},
  pairs: {},
  state: null,
});

/** Whether there is something to send. */
export const isComplete = (challenge: Challenge, { choices, text, fields, pairs, state }: Draft): boolean => {
  switch (challenge.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
    case 'ORDERING':
      return choices.length > 0;
    case 'SHORT_TEXT':
    case 'NUMBER':
    case 'DATE':
      return text.trim() !== '';
    case 'FIELDS':
      return challenge.fields.every(({ id }) => (fields[id] ?? '').trim() !== '');
    case 'MATCHING':
      return challenge.items.every(({ id }) => pairs[id] !== undefined);
    case 'SIMULATOR':
      return state !== null;
  }
};

type AnswerParts = Omit<SubmitAnswerInput, 'assessmentId' | 'demoKey' | 'challengeId' | 'resultCode'>;

/** The draft as it is sent; a simulator's state is sealed first, see `useAnswering`. */
export const answerOf = (challenge: Challenge, { choices, text, fields, pairs }: Draft): AnswerParts => {
  switch (challenge.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
    case 'ORDERING':
      return { choices };
    case 'SHORT_TEXT':
    case 'NUMBER':
    case 'DATE':
      return { text };
    case 'FIELDS':
      return { fields: challenge.fields.map(({ id }) => ({ id, value: fields[id] ?? '' })) };
    case 'MATCHING':
      return { pairs: challenge.items.map(({ id }) => ({ itemId: id, choiceId: pairs[id] ?? '' })) };
    case 'SIMULATOR':
      return {};
  }
};
