import type { Viewer } from '@pix/kit/auth';
import { isJury, isOwner } from './access';
import type { Certification, JuryAct, JuryDecision } from './certification';

/** Decisions that take something from a candidate: two members of the jury may be needed (E9). */
const AGAINST: readonly string[] = ['REJECT', 'REJECT_FOR_FRAUD', 'CANCEL', 'REVOKE'];

/** Acts that decide; comments, corrections and neutralised questions do not. */
export const DECIDING: readonly string[] = ['ACCEPT', 'WITHDRAW', ...AGAINST];

/**
 * Whether a decision takes effect: at once, or with the second member who takes the same one, nothing else having been decided in
 * between. The same person twice is one person.
 */
export const isEffective = (
  decision: JuryDecision | 'REVOKE',
  { author, last, needsTwoPeople }: { author: string; last: JuryAct | null; needsTwoPeople: boolean },
): boolean => {
  if (!needsTwoPeople || !AGAINST.includes(decision)) return true;
  return last !== null && !last.isEffective && last.decision === decision && last.juryUserId !== author;
};

/** What ties a person to a session: they work for its centre or for the centre's school, or did since it was opened. */
export type JuryTies = {
  readonly isMemberOfCentre: boolean;
  readonly wasMemberOfCentre: boolean;
  readonly worksInSchool: boolean;
};

/** Whether the pupils of a session are somebody's own (E9). */
export const areOwnPupils = (ties: JuryTies): boolean => Object.values(ties).some(Boolean);

/** Nobody judges their own pupils, nor themselves: neither the centre nor its school is on the jury (E9). */
export const isImpartial = (viewer: Viewer, certification: Certification, ties: JuryTies): boolean =>
  isJury(viewer) && !isOwner(viewer, certification) && !areOwnPupils(ties);
