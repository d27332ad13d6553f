import type { Challenge, Field, FieldsChallenge } from '@pix/content';
import type { AnswerValue } from './answer-value';
import { maximumPairing } from './pairing';
import { parseDay } from './written-day';
import { type MatchingRules, matchesOne } from './written-text';
import { parseNumber, prepared } from './written-values';

/** Whether one part of an answer is right (a field of several, or an item matched), and the part whose solution is its own. */
export type PartResult = { readonly id: string; readonly isRight: boolean; readonly solvedBy: string };

/** Whether an answer is right. A value that does not fit the question's kind is wrong. */
export const isRight = (challenge: Challenge, value: AnswerValue, rules: MatchingRules): boolean => {
  switch (challenge.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return 'choices' in value && isSameSet(value.choices, challenge.solution.choices);
    case 'ORDERING':
      return 'choices' in value && value.choices.join('\n') === challenge.solution.order.join('\n');
    case 'SHORT_TEXT':
      return 'text' in value && matchesOne(value.text, challenge.solution.texts, challenge.tolerance, rules);
    case 'NUMBER':
      return 'text' in value && isNear(parseNumber(value.text, challenge.unit), challenge.solution);
    case 'DATE':
      return 'text' in value && parseDay(value.text) === challenge.solution.date;
    case 'FIELDS':
    case 'MATCHING':
      return partResults(challenge, value, rules).every((part) => part.isRight);
    case 'SIMULATOR':
      return (
        'state' in value &&
        Object.entries(challenge.solution.state).every(([name, accepted]) =>
          matchesOne(memberOf(value.state, name), accepted, challenge.tolerance, rules),
        )
      );
  }
};

/** What was right and what was not in an answer of several parts; nothing for a question of one part (A8). */
export const partResults = (challenge: Challenge, value: AnswerValue, rules: MatchingRules): readonly PartResult[] => {
  switch (challenge.kind) {
    case 'FIELDS':
      return fieldResults(challenge, 'fields' in value ? value.fields : {}, rules);
    case 'MATCHING': {
      const pairs = 'pairs' in value ? value.pairs : {};
      return challenge.items.map(({ id }) => ({
        id,
        solvedBy: id,
        isRight: memberOf(pairs, id) !== '' && memberOf(pairs, id) === challenge.solution.pairs[id],
      }));
    }
    default:
      return [];
  }
};

const isSameSet = (given: readonly string[], expected: readonly string[]): boolean =>
  new Set(given).size === given.length &&
  given.length === expected.length &&
  expected.every((id) => given.includes(id));

// In free order each value takes a solution of its own: the one given twice is right once.
const fieldResults = (
  { fields, freeOrder, solution, tolerance }: FieldsChallenge,
  given: Readonly<Record<string, string>>,
  rules: MatchingRules,
): PartResult[] => {
  const isRightAs = (field: Field, solved: Field): boolean => {
    const value = memberOf(given, field.id);
    const accepted = solution.fields[solved.id] ?? [];
    // A select list is answered exactly: there is nothing to mistype.
    return field.options ? isAmong(value, accepted) : matchesOne(value, accepted, tolerance, rules);
  };
  if (!freeOrder)
    return fields.map((field) => ({ id: field.id, solvedBy: field.id, isRight: isRightAs(field, field) }));
  const taken = maximumPairing(fields, fields, isRightAs);
  const left = fields.filter((_, index) => !taken.includes(index)).map(({ id }) => id);
  return fields.map(({ id }, index) => {
    const solved = taken[index] ?? null;
    return { id, isRight: solved !== null, solvedBy: (solved === null ? left.shift() : fields[solved]?.id) ?? id };
  });
};

const isAmong = (value: string, accepted: readonly string[]): boolean =>
  value !== '' && accepted.map(prepared).includes(prepared(value));

const memberOf = (values: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(values, name) ? (values[name] ?? '') : '';

const isNear = (given: number | null, { number, within }: { number: number; within: number }): boolean =>
  given !== null && Math.abs(given - number) <= within + 1e-9 * Math.max(1, Math.abs(number));
