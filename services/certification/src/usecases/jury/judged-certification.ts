import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { isJury, userIdOf } from '../../domain/access';
import type { Centre } from '../../domain/centre';
import type { Certification } from '../../domain/certification';
import {
  type CertificationNotFoundError,
  certificationNotFound,
  type OwnPupilsError,
  ownPupils,
} from '../../domain/errors';
import { isImpartial, type JuryTies } from '../../domain/jury';

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
  const centre = session && (await centres.byId(session.centreId));
  const membership = centre && (await centres.membership(juryUserId, centre.id));
  if (!isJury(viewer)) return fail(membership ? notAllowed() : certificationNotFound());

  if (!isImpartial(viewer, certification, await tiesOf({ centres, campaigns }, juryUserId, centre)))
    return fail(ownPupils());
  return ok({ certification, juryUserId });
};

/** What ties a person to a centre: they work for it, or for the school it is the centre of. */
export const tiesOf = async (
  { centres, campaigns }: Needs<'centres' | 'campaigns'>,
  userId: string,
  centre: Centre | null,
): Promise<JuryTies> => {
  const isMemberOfCentre = centre !== null && (await centres.membership(userId, centre.id)) !== null;
  const worksInSchool =
    !isMemberOfCentre && Boolean(centre?.uai) && (await campaigns.hasOnStaff(centre?.uai ?? '', userId));
  return { isMemberOfCentre, worksInSchool };
};
