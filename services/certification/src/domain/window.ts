import type { CentreKind } from './centre';
import { dayOf } from './certificate';

/** When the State lets centres of a kind certify: both days included (E2). */
export type CertificationWindow = {
  readonly id: string;
  readonly kind: CentreKind;
  readonly opensOn: string;
  readonly closesOn: string;
};

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
