import type { IncidentResolvers, InvigilatedSessionResolvers } from '../__generated__/graphql';
import type { Context } from '../context';
import { canWatchRoom } from '../domain/access';
import { kindOf } from '../domain/incidents';
import type { Session } from '../domain/session';
import { readRoom } from '../usecases/room/read-room';

/** The room of a session: what its invigilator sees. */
export type Room = { readonly session: Session };

/** The room, for those who may watch it. */
export const visibleRoom = async (id: string, { viewer, loaders }: Context): Promise<Room | null> => {
  const session = await loaders.sessionById.load(id);
  const membership = session && (await loaders.membershipByCentreId.load(session.centreId));
  return session && canWatchRoom(viewer, session, membership) ? { session } : null;
};

export const invigilatedSession: InvigilatedSessionResolvers = {
  candidates: ({ session }, _, context) => readRoom(context, session),
  acts: ({ session }, _, { invigilationActs }) => invigilationActs.bySessions([session.id]),
};

export const incident: IncidentResolvers = {
  category: ({ kind }) => kindOf(kind).category,
  isFromAlert: ({ alertId }) => alertId !== null,
};
