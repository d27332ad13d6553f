/** What a round began with, and what each copy was answered. */
export type Round<Start, Answer> = { readonly start: Start; readonly answers: readonly Answer[] };

/**
 * Releases twenty copies of an act at once, on ten things in turn: a rule that holds only when people come one after the other
 * does not survive it. `copy` tells the copies apart, when they are not to be the same.
 */
export const race = async <Start, Answer>(
  prepare: (round: number) => Promise<Start>,
  act: (start: Start, copy: number) => Promise<Answer>,
  { copies = 20, rounds = 10 } = {},
): Promise<Round<Start, Answer>[]> => {
  const run: Round<Start, Answer>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = await prepare(round);
    const answers = await Promise.all(Array.from({ length: copies }, (_, copy) => act(start, copy)));
    run.push({ start, answers });
  }
  return run;
};

/** How many of each: `{ SignInSuccess: 1, InvalidCredentialsError: 19 }`. */
export const tally = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};
