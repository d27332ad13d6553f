/** Runs at most `count` works at once, in the order asked: a message that thousands watch does not become thousands of queries at once. */
export const createTurns = (count: number) => {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async <Done>(work: () => Promise<Done>): Promise<Done> => {
    if (running >= count) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next)
        next(); // The place is handed over, not freed.
      else running -= 1;
    }
  };
};
