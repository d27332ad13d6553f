import type { RoomFactsFragment } from '@pix/client/centre';

export type Person = RoomFactsFragment['candidates'][number];

/** What somebody waits for, most urgent first: the order in which the room is read. */
export const NEEDS = ['ALERT', 'WORD', 'LOST', 'ENTERED', 'RUNNING', 'CONFIRMED', 'ENROLLED', 'ENDED'] as const;
export type Need = (typeof NEEDS)[number];

/** Those who wait for the invigilator and cannot go on by themselves. */
export const isHelpNeeded = (person: Person): boolean => ['ALERT', 'WORD', 'LOST', 'ENTERED'].includes(needOf(person));

export const needOf = ({ candidate: { status }, alert, wordAwaitedSince, wordGivenAt, connection }: Person): Need => {
  if (status !== 'STARTED') return status;
  if (alert) return 'ALERT';
  if (wordAwaitedSince && !wordGivenAt) return 'WORD';
  if (connection === 'DISCONNECTED') return 'LOST';
  return 'RUNNING';
};

const waitingSince = ({ alert, wordAwaitedSince, lastSeenAt }: Person): string =>
  alert?.raisedAt ?? wordAwaitedSince ?? lastSeenAt ?? '';

/** Who needs help first, and among them who has waited longest; then by name. */
export const byUrgency = (people: readonly Person[]): Person[] =>
  [...people].sort((one, other) => {
    const [here, there] = [NEEDS.indexOf(needOf(one)), NEEDS.indexOf(needOf(other))];
    if (here !== there) return here - there;
    const since = isHelpNeeded(one) ? waitingSince(one).localeCompare(waitingSince(other)) : 0;
    return since || one.candidate.lastName.localeCompare(other.candidate.lastName);
  });
