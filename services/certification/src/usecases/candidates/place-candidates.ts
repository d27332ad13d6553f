import { comparedName } from '@pix/kit/compared-text';
import type { Needs, Stores } from '../../context';
import type { Candidate } from '../../domain/candidate';
import type { CandidateDetails } from '../../domain/candidate-details';
import type { FiledCandidate, FileError } from '../../domain/candidate-file';
import type { Session } from '../../domain/session';

const personKey = ({
  firstName,
  lastName,
  birthDate,
}: Pick<Candidate, 'firstName' | 'lastName' | 'birthDate'>): string =>
  [birthDate, comparedName(lastName), comparedName(firstName)].join('/');

/** Persons a file gives twice for one session: the second line is told. */
export const repeatedCandidates = (filed: readonly FiledCandidate[]): FileError[] => {
  const first = new Map<string, number>();
  return filed.flatMap(({ line, person }): FileError[] => {
    const known = first.get(personKey(person));
    if (known === undefined) {
      first.set(personKey(person), line);
      return [];
    }
    const message = {
      fr: `Ce candidat est déjà à la ligne ${known}.`,
      en: `This candidate is on line ${known} already.`,
    };
    return [{ line, field: null, message }];
  });
};

/**
 * Makes a session's list what a file says: new ones are enrolled, known ones rewritten, the others taken out unless they have
 * entered. The same file again changes nothing. The caller holds the session's lock.
 */
export const placeCandidates = async (
  { candidates, candidateDetails }: Stores,
  { newId, clock }: Needs<'newId' | 'clock'>,
  { session, filed }: { session: Session; filed: readonly FiledCandidate[] },
): Promise<{ added: number; removed: number }> => {
  const known = new Map((await candidates.bySessions([session.id])).map((one) => [personKey(one), one]));
  const kept = new Set(filed.map(({ person }) => personKey(person)));
  const gone = [...known].filter(([key, { userId }]) => !kept.has(key) && userId === null).map(([, { id }]) => id);
  await candidateDetails.remove(gone);
  const details = await candidateDetails.byCandidates([...known.values()].map(({ id }) => id));
  const before = new Map(details.map((one) => [one.candidateId, one]));

  let added = 0;
  for (const { person, details: written } of filed) {
    const existing = known.get(personKey(person));
    const id = existing?.id ?? newId();
    if (existing) await candidateDetails.rewrite(id, person);
    else {
      const inserted = await candidates.insert(enrolment(id, session, person), clock.now());
      if (!inserted.ok) throw new Error(`Candidate of session ${session.id} enrolled meanwhile, under its lock.`);
      added += 1;
    }
    await candidateDetails.put(id, session.id, { ...written, ...unfiled(before.get(id)) });
  }
  return { added, removed: gone.length };
};

/** What no column of a file says of a candidate: a file takes none of it away. */
const unfiled = (before: CandidateDetails | undefined): Partial<CandidateDetails> => {
  if (!before) return {};
  const { isAdjusted, isAccessibleOnly, division, learnerId, learnerUserId } = before;
  return { isAdjusted, isAccessibleOnly, division, learnerId, learnerUserId };
};

/** How many a file leaves out who stay all the same, because they have entered. */
export const countStaying = async (
  { candidates }: Stores,
  sessionId: string,
  filed: readonly FiledCandidate[],
): Promise<number> => {
  const kept = new Set(filed.map(({ person }) => personKey(person)));
  const known = await candidates.bySessions([sessionId]);
  return known.filter((candidate) => candidate.userId !== null && !kept.has(personKey(candidate))).length;
};

/** A person about to be enrolled in a session. */
export const enrolment = (id: string, session: Session, person: FiledCandidate['person']): Candidate => ({
  ...person,
  id,
  sessionId: session.id,
  sessionNumber: session.number,
  centreId: session.centreId,
  userId: null,
  confirmedAt: null,
  certification: null,
});
