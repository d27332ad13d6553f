import type { Learner } from './learner';
import { comparable, distanceRatio } from './names';

export type TypedNames = { readonly firstName: string; readonly lastName: string };

export type Match =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'SEVERAL' }
  | { readonly kind: 'ONE'; readonly learner: Learner };

/**
 * Finds whose names were typed, among the pupils born that day: the very names first, close ones only when nobody has
 * them, and never one of several (C4, education-standards.md §6.3).
 */
export const matchNames = (typed: TypedNames, bornThatDay: readonly Learner[], maxDistanceRatio: number): Match => {
  const exact = bornThatDay.filter((learner) => isNamed(typed, learner, 0));
  const [first, ...others] =
    exact.length > 0 ? exact : bornThatDay.filter((learner) => isNamed(typed, learner, maxDistanceRatio));
  if (!first) return { kind: 'NONE' };
  return others.length > 0 ? { kind: 'SEVERAL' } : { kind: 'ONE', learner: first };
};

const isNamed = (typed: TypedNames, learner: Learner, maxDistanceRatio: number): boolean =>
  isOneOf(typed.firstName, [learner.firstName, learner.middleName, learner.thirdName], maxDistanceRatio) &&
  isOneOf(typed.lastName, [learner.lastName, learner.preferredLastName], maxDistanceRatio);

const isOneOf = (typed: string, names: readonly (string | null)[], maxDistanceRatio: number): boolean => {
  const wanted = comparable(typed);
  return (
    wanted !== '' && names.some((name) => name !== null && distanceRatio(wanted, comparable(name)) <= maxDistanceRatio)
  );
};
