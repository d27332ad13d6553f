import { academyById, MAINLAND } from './academy';
import type { Organization } from './organization';

// Collectivities overseas without an académie, by the department their schools' UAI begin with.
const COLLECTIVITIES: Readonly<Record<string, string>> = {
  '975': 'America/Miquelon',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
};

/** The time zone of an organization: its académie's, or that of its UAI's collectivity; the mainland's for all others (C8). */
export const timeZoneOf = (organization: Pick<Organization, 'academyId' | 'uai'> | null | undefined): string =>
  academyById(organization?.academyId ?? '')?.timeZone ??
  COLLECTIVITIES[organization?.uai?.slice(0, 3) ?? ''] ??
  MAINLAND;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, made);
  return made;
};

/** The calendar day it is somewhere at an instant, YYYY-MM-DD. */
export const dayIn = (timeZone: string, instant: Date): string => formatOf(timeZone).format(instant);

const HOUR_MS = 3_600_000;
// No place is further from UTC.
const FURTHEST_HOURS = 14;

/** The instant a calendar day begins somewhere. */
export const startOfDay = (timeZone: string, day: string): Date => {
  const from = Date.parse(`${day}T00:00:00.000Z`) - FURTHEST_HOURS * HOUR_MS;
  const hours = Array.from({ length: 2 * FURTHEST_HOURS + 1 }, (_, rank) => new Date(from + rank * HOUR_MS));
  return hours.find((hour) => dayIn(timeZone, hour) >= day) ?? new Date(from);
};
