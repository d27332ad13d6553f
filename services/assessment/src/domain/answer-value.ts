import type { Challenge } from '@pix/content';
import {
  type FieldError,
  fail,
  type InvalidInputError,
  invalidInput,
  type LocalizedText,
  ok,
  type Result,
} from '@pix/kit/result';
import { parseDay, parseNumber } from './written-values';

/** What was answered, in one form: the same answer given twice is equal to itself. `null` is « Je passe ». */
export type AnswerValue =
  | { readonly choices: readonly string[] }
  | { readonly text: string }
  | { readonly fields: Readonly<Record<string, string>> };

/** What a client sends: the member that fits the question's kind, and no other. */
export type GivenAnswer = {
  readonly choices?: readonly string[] | null;
  readonly text?: string | null;
  readonly fields?: readonly { readonly id: string; readonly value: string }[] | null;
};

const LONGEST_TEXT = 500;

/** Reads what was given as an answer to this question; what could not be one is refused rather than counted wrong. */
export const readAnswer = (challenge: Challenge, given: GivenAnswer): Result<AnswerValue, InvalidInputError> => {
  const expected = memberOf(challenge);
  const extra = (['choices', 'text', 'fields'] as const).filter(
    (member) => member !== expected && given[member] != null,
  );
  if (extra.length > 0) return refused(...extra.map((path) => ({ path, message: NOT_EXPECTED })));

  switch (challenge.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
    case 'ORDERING':
      return readChoices(challenge, given.choices ?? []);
    case 'SHORT_TEXT':
    case 'NUMBER':
    case 'DATE':
      return readText(challenge, given.text ?? '');
    case 'FIELDS':
      return readFields(challenge, given.fields ?? []);
  }
};

const memberOf = (challenge: Challenge): keyof GivenAnswer =>
  'choices' in challenge ? 'choices' : 'fields' in challenge ? 'fields' : 'text';

/** Whether two answers say the same, so that sending one again is not another answer. */
export const isSameAnswer = (a: AnswerValue | null, b: AnswerValue | null): boolean => canonical(a) === canonical(b);

const canonical = (value: AnswerValue | null): string =>
  JSON.stringify(value && 'fields' in value ? Object.entries(value.fields).sort() : value);

type ChoosingChallenge = Extract<Challenge, { choices: unknown }>;

const readChoices = (
  challenge: ChoosingChallenge,
  given: readonly string[],
): Result<AnswerValue, InvalidInputError> => {
  const known = challenge.choices.map(({ id }) => id);
  const problem =
    given.some((id) => !known.includes(id)) || new Set(given).size !== given.length
      ? UNKNOWN_CHOICE
      : countProblem(challenge, given.length);
  if (problem) return refused({ path: 'choices', message: problem });
  // The order in which boxes were ticked means nothing; in an ordering it is the answer.
  return ok({ choices: challenge.kind === 'ORDERING' ? given : known.filter((id) => given.includes(id)) });
};

const countProblem = ({ kind, choices }: ChoosingChallenge, count: number): LocalizedText | null => {
  if (kind === 'SINGLE_CHOICE') return count === 1 ? null : ONE_CHOICE;
  if (kind === 'ORDERING') return count === choices.length ? null : EVERY_CHOICE;
  return count > 0 ? null : SOME_CHOICE;
};

type WrittenChallenge = Extract<Challenge, { kind: 'SHORT_TEXT' | 'NUMBER' | 'DATE' }>;

const readText = ({ kind }: WrittenChallenge, given: string): Result<AnswerValue, InvalidInputError> => {
  const text = given.trim();
  const problem =
    textProblem(text) ?? (kind === 'NUMBER' ? numberProblem(text) : kind === 'DATE' ? dayProblem(text) : null);
  return problem ? refused({ path: 'text', message: problem }) : ok({ text });
};

const textProblem = (text: string): LocalizedText | null =>
  text === '' ? EMPTY : text.length > LONGEST_TEXT ? TOO_LONG : null;
const numberProblem = (text: string): LocalizedText | null => (parseNumber(text) === null ? NOT_A_NUMBER : null);
const dayProblem = (text: string): LocalizedText | null => (parseDay(text) === null ? NOT_A_DAY : null);

const readFields = (
  { fields }: Extract<Challenge, { kind: 'FIELDS' }>,
  given: readonly { readonly id: string; readonly value: string }[],
): Result<AnswerValue, InvalidInputError> => {
  const ids = new Set(fields.map(({ id }) => id));
  if (given.some(({ id }) => !ids.has(id)) || new Set(given.map(({ id }) => id)).size !== given.length)
    return refused({ path: 'fields', message: UNKNOWN_FIELD });

  const values = new Map(given.map(({ id, value }) => [id, value.trim()]));
  const problems = fields.flatMap(({ id, options }) => {
    const value = values.get(id) ?? '';
    const problem = textProblem(value) ?? (options && !options.includes(value) ? NOT_AN_OPTION : null);
    return problem ? [{ path: `fields.${id}`, message: problem }] : [];
  });
  return problems.length > 0 ? refused(...problems) : ok({ fields: Object.fromEntries(values) });
};

const refused = (...problems: FieldError[]) => fail(invalidInput(problems));

const NOT_EXPECTED: LocalizedText = {
  fr: "Cette question ne se répond pas ainsi : n'envoyez que ce qui convient à son genre.",
  en: 'This question is not answered like this: send only what fits its kind.',
};
const UNKNOWN_CHOICE: LocalizedText = {
  fr: 'Choisissez parmi les propositions, chacune une seule fois.',
  en: 'Choose among the proposals, each only once.',
};
const ONE_CHOICE: LocalizedText = { fr: 'Choisissez une seule proposition.', en: 'Choose exactly one proposal.' };
const SOME_CHOICE: LocalizedText = { fr: 'Choisissez au moins une proposition.', en: 'Choose at least one proposal.' };
const EVERY_CHOICE: LocalizedText = { fr: 'Rangez toutes les propositions.', en: 'Put all the proposals in order.' };
const EMPTY: LocalizedText = {
  fr: 'Écrivez une réponse, ou passez la question.',
  en: 'Write an answer, or skip the question.',
};
const TOO_LONG: LocalizedText = { fr: 'Écrivez 500 caractères au plus.', en: 'Write at most 500 characters.' };
const NOT_A_NUMBER: LocalizedText = { fr: 'Écrivez un nombre, sans unité.', en: 'Write a number, without a unit.' };
const NOT_A_DAY: LocalizedText = { fr: 'Écrivez une date comme 23/06/2026.', en: 'Write a date like 23/06/2026.' };
const UNKNOWN_FIELD: LocalizedText = {
  fr: 'Donnez une seule valeur à chacun des champs de la question.',
  en: 'Give each field of the question one value.',
};
const NOT_AN_OPTION: LocalizedText = { fr: 'Choisissez une valeur de la liste.', en: 'Choose a value of the list.' };
