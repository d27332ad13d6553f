import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { isJury, userIdOf } from '../../domain/access';
import type { Certification } from '../../domain/certification';
import {
  type CertificationNotFoundError,
  certificationNotFound,
  type OwnPupilsError,
  ownPupils,
} from '../../domain/errors';
import { isImpartial, type JuryTies } from '../../domain/jury';
import type { Session } from '../../domain/session';

export type JudgingNeeds = Needs<'viewer' | 'certifications' | 'sessions' | 'centres' | 'campaigns'>;
export type JudgingFailures = CertificationNotFoundError | NotAllowedError | OwnPupilsError;
export type Judged = { readonly certification: Certification; readonly juryUserId: string };

/**
 * A certification the viewer may judge: theirs is the jury's role, and neither the centre nor its school theirs (E9). A member of the
 * centre knows that the certification exists; nobody else is told.
 */
export const judgedCertification = async (
  { viewer, certifications, sessions, centres, campaigns }: JudgingNeeds,
  certificationId: string,
): Promise<Result<Judged, JudgingFailures>> => {
  const juryUserId = userIdOf(viewer);
  const certification = await certifications.byId(certificationId);
  if (!certification || certification.status === 'STARTING' || !juryUserId) return fail(certificationNotFound());

  const session = await sessions.byId(certification.sessionId);
  const membership = session && (await centres.membership(juryUserId, session.centreId));
  if (!isJury(viewer)) return fail(membership ? notAllowed() : certificationNotFound());

  if (!isImpartial(viewer, certification, await tiesOf({ centres, sessions, campaigns }, juryUserId, session)))
    return fail(ownPupils());
  return ok({ certification, juryUserId });
};

/** What ties a person to a session: they work for its centre or for the school it is the centre of, or did since it was opened. */
export const tiesOf = async (
  { centres, sessions, campaigns }: Needs<'centres' | 'sessions' | 'campaigns'>,
  userId: string,
  session: Pick<Session, 'id' | 'centreId'> | null,
): Promise<JuryTies> => {
  if (!session) return NO_TIES;
  const isMemberOfCentre = (await centres.membership(userId, session.centreId)) !== null;
  const wasMemberOfCentre = await centres.hasLeftSince(userId, session.id);
  const uai = (await centres.byId(session.centreId))?.uai;
  const isTied = isMemberOfCentre || wasMemberOfCentre || !uai;
  const worksInSchool = !isTied && (await campaigns.hasOnStaff(uai, userId, await sessions.openedAt(session.id)));
  return { isMemberOfCentre, wasMemberOfCentre, worksInSchool };
};

const NO_TIES: JuryTies = { isMemberOfCentre: false, wasMemberOfCentre: false, worksInSchool: false };
