/**
 * Wakes one waiter. Rung while nobody waits, it wakes the next waiter at once: however often, once. So what happens in between
 * is never lost, and never piles up.
 */
export const createBell = () => {
  let isRung = false;
  let wake: (() => void) | null = null;

  return {
    ring(): void {
      isRung = true;
      wake?.();
    },

    /** Until it rings, or for `ms`. */
    async heard(ms: number): Promise<void> {
      if (!isRung)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      wake = null;
      isRung = false;
    },
  };
};

export type Bell = ReturnType<typeof createBell>;
