/**
 * Gives each of the ones another of its own that fits it, to as many as can be: the index it takes, or `null`. Augmenting paths
 * (Kuhn), so that a value that fits two solutions never takes the only one another value fits.
 */
export const maximumPairing = <One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  fits: (one: One, other: Other) => boolean,
): readonly (number | null)[] => {
  const takenBy = new Map<number, number>();

  const findsOne = (one: number, tried: Set<number>): boolean =>
    others.some((other, index) => {
      if (tried.has(index) || !fits(ones[one] as One, other)) return false;
      tried.add(index);
      const holder = takenBy.get(index);
      if (holder !== undefined && !findsOne(holder, tried)) return false;
      takenBy.set(index, one);
      return true;
    });

  for (const index of ones.keys()) findsOne(index, new Set());
  const taken = new Map([...takenBy].map(([other, one]) => [one, other]));
  return ones.map((_, index) => taken.get(index) ?? null);
};
