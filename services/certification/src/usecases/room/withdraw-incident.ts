import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canReportIncident, userIdOf } from '../../domain/access';
import {
  type IncidentNotFoundError,
  incidentNotFound,
  type SessionClosedError,
  sessionClosed,
} from '../../domain/errors';
import { tellRoom } from './tell-room';

/** Takes back a report made by mistake, until the session is finalised (E8). One that comes from an alert stays. */
export const withdrawIncident = async (
  needs: Needs<'viewer' | 'sessions' | 'incidents' | 'centres' | 'live' | 'transaction'>,
  { incidentId }: { incidentId: string },
): Promise<Result<string, IncidentNotFoundError | SessionClosedError>> => {
  const incident = await needs.incidents.byId(incidentId);
  const session = incident && (await needs.sessions.byId(incident.sessionId));
  const membership = session && (await needs.centres.membership(userIdOf(needs.viewer), session.centreId));
  if (!incident || incident.alertId || !canReportIncident(needs.viewer, incident, membership))
    return fail(incidentNotFound());

  const withdrawn = await needs.transaction(async ({ sessions, incidents }) => {
    const locked = await sessions.lock(incident.sessionId);
    if (locked?.status !== 'CREATED') return fail(sessionClosed());
    await incidents.remove(incidentId);
    return ok(incident.candidateId);
  });
  tellRoom(needs, incident.sessionId);
  return withdrawn;
};
