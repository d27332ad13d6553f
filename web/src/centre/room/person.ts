import type { Person } from './urgency';

/** What changes in the room comes by the live view: nothing is asked again. */
export const LIVE = { refreshes: [], isSpoken: true } as const;

export const nameOf = ({ candidate }: Pick<Person, 'candidate'>): string =>
  `${candidate.firstName} ${candidate.lastName}`;
