import type { CertificationSessionResolvers } from '../__generated__/graphql';
import type { Context } from '../context';
import { canSeeAccessCode, isJury } from '../domain/access';
import type { Session } from '../domain/session';
import { visibleSession } from './visible';

/** A session as presented; `hasJustSignedIn` when the request itself proved to be the invigilator's. */
export type PresentedSession = Session & { readonly hasJustSignedIn?: true };

/** Presents the session whose invigilator this very request signed in. */
export const justSignedIn = (session: Session): PresentedSession => ({ ...session, hasJustSignedIn: true });

const accessCode = async (
  session: PresentedSession,
  _: unknown,
  { viewer, loaders }: Context,
): Promise<string | null> => {
  const membership = await loaders.membershipByCentreId.load(session.centreId);
  return session.hasJustSignedIn || canSeeAccessCode(viewer, session, membership) ? session.accessCode : null;
};

const centre: CertificationSessionResolvers['centre'] = async ({ centreId }, _, { loaders }) => {
  const its = await loaders.centreById.load(centreId);
  if (!its) throw new Error(`Centre ${centreId} has disappeared.`);
  return its;
};

export const certificationSession: CertificationSessionResolvers = {
  __resolveReference: ({ id }, context) => visibleSession(id, context),
  centre,
  accessCode,
  invigilatorPassword: async ({ centreId, invigilatorPassword }, _, { loaders }) =>
    (await loaders.membershipByCentreId.load(centreId)) ? invigilatorPassword : null,
  takenUpBy: async ({ id }, _, { viewer, loaders }) =>
    isJury(viewer) ? ((await loaders.takenUpBySessionId.load(id))?.userId ?? null) : null,
  candidates: ({ id }, _, { loaders }) => loaders.candidatesBySessionId.load(id),
};
