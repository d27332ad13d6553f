import type { Viewer } from '@pix/kit/auth';
import type { Candidate } from './candidate';
import type { Membership } from './centre';
import type { Certificate } from './certificate';
import { type Certification, isTold } from './certification';
import type { Session } from './session';

/** What an invigilator's guest token is for; its subject is the session. */
export const INVIGILATION = 'invigilator';

export const userIdOf = (viewer: Viewer): string | null => (viewer.kind === 'user' ? viewer.userId : null);

/** How acts of a program are signed: its credential's name. */
export const machineNameOf = (viewer: Viewer): string | null =>
  viewer.kind === 'machine' ? `machine:${viewer.clientId}`.slice(0, 80) : null;

const hasRole = (viewer: Viewer, role: string): boolean => viewer.kind === 'user' && viewer.roles.includes(role);

export const isAdministrator = (viewer: Viewer): boolean => hasRole(viewer, 'ADMIN');

/** The jury's rights; platform administrators have them too. */
export const isJury = (viewer: Viewer): boolean => hasRole(viewer, 'JURY') || isAdministrator(viewer);

/** An invigilator has rights in one session and nowhere else (E6). */
export const isInvigilatorOf = (viewer: Viewer, sessionId: string): boolean =>
  viewer.kind === 'guest' && viewer.purpose === INVIGILATION && viewer.subject === sessionId;

export const canSeeCentre = (viewer: Viewer, membership: Membership | null): boolean =>
  membership !== null || isJury(viewer);

export const canManageMembers = (viewer: Viewer, membership: Membership | null): boolean =>
  membership?.isAdmin === true || isAdministrator(viewer);

export const canSeeSession = (viewer: Viewer, session: Pick<Session, 'id'>, membership: Membership | null): boolean =>
  membership !== null || isInvigilatorOf(viewer, session.id) || isJury(viewer);

/** The access code is said aloud by those in the room: the centre and the invigilator. */
export const canSeeAccessCode = (
  viewer: Viewer,
  session: Pick<Session, 'id'>,
  membership: Membership | null,
): boolean => membership !== null || isInvigilatorOf(viewer, session.id);

export const isCandidate = (viewer: Viewer, candidate: Pick<Candidate, 'userId'>): boolean =>
  candidate.userId !== null && candidate.userId === userIdOf(viewer);

export const canSeeCandidate = (
  viewer: Viewer,
  candidate: Pick<Candidate, 'userId' | 'sessionId'>,
  membership: Membership | null,
): boolean => isCandidate(viewer, candidate) || canSeeSession(viewer, { id: candidate.sessionId }, membership);

/** What happened in the room is reported by those who were in it, and by the centre that answers for it (E8). */
export const canReportIncident = (
  viewer: Viewer,
  { sessionId }: Pick<Candidate, 'sessionId'>,
  membership: Membership | null,
): boolean => membership !== null || isInvigilatorOf(viewer, sessionId);

/** The room is for its invigilator and the members of its centre. */
export const canWatchRoom = (viewer: Viewer, session: Pick<Session, 'id'>, membership: Membership | null): boolean =>
  canReportIncident(viewer, { sessionId: session.id }, membership);

/** The sign-in session a candidate's answers come from: another computer has another one. */
export const seatOf = (viewer: Viewer): string | null => (viewer.kind === 'user' ? viewer.signInSessionId : null);

export const isOwner = (viewer: Viewer, { userId }: Pick<Certification | Certificate, 'userId'>): boolean =>
  userId === userIdOf(viewer);

export const canSeeCertification = (viewer: Viewer, certification: Pick<Certification, 'userId'>): boolean =>
  isOwner(viewer, certification) || isJury(viewer);

/** The jury sees a result at once, the candidate once the session is published and the jury has decided (E11). */
export const canSeeResult = (
  viewer: Viewer,
  certification: Pick<Certification, 'userId' | 'sessionStatus' | 'status'>,
): boolean => isJury(viewer) || (isOwner(viewer, certification) && isTold(certification));

export const canSeeCertificate = (viewer: Viewer, certificate: Pick<Certificate, 'userId'>): boolean =>
  isOwner(viewer, certificate) || isJury(viewer);
