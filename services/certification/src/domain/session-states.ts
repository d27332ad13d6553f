/**
 * CREATED: open. FINALISED: closed by the centre. IN_PROCESS: a member of the jury has taken it up. PUBLISHED: processed, results
 * are out (E2).
 */
export type SessionStatus = 'CREATED' | 'FINALISED' | 'IN_PROCESS' | 'PUBLISHED';

/** What can happen to a session: the centre finalises it, a member of the jury takes it up, it is published. */
export type SessionEvent = 'FINALISE' | 'TAKE_UP' | 'PUBLISH';

/** Where each event leads; what is absent cannot happen. Nothing else says which status follows which. */
const LEADS_TO: Readonly<Record<SessionStatus, { readonly [Event in SessionEvent]?: SessionStatus }>> = {
  CREATED: { FINALISE: 'FINALISED' },
  FINALISED: { TAKE_UP: 'IN_PROCESS', PUBLISH: 'PUBLISHED' },
  IN_PROCESS: { TAKE_UP: 'IN_PROCESS', PUBLISH: 'PUBLISHED' },
  PUBLISHED: {},
};

/** The status an event leads to; `null` when it cannot happen to this session now. */
export const sessionAfter = (status: SessionStatus, event: SessionEvent): SessionStatus | null =>
  LEADS_TO[status][event] ?? null;

/** Statuses in which the jury deliberates. */
export const WITH_JURY: readonly SessionStatus[] = ['FINALISED', 'IN_PROCESS'];
