import { type Connection, readPage, toConnection } from '@pix/kit/pagination';
import type { Context } from '../context';
import { canSeeCentre, isJury } from '../domain/access';
import type { Centre } from '../domain/centre';
import type { Certification } from '../domain/certification';
import type { ReviewReason } from '../domain/review';
import type { Session } from '../domain/session';

type PageArguments = { first?: number | null; after?: string | null };

/** A page, and how many there are in all: counted only when asked for. */
type Page<Node> = Connection<Node> & { readonly count: () => Promise<number> };

export type SessionPage = Page<Session>;
export type CertificationPage = Page<Certification>;

const NOTHING = { edges: [], nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, count: async () => 0 };

/** A centre's sessions, for its members and the jury: others who see the centre's name on a session see none. */
export const sessionPage = async (
  { id }: Centre,
  asked: PageArguments,
  { viewer, loaders, sessions }: Context,
): Promise<SessionPage> => {
  if (!canSeeCentre(viewer, await loaders.membershipByCentreId.load(id))) return NOTHING;

  const page = readPage(asked);
  const rows = await sessions.pageOfCentre(id, page);
  return { ...toConnection(rows, page, (session) => [session.id]), count: () => sessions.countOfCentre(id) };
};

/** What was closed and is not published, for the jury. */
export const publicationPage = async (asked: PageArguments, { viewer, sessions }: Context): Promise<SessionPage> => {
  if (!isJury(viewer)) return NOTHING;

  const page = readPage(asked);
  const rows = await sessions.pageToPublish(page);
  return { ...toConnection(rows, page, (session) => [session.id]), count: () => sessions.countToPublish() };
};

/** What waits for the jury, for the jury; for some reasons only, when they are told. */
export const deliberationPage = async (
  { reasons, ...asked }: PageArguments & { reasons?: readonly ReviewReason[] | null },
  { viewer, certifications }: Context,
): Promise<CertificationPage> => {
  if (!isJury(viewer)) return NOTHING;

  const page = readPage(asked);
  const wanted = reasons && reasons.length > 0 ? reasons : null;
  const rows = await certifications.pageToDeliberate(page, wanted);
  const keyOf = ({ scoredAt, id }: Certification) => [scoredAt?.toISOString() ?? '', id];
  return { ...toConnection(rows, page, keyOf), count: () => certifications.countToDeliberate(wanted) };
};
