/** How many events in how long, and for how long none is let through once there were that many. */
export type ThrottleLimit = { readonly events: number; readonly windowMinutes: number; readonly blockMinutes: number };

export type Throttle = { readonly eventCount: number; readonly windowEndsAt: Date };

const after = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

/** Until when nothing is let through; `null` when the next event may be. */
export const throttledUntil = (throttle: Throttle | null, now: Date, { events }: ThrottleLimit): Date | null =>
  throttle && throttle.windowEndsAt > now && throttle.eventCount >= events ? throttle.windowEndsAt : null;

/** Counts one more event; the last one allowed starts the block. */
export const countEvent = (throttle: Throttle | null, now: Date, limit: ThrottleLimit): Throttle => {
  const isOver = !throttle || throttle.windowEndsAt <= now;
  const eventCount = isOver ? 1 : throttle.eventCount + 1;
  if (eventCount >= limit.events) return { eventCount, windowEndsAt: after(now, limit.blockMinutes) };
  return { eventCount, windowEndsAt: isOver ? after(now, limit.windowMinutes) : throttle.windowEndsAt };
};
