import { comparedName, editDistance } from '@pix/kit/compared-text';
import type { Learner } from './learner';

export type TypedNames = { readonly firstName: string; readonly lastName: string };

export type Match =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'SEVERAL' }
  | { readonly kind: 'ONE'; readonly learner: Learner };

/**
 * Finds whose names were typed, among the pupils born that day: the very names first, close ones only when nobody has
 * them, and never one of several, unless the class their school's portal says tells them apart (C4, I1,
 * education-standards.md §6.3).
 */
export const matchNames = (
  typed: TypedNames,
  bornThatDay: readonly Learner[],
  { maxDistanceRatio, divisions }: { maxDistanceRatio: number; divisions: readonly string[] },
): Match => {
  const exact = bornThatDay.filter((learner) => isNamed(typed, learner, 0));
  const named = exact.length > 0 ? exact : bornThatDay.filter((learner) => isNamed(typed, learner, maxDistanceRatio));
  const inTheirClass = named.length > 1 ? named.filter(({ division }) => divisions.includes(division)) : [];
  const [first, ...others] = inTheirClass.length > 0 ? inTheirClass : named;
  if (!first) return { kind: 'NONE' };
  return others.length > 0 ? { kind: 'SEVERAL' } : { kind: 'ONE', learner: first };
};

const isNamed = (typed: TypedNames, learner: Learner, maxDistanceRatio: number): boolean =>
  isOneOf(typed.firstName, [learner.firstName, learner.middleName, learner.thirdName], maxDistanceRatio) &&
  isOneOf(typed.lastName, [learner.lastName, learner.preferredLastName], maxDistanceRatio);

const isOneOf = (typed: string, names: readonly (string | null)[], maxDistanceRatio: number): boolean => {
  const wanted = comparedName(typed);
  return (
    wanted !== '' &&
    names.some((name) => name !== null && distanceRatio(wanted, comparedName(name)) <= maxDistanceRatio)
  );
};

/** How far two names are, 0 (same) to 1: the edit distance over the longer length. */
export const distanceRatio = (one: string, other: string): number => {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 0 : editDistance(one, other) / longest;
};
