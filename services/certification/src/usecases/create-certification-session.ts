import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { userIdOf } from '../domain/access';
import { type CentreNotFoundError, type CentreSuspendedError, centreNotFound, centreSuspended } from '../domain/errors';
import type { Session } from '../domain/session';

const shortText = z.string().trim().min(1).max(255);

/** Where and when a session takes place, and who examines. */
export const sessionFields = {
  address: shortText,
  room: shortText,
  startsAt: z.date().min(new Date('2000-01-01')).max(new Date('2200-01-01')),
  examiner: shortText,
};

const sessionInput = z.object({ centreId: z.string(), ...sessionFields });

/** Creates a session with its number and codes (E2). Only members of the centre know that the centre exists. */
export const createCertificationSession = async (
  {
    viewer,
    centres,
    sessions,
    clock,
    newId,
    codes,
    config,
  }: Needs<'viewer' | 'centres' | 'sessions' | 'clock' | 'newId' | 'codes' | 'config'>,
  input: z.input<typeof sessionInput>,
): Promise<Result<Session, CentreNotFoundError | CentreSuspendedError | InvalidInputError>> => {
  if (!(await centres.membership(userIdOf(viewer), input.centreId))) return fail(centreNotFound());
  if ((await centres.byId(input.centreId))?.suspendedAt) return fail(centreSuspended());

  const checked = validate(sessionInput, input);
  if (!checked.ok) return checked;

  for (let attempt = 1; attempt <= config.sessions.drawAttempts; attempt += 1) {
    const session: Session = {
      id: newId(),
      ...checked.value,
      number: codes.sessionNumber(),
      accessCode: codes.accessCode(),
      invigilatorPassword: codes.invigilatorPassword(),
      status: 'CREATED',
    };
    if (await sessions.insert(session, clock.now())) return ok(session);
  }
  throw new Error(`No free session number in ${config.sessions.drawAttempts} draws: lengthen the numbers.`);
};
