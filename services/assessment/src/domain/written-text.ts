import type { Tolerance } from '@pix/content';
import { editDistance } from '@pix/kit/compared-text';
import { prepared } from './written-values';

/** Numbers of the correction; pix-domain.md §1.10. */
export type MatchingRules = {
  /** How many letters of a written answer may be wrong, as a share of its length. */
  readonly typoRatio: number;
  /** Shorter solutions are to be written exactly: a letter more or less makes another word of them. */
  readonly typoFromLength: number;
};

/** Whether a written answer is one of those accepted, with what the author lets the correction forgive (A14). */
export const matchesOne = (
  given: string,
  accepted: readonly string[],
  tolerance: Tolerance,
  rules: MatchingRules,
): boolean => accepted.some((solution) => matches(given, solution, tolerance, rules));

const matches = (given: string, solution: string, tolerance: Tolerance, rules: MatchingRules): boolean => {
  const treatment = treatmentFor(solution, tolerance);
  const answer = treatment(given);
  const expected = treatment(solution);
  if (answer === '') return false;
  if (answer === expected) return true;
  return tolerance.typos && isTypo(answer, expected, rules);
};

// A wrong digit is a wrong answer, never a slip of the finger; and so is a letter of a very short word.
const isTypo = (answer: string, expected: string, { typoRatio, typoFromLength }: MatchingRules): boolean =>
  Array.from(expected).length >= typoFromLength &&
  digitsOf(answer) === digitsOf(expected) &&
  editDistance(answer, expected) / Array.from(answer).length <= typoRatio;

const digitsOf = (text: string): string => text.replace(/\P{N}/gu, '');

// A solution made of signs only (« @ », « .. ») is compared with its signs, or any other sign would be right too.
const treatmentFor = (solution: string, tolerance: Tolerance) => {
  const folded = tolerance.caseAndAccents ? withoutCaseAndAccents : (text: string) => text;
  const forgivesSigns = tolerance.punctuation && withoutPunctuation(solution).trim() !== '';
  return (text: string): string => {
    const plain = folded(prepared(text));
    return (forgivesSigns ? withoutPunctuation(plain) : plain).trim();
  };
};

const SPELT_OUT: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

// NFKC first: full-width letters, ligatures and exponents are as plain as the letters they stand for.
const withoutCaseAndAccents = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøł]/g, (letter) => SPELT_OUT[letter] ?? letter)
    .replace(/\s/g, '');

const withoutPunctuation = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}\s]/gu, '');
