import { comparedName } from '@pix/kit/compared-text';
import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs, Stores } from '../../context';
import { userIdOf } from '../../domain/access';
import { namedBirthPlace, shownBirthPlace } from '../../domain/birth-place';
import type { Candidate } from '../../domain/candidate';
import { NO_DETAILS } from '../../domain/candidate-details';
import {
  type NoRosterError,
  noRoster,
  type SessionFullError,
  type SessionNotFoundError,
  type SessionStartedError,
  sessionFull,
  sessionNotFound,
  sessionStarted,
} from '../../domain/errors';
import type { Pupil } from '../../domain/pupil';
import type { Session } from '../../domain/session';
import { enrolment } from './place-candidates';

const input = z.object({
  sessionId: z.string(),
  division: z.string().min(1).max(100),
  learnerIds: z.array(z.string()).max(100).nullish(),
});

type Failures = SessionNotFoundError | SessionStartedError | SessionFullError | NoRosterError | InvalidInputError;

/**
 * Enrols the pupils of a class from the roster of the centre's school, all or those ticked (E3). Those enrolled already are left
 * as they are; the list holds 20 at most, so a class that does not fit is refused whole.
 */
export const enrolLearners = async (
  needs: Needs<
    'viewer' | 'centres' | 'sessions' | 'campaigns' | 'communes' | 'clock' | 'newId' | 'config' | 'transaction'
  >,
  given: z.input<typeof input>,
): Promise<Result<Candidate[], Failures>> => {
  const session = await needs.sessions.byId(given.sessionId);
  if (!session || !(await needs.centres.membership(userIdOf(needs.viewer), session.centreId)))
    return fail(sessionNotFound());
  const checked = validate(input, given);
  if (!checked.ok) return checked;
  const { division, learnerIds } = checked.value;
  const uai = (await needs.centres.byId(session.centreId))?.uai;
  const pupils = uai ? await needs.campaigns.pupilsOf(uai, division) : [];
  const chosen = learnerIds ? pupils.filter(({ learnerId }) => learnerIds.includes(learnerId)) : pupils;
  if (chosen.length === 0) return fail(noRoster());

  return needs.transaction(async (stores): Promise<Result<Candidate[], Failures>> => {
    const locked = await stores.sessions.lock(session.id);
    if (locked?.status !== 'CREATED' || (await stores.certifications.countStartedOfSession(session.id)) > 0)
      return fail(sessionStarted());
    const known = await stores.candidates.bySessions([session.id]);
    const missing = chosen.filter((pupil) => !known.some((candidate) => isSamePerson(candidate, pupil)));
    const { maxCandidatesPerInvigilator } = needs.config.sessions;
    if (known.length + missing.length > maxCandidatesPerInvigilator)
      return fail(sessionFull(maxCandidatesPerInvigilator));
    for (const pupil of missing) await enrol(stores, needs, { session: locked, pupil });
    return ok(await stores.candidates.bySessions([session.id]));
  });
};

const isSamePerson = (candidate: Candidate, pupil: Pupil): boolean =>
  candidate.birthDate === pupil.birthDate &&
  comparedName(candidate.lastName) === comparedName(pupil.lastName) &&
  comparedName(candidate.firstName) === comparedName(pupil.firstName);

const enrol = async (
  { candidates, candidateDetails }: Stores,
  { newId, clock, communes }: Needs<'newId' | 'clock' | 'communes'>,
  { session, pupil }: { session: Session; pupil: Pupil },
): Promise<void> => {
  const id = newId();
  const { firstName, lastName, birthDate, division, learnerId, userId } = pupil;
  const known = { ...NO_DETAILS, birthInseeCode: pupil.birthCityCode?.slice(0, 5) ?? null, birthCity: pupil.birthCity };
  const place = namedBirthPlace(known, communes);
  const birthPlace = place.birthCity || place.birthInseeCode ? shownBirthPlace(place) : '';
  const person = { firstName, lastName, birthDate, birthPlace, extraTimePercentage: 0 };
  const inserted = await candidates.insert(enrolment(id, session, person), clock.now());
  if (!inserted.ok) return; // Two pupils of the same names and birth date: the second is enrolled by hand.
  await candidateDetails.put(id, session.id, { ...place, division, learnerId, learnerUserId: userId });
};
