/** How many characters must be added, removed or replaced to make one text of the other. */
export const levenshtein = (a: string, b: string): number => {
  const target = Array.from(b);
  let previous = Array.from({ length: target.length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(a).entries()) {
    const current = [row + 1];
    for (const [column, other] of target.entries())
      current.push(
        Math.min(
          (current[column] ?? 0) + 1,
          (previous[column + 1] ?? 0) + 1,
          (previous[column] ?? 0) + Number(letter !== other),
        ),
      );
    previous = current;
  }
  return previous[target.length] ?? 0;
};
