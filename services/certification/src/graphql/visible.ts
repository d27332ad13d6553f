import type { Context } from '../context';
import { canSeeCandidate, canSeeCentre, canSeeCertificate, canSeeCertification, canSeeSession } from '../domain/access';
import type { Candidate } from '../domain/candidate';
import type { Centre } from '../domain/centre';
import type { Certificate } from '../domain/certificate';
import type { Certification } from '../domain/certification';
import type { Session } from '../domain/session';

type Seeing = Pick<Context, 'viewer' | 'loaders'>;

/** Things as the viewer may see them: what is hidden is as absent as what does not exist. */

export const visibleCentre = async (id: string, { viewer, loaders }: Seeing): Promise<Centre | null> => {
  const [centre, membership] = await Promise.all([loaders.centreById.load(id), loaders.membershipByCentreId.load(id)]);
  return canSeeCentre(viewer, membership) ? centre : null;
};

export const visibleSession = async (id: string, { viewer, loaders }: Seeing): Promise<Session | null> => {
  const session = await loaders.sessionById.load(id);
  const membership = session && (await loaders.membershipByCentreId.load(session.centreId));
  return session && canSeeSession(viewer, session, membership) ? session : null;
};

export const visibleCandidate = async (id: string, { viewer, loaders }: Seeing): Promise<Candidate | null> => {
  const candidate = await loaders.candidateById.load(id);
  const membership = candidate && (await loaders.membershipByCentreId.load(candidate.centreId));
  return candidate && canSeeCandidate(viewer, candidate, membership) ? candidate : null;
};

export const visibleCertification = async (id: string, { viewer, loaders }: Seeing): Promise<Certification | null> => {
  const certification = await loaders.certificationById.load(id);
  return certification && canSeeCertification(viewer, certification) ? certification : null;
};

export const visibleCertificate = async (id: string, { viewer, loaders }: Seeing): Promise<Certificate | null> => {
  const certificate = await loaders.certificateById.load(id);
  return certificate && canSeeCertificate(viewer, certificate) ? certificate : null;
};
