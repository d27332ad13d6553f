import type { CentreKind } from './centre';
import { dayOf } from './certificate';

/** When the State lets centres of a kind certify: both days included (E2). */
export type CertificationWindow = {
  readonly id: string;
  readonly kind: CentreKind;
  readonly opensOn: string;
  readonly closesOn: string;
};

/**
 * The last day of what is set for a kind from a day on: that of its window under way then, or else of the next (E7). `null` for every kind,
 * and for a kind without such a window.
 */
export const lastDayOf = (
  windows: readonly CertificationWindow[],
  { kind, fromDay }: { kind: CentreKind | null; fromDay: string },
): string | null =>
  windows
    .filter((window) => window.kind === kind && window.closesOn >= fromDay)
    .map(({ closesOn }) => closesOn)
    .toSorted()[0] ?? null;

type Days = Pick<CertificationWindow, 'opensOn' | 'closesOn'>;

/**
 * The last days that move when windows of a kind are set anew, the latest first: a window is the one there was when they have a day in
 * common. Days that have begun stay in it, and what was over before today and still is does not move.
 */
export const movedLastDays = (
  before: readonly Days[],
  after: readonly Days[],
  today: string,
): { from: string; to: string }[] =>
  before
    .toSorted((one, other) => other.closesOn.localeCompare(one.closesOn))
    .flatMap(({ opensOn, closesOn: from }) => {
      const same = after.find((window) => window.opensOn <= from && opensOn <= window.closesOn);
      if (!same || same.closesOn === from || (same.closesOn < today && from < today)) return [];
      return [{ from, to: same.closesOn < today ? today : same.closesOn }];
    });

/** Whether people may enter and start now: always where no window is set for the kind of centre. */
export const isOpen = (
  windows: readonly CertificationWindow[],
  kind: CentreKind | null,
  { now, timeZone }: { now: Date; timeZone: string },
): boolean => {
  const own = windows.filter((window) => window.kind === kind);
  const today = dayOf(now, timeZone);
  return own.length === 0 || own.some(({ opensOn, closesOn }) => opensOn <= today && today <= closesOn);
};
