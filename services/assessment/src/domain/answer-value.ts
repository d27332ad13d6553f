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
import {
  EMPTY,
  EVERY_CHOICE,
  EVERY_ITEM,
  NO_RESULT,
  NOT_A_DAY,
  NOT_AN_OPTION,
  NOT_EXPECTED,
  notANumber,
  ONE_CHOICE,
  SOME_CHOICE,
  TOO_LONG,
  UNKNOWN_CHOICE,
  UNKNOWN_FIELD,
  UNKNOWN_PAIR,
} from './answer-refusals';
import { parseDay } from './written-day';
import { parseNumber } from './written-values';

/** What was answered, in one form: the same answer given twice is equal to itself. `null` is « Je passe ». */
export type AnswerValue =
  | { readonly choices: readonly string[] }
  | { readonly text: string }
  | { readonly fields: Readonly<Record<string, string>> }
  | { readonly pairs: Readonly<Record<string, string>> }
  | { readonly state: SimulatorState };

/** What a simulator was left in, name by name; the server told it apart from what anybody could write (A4). */
export type SimulatorState = Readonly<Record<string, string>>;

/** What a client sends: the member that fits the question's kind, and no other. */
export type GivenAnswer = {
  readonly choices?: readonly string[] | null;
  readonly text?: string | null;
  readonly fields?: readonly { readonly id: string; readonly value: string }[] | null;
  readonly pairs?: readonly { readonly itemId: string; readonly choiceId: string }[] | null;
  /** Read from a result code, never from what a client wrote. */
  readonly state?: SimulatorState | null;
};

const MEMBERS = ['choices', 'text', 'fields', 'pairs', 'state'] as const;

const LONGEST_TEXT = 500;

/** Reads what was given as an answer to this question; what could not be one is refused rather than counted wrong. */
export const readAnswer = (challenge: Challenge, given: GivenAnswer): Result<AnswerValue, InvalidInputError> => {
  const expected = memberOf(challenge);
  const extra = MEMBERS.filter((member) => member !== expected && given[member] != null);
  if (extra.length > 0) return refused(...extra.map((member) => ({ path: pathOf(member), message: NOT_EXPECTED })));

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
    case 'MATCHING':
      return readPairs(challenge, given.pairs ?? []);
    case 'SIMULATOR':
      return given.state ? ok({ state: given.state }) : refused({ path: 'resultCode', message: NO_RESULT });
  }
};

const pathOf = (member: keyof GivenAnswer): string => (member === 'state' ? 'resultCode' : member);

const memberOf = ({ kind }: Challenge): keyof GivenAnswer => {
  switch (kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
    case 'ORDERING':
      return 'choices';
    case 'SHORT_TEXT':
    case 'NUMBER':
    case 'DATE':
      return 'text';
    case 'FIELDS':
      return 'fields';
    case 'MATCHING':
      return 'pairs';
    case 'SIMULATOR':
      return 'state';
  }
};

/** Whether two answers say the same, so that sending one again is not another answer. */
export const isSameAnswer = (a: AnswerValue | null, b: AnswerValue | null): boolean => canonical(a) === canonical(b);

const canonical = (value: AnswerValue | null): string =>
  JSON.stringify(
    Object.entries(value ?? {}).map(([member, said]) => [
      member,
      typeof said === 'object' && !Array.isArray(said) ? Object.entries(said).sort() : said,
    ]),
  );

type ChoosingChallenge = Extract<Challenge, { kind: 'SINGLE_CHOICE' | 'MULTIPLE_CHOICE' | 'ORDERING' }>;

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

const readText = (challenge: WrittenChallenge, given: string): Result<AnswerValue, InvalidInputError> => {
  const text = given.trim();
  const problem = textProblem(text) ?? formProblem(challenge, text);
  return problem ? refused({ path: 'text', message: problem }) : ok({ text });
};

const formProblem = (challenge: WrittenChallenge, text: string): LocalizedText | null => {
  if (challenge.kind === 'NUMBER')
    return parseNumber(text, challenge.unit) === null ? notANumber(challenge.unit) : null;
  return challenge.kind === 'DATE' && parseDay(text) === null ? NOT_A_DAY : null;
};

const textProblem = (text: string): LocalizedText | null =>
  text === '' ? EMPTY : text.length > LONGEST_TEXT ? TOO_LONG : null;

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

const readPairs = (
  { items, choices }: Extract<Challenge, { kind: 'MATCHING' }>,
  given: readonly { readonly itemId: string; readonly choiceId: string }[],
): Result<AnswerValue, InvalidInputError> => {
  const chosen = new Map(given.map(({ itemId, choiceId }) => [itemId, choiceId]));
  const isWhole =
    chosen.size === given.length && given.length === items.length && items.every(({ id }) => chosen.has(id));
  if (!isWhole) return refused({ path: 'pairs', message: EVERY_ITEM });
  if ([...chosen.values()].some((id) => !choices.some((choice) => choice.id === id)))
    return refused({ path: 'pairs', message: UNKNOWN_PAIR });
  return ok({ pairs: Object.fromEntries(chosen) });
};

const refused = (...problems: FieldError[]) => fail(invalidInput(problems));
