import { comparedName } from '@pix/kit/compared-text';
import { fail, type InvalidInputError, type Result } from '@pix/kit/result';
import { birthDay, sentence, validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { userIdOf } from '../domain/access';
import type { Candidate } from '../domain/candidate';
import { dayOf } from '../domain/certificate';
import {
  type CandidateDuplicateError,
  type SessionFullError,
  type SessionNotFoundError,
  type SessionStartedError,
  sessionFull,
  sessionNotFound,
  sessionStarted,
} from '../domain/errors';
import { printedName } from '../domain/printed-name';
import { detailsInput, readDetails } from './candidates/details-input';
import { enrolment } from './candidates/place-candidates';

const comparableName = printedName.refine(
  (name) => name === '' || comparedName(name) !== '',
  sentence({ fr: 'Un nom contient au moins une lettre.', en: 'A name has a letter at least.' }),
);

const candidateInput = (today: string, maxExtraTimePercentage: number) =>
  z.object({
    sessionId: z.string(),
    firstName: comparableName,
    lastName: comparableName,
    birthDate: birthDay.refine(
      (day) => day < today,
      sentence({ fr: 'La date de naissance doit être passée.', en: 'The birth date must be past.' }),
    ),
    birthPlace: printedName.nullish(),
    ...detailsInput,
    extraTimePercentage: z.int().min(0).max(maxExtraTimePercentage).nullish(),
  });

type Input = z.input<ReturnType<typeof candidateInput>>;
type Failures =
  | SessionNotFoundError
  | SessionStartedError
  | SessionFullError
  | CandidateDuplicateError
  | InvalidInputError;

/**
 * Enrols a candidate (E3). The session's lock makes « 20 at most, and none once started » hold for simultaneous calls
 * too.
 */
export const addCandidate = async (
  needs: Needs<'viewer' | 'centres' | 'sessions' | 'communes' | 'clock' | 'newId' | 'config' | 'transaction'>,
  input: Input,
): Promise<Result<Candidate, Failures>> => {
  const { viewer, config, clock, newId } = needs;
  const session = await needs.sessions.byId(input.sessionId);
  if (!session || !(await needs.centres.membership(userIdOf(viewer), session.centreId))) return fail(sessionNotFound());

  const today = dayOf(clock.now(), config.certificates.timeZone);
  const checked = validate(candidateInput(today, config.sessions.maxExtraTimePercentage), input);
  if (!checked.ok) return checked;
  const { sessionId: _, firstName, lastName, birthDate, extraTimePercentage, birthPlace, ...rest } = checked.value;
  const described = readDetails({ ...rest, birthPlace: birthPlace ?? null }, needs.communes);
  if (!described.ok) return described;

  return needs.transaction(async ({ sessions, candidates, candidateDetails, certifications }) => {
    const locked = await sessions.lock(session.id);
    if (locked?.status !== 'CREATED' || (await certifications.countStartedOfSession(session.id)) > 0)
      return fail(sessionStarted());
    const { maxCandidatesPerInvigilator } = config.sessions;
    if ((await candidates.countOfSession(session.id)) >= maxCandidatesPerInvigilator)
      return fail(sessionFull(maxCandidatesPerInvigilator));

    const person = { firstName, lastName, birthDate, birthPlace: described.value.birthPlace };
    const candidate = enrolment(newId(), session, { ...person, extraTimePercentage: extraTimePercentage ?? 0 });
    const inserted = await candidates.insert(candidate, clock.now());
    if (inserted.ok) await candidateDetails.put(candidate.id, session.id, described.value.details);
    return inserted;
  });
};
