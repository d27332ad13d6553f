import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { sentence, validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { canReportIncident, userIdOf } from '../../domain/access';
import {
  type CandidateNotFoundError,
  candidateNotFound,
  type SessionClosedError,
  sessionClosed,
} from '../../domain/errors';
import { INCIDENT_KINDS, type Incident, type IncidentKind, kindOf } from '../../domain/incidents';
import { tellRoom } from './tell-room';

const LAST_QUESTION_NUMBER = 500;

const incidentInput = z
  .object({
    kind: z.enum(Object.keys(INCIDENT_KINDS) as [IncidentKind, ...IncidentKind[]]),
    questionNumber: z.int().min(1).max(LAST_QUESTION_NUMBER).nullish(),
    description: z
      .string()
      .nullish()
      .transform((text) => text?.normalize('NFC').trim() || null)
      .pipe(z.string().max(500).nullable()),
  })
  .refine(({ kind, questionNumber }) => kindOf(kind).asks !== 'QUESTION' || questionNumber, {
    ...sentence({ fr: 'Donnez le numéro de la question.', en: 'Give the number of the question.' }),
    path: ['questionNumber'],
  })
  .refine(({ kind, description }) => kindOf(kind).asks !== 'DESCRIPTION' || description, {
    ...sentence({ fr: "Dites ce qui s'est passé.", en: 'Say what happened.' }),
    path: ['description'],
  });

type Input = { candidateId: string } & z.input<typeof incidentInput>;

/** Reports what happened to a candidate, until the session is finalised: its invigilator and members of its centre (E8). */
export const reportIncident = async (
  needs: Needs<'viewer' | 'candidates' | 'centres' | 'clock' | 'newId' | 'live' | 'transaction'>,
  { candidateId, ...given }: Input,
): Promise<Result<Incident, CandidateNotFoundError | SessionClosedError | InvalidInputError>> => {
  const { viewer, candidates, centres, clock, newId } = needs;
  const candidate = await candidates.byId(candidateId);
  const membership = candidate && (await centres.membership(userIdOf(viewer), candidate.centreId));
  if (!candidate || !canReportIncident(viewer, candidate, membership)) return fail(candidateNotFound());
  const checked = validate(incidentInput, given);
  if (!checked.ok) return checked;

  const incident: Incident = {
    id: newId(),
    sessionId: candidate.sessionId,
    candidateId,
    kind: checked.value.kind,
    questionNumber: checked.value.questionNumber ?? null,
    description: checked.value.description,
    alertId: null,
    reportedBy: userIdOf(viewer),
    reportedAt: clock.now(),
    outcome: null,
  };
  const reported = await needs.transaction(async ({ sessions, incidents }) => {
    const session = await sessions.lock(candidate.sessionId);
    if (session?.status !== 'CREATED') return fail(sessionClosed());
    await incidents.insert(incident);
    return ok(incident);
  });
  tellRoom(needs, candidate.sessionId);
  return reported;
};
