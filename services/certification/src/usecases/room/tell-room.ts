import type { Needs } from '../../context';

/** The live field of an invigilator's room: the query and the subscription of this name (product G3). */
export const ROOM_FIELD = 'invigilatedSession';

/** Tells those who watch a room that something changed in it; to be called after the commit. */
export const tellRoom = ({ live }: Needs<'live'>, sessionId: string): void => live.tell(ROOM_FIELD, sessionId);
