const offsetAt = (instant: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(instant));
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return local - instant;
};

/**
 * The instant at which clocks of a time zone show a day `YYYY-MM-DD` and a time `HH:MM`; the first one when they show it twice,
 * `null` when they never do: summer time has begun.
 */
export const instantOf = (day: string, time: string, timeZone: string): Date | null => {
  const asUtc = new Date(`${day}T${time}:00.000Z`).getTime();
  if (Number.isNaN(asUtc)) return null;
  const offsets = [asUtc - 86_400_000, asUtc + 86_400_000].map((instant) => offsetAt(instant, timeZone));
  const instants = offsets
    .map((offset) => asUtc - offset)
    .filter((instant) => instant + offsetAt(instant, timeZone) === asUtc);
  return instants.length === 0 ? null : new Date(Math.min(...instants));
};

/** What clocks of a time zone show at an instant. */
export const localTimeOf = (instant: Date, timeZone: string): { day: string; time: string } => {
  const local = new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone)).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
};

/** The last second of a day where people live: what is valid through a day is valid until then. */
export const endOfDay = (day: string, timeZone: string): Date => {
  const asUtc = new Date(`${day}T23:59:59Z`).getTime();
  return new Date(asUtc - offsetAt(asUtc - offsetAt(asUtc, timeZone), timeZone));
};
