import type { Challenge, Field, Tolerance } from '@pix/content';
import { editDistance } from '@pix/kit/compared-text';
import type { AnswerValue } from './answer-value';
import { parseDay, parseNumber, prepared } from './written-values';

/** Numbers of the correction; pix-domain.md §1.10. */
export type MatchingRules = {
  /** How many letters of a written answer may be wrong, as a share of its length. */
  readonly typoRatio: number;
};

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
      return 'text' in value && isNear(parseNumber(value.text), challenge.solution);
    case 'DATE':
      return 'text' in value && parseDay(value.text) === challenge.solution.date;
    case 'FIELDS':
      return (
        'fields' in value &&
        challenge.fields.every((field) =>
          isFieldRight(
            field,
            value.fields[field.id] ?? '',
            challenge.solution.fields[field.id] ?? [],
            challenge.tolerance,
            rules,
          ),
        )
      );
  }
};

const isSameSet = (given: readonly string[], expected: readonly string[]): boolean =>
  new Set(given).size === given.length &&
  given.length === expected.length &&
  expected.every((id) => given.includes(id));

// A select list is answered exactly: there is nothing to mistype.
const isFieldRight = (
  field: Field,
  given: string,
  accepted: readonly string[],
  tolerance: Tolerance,
  rules: MatchingRules,
): boolean =>
  field.options ? accepted.map(prepared).includes(prepared(given)) : matchesOne(given, accepted, tolerance, rules);

/** Whether a written answer is one of those accepted, with what the author lets the correction forgive (A14). */
export const matchesOne = (
  given: string,
  accepted: readonly string[],
  tolerance: Tolerance,
  rules: MatchingRules,
): boolean => accepted.some((solution) => matches(given, solution, tolerance, rules));

const matches = (given: string, solution: string, tolerance: Tolerance, { typoRatio }: MatchingRules): boolean => {
  const treatment = treatmentFor(solution, tolerance);
  const answer = treatment(given);
  const expected = treatment(solution);
  if (answer === '') return false;
  if (answer === expected) return true;
  return tolerance.typos && editDistance(answer, expected) / Array.from(answer).length <= typoRatio;
};

// A solution made of signs only (« @ », « .. ») is compared with its signs, or any other sign would be right too.
const treatmentFor = (solution: string, tolerance: Tolerance) => {
  const folded = tolerance.caseAndAccents ? withoutCaseAndAccents : (text: string) => text;
  const forgivesSigns = tolerance.punctuation && withoutPunctuation(solution).trim() !== '';
  return (text: string): string => {
    const plain = folded(prepared(text));
    return (forgivesSigns ? withoutPunctuation(plain) : plain).trim();
  };
};

const withoutCaseAndAccents = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/\s/g, '');

const withoutPunctuation = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}\s]/gu, '');

const isNear = (given: number | null, { number, within }: { number: number; within: number }): boolean =>
  given !== null && Math.abs(given - number) <= within + 1e-9 * Math.max(1, Math.abs(number));
