import { comparedName, editDistance } from '@pix/kit/compared-text';
import type { Learner } from './learner';

export type TypedNames = { readonly firstName: string; readonly lastName: string };

/** `isExact`: not by a likeness, but by the very names, whatever their order and however many were typed. */
export type Match =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'SEVERAL' }
  | { readonly kind: 'ONE'; readonly learner: Learner; readonly isExact: boolean };

type Test = (typed: TypedNames, learner: Learner) => boolean;

/**
 * Finds whose names were typed, among the pupils born that day: the very names first, then one of several first names, then
 * first and last name the other way round, and close ones only when nobody has them; never one of several, unless the class
 * their school's portal says tells them apart (C4, I1,
 * education-standards.md §6.3).
 */
export const matchNames = (
  typed: TypedNames,
  bornThatDay: readonly Learner[],
  { maxDistanceRatio, divisions }: { maxDistanceRatio: number; divisions: readonly string[] },
): Match => {
  const swapped = { firstName: typed.lastName, lastName: typed.firstName };
  const tests: { test: Test; isExact: boolean }[] = [
    { test: isNamed(0), isExact: true },
    { test: hasAmongFirstNames, isExact: true },
    { test: (_, learner) => isNamed(0)(swapped, learner) || hasAmongFirstNames(swapped, learner), isExact: true },
    { test: isNamed(maxDistanceRatio), isExact: false },
    { test: (_, learner) => isNamed(maxDistanceRatio)(swapped, learner), isExact: false },
  ];
  for (const { test, isExact } of tests) {
    const named = bornThatDay.filter((candidate) => test(typed, candidate));
    const inTheirClass = named.filter(({ division }) => divisions.includes(division));
    const [learner, ...others] = inTheirClass.length > 0 ? inTheirClass : named;
    if (learner) return others.length > 0 ? { kind: 'SEVERAL' } : { kind: 'ONE', learner, isExact };
  }
  return { kind: 'NONE' };
};

/**
 * Whether another pupil born that day has a last name of this one: a twin, whom a likeness must not be taken for. When this
 * one's class is among those the portal says, a twin in none of them is somebody else.
 */
export const hasTwin = (
  learner: Learner,
  bornThatDay: readonly Learner[],
  divisions: readonly string[] = [],
): boolean => {
  const names = lastNames(learner).map(comparedName);
  const isToldApart = divisions.includes(learner.division);
  return bornThatDay
    .filter(({ id, division }) => id !== learner.id && (!isToldApart || divisions.includes(division)))
    .some((other) => lastNames(other).some((name) => names.includes(comparedName(name))));
};

/** Whether two rows, of two schools, may be of one person: the same birth date, and the same INE where both have one. */
export const isSamePupil = (one: Learner, other: Learner): boolean => {
  if (one.birthDate !== other.birthDate) return false;
  return !one.nationalStudentId || !other.nationalStudentId || one.nationalStudentId === other.nationalStudentId;
};

const firstNames = ({ firstName, middleName, thirdName }: Learner): string[] =>
  [firstName, middleName, thirdName].filter((name) => name !== null);

const lastNames = ({ lastName, preferredLastName }: Learner): string[] =>
  [lastName, preferredLastName].filter((name) => name !== null);

const isNamed =
  (maxDistanceRatio: number): Test =>
  (typed, learner) =>
    isOneOf(typed.firstName, firstNames(learner), maxDistanceRatio) &&
    isOneOf(typed.lastName, lastNames(learner), maxDistanceRatio);

/**
 * « Marie Louise » typed for Marie whose second name is Louise, « Jean » for a roster that has « Jean Paul » in one cell. A
 * hyphen makes one name of two: Jean is not Jean-Paul.
 */
const hasAmongFirstNames: Test = (typed, learner) => {
  if (!isOneOf(typed.lastName, lastNames(learner), 0)) return false;
  const wanted = words(typed.firstName);
  const known = firstNames(learner).flatMap(words);
  return wanted.length > 0 && wanted[0] === known[0] && wanted.every((word) => known.includes(word));
};

const words = (names: string): string[] =>
  names
    .split(/[\s,]+/)
    .map(comparedName)
    .filter((word) => word !== '');

const isOneOf = (typed: string, names: readonly string[], maxDistanceRatio: number): boolean => {
  const wanted = comparedName(typed);
  return wanted !== '' && names.some((name) => distanceRatio(wanted, comparedName(name)) <= maxDistanceRatio);
};

/** How far two names are, 0 (same) to 1: the edit distance over the longer length. */
export const distanceRatio = (one: string, other: string): number => {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 0 : editDistance(one, other) / longest;
};
