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

  if (!isImpartial(viewer, certification, await tiesOf({ centres, campaigns }, juryUserId, session)))
    return fail(ownPupils());
  return ok({ certification, juryUserId });
};

/** What ties a person to a session: they work for its centre, or did, or for the school it is the centre of. */
export const tiesOf = async (
  { centres, campaigns }: Needs<'centres' | 'campaigns'>,
  userId: string,
  session: Pick<Session, 'id' | 'centreId'> | null,
): Promise<JuryTies> => {
  const isMemberOfCentre = session !== null && (await centres.membership(userId, session.centreId)) !== null;
  const wasMemberOfCentre = session !== null && (await centres.hasLeftSince(userId, session.id));
  const uai = session && (await centres.byId(session.centreId))?.uai;
  const isTied = isMemberOfCentre || wasMemberOfCentre;
  const worksInSchool = !isTied && Boolean(uai) && (await campaigns.hasOnStaff(uai ?? '', userId));
  return { isMemberOfCentre, wasMemberOfCentre, worksInSchool };
};
