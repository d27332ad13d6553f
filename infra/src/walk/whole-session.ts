import { prepareAnswer, send, showQuestion } from '../demo/test-taking';
import { sessionInput } from './centre-steps';
import { type Sitting, sit } from './entry-steps';
import { judged } from './judged';
import { type Candidate, SESSION_FIELDS, type Session, type Walk } from './walk';

/** One of a session: who, and which of the questions, counted from 0, they know. */
export type Seat = { readonly who: Candidate; readonly knows: (rank: number) => boolean };

/** A session from its opening to its finalisation, each test answered to the end and scored. */
export const wholeSession = async (
  walk: Walk,
  centreId: string,
  seats: readonly Seat[],
): Promise<{ session: Session; sittings: Sitting[] }> => {
  const { done, manager, pix } = walk;
  const opened = await done('createCertificationSession', sessionInput(centreId), manager.token, SESSION_FIELDS);
  const session = opened.session as Session;
  const { id: sessionId, number: sessionNumber, invigilatorPassword: password } = session;
  const enrolled: Candidate[] = [];
  for (const { who } of seats) enrolled.push(await enrol(walk, sessionId, who));

  const { accessToken } = await done('signInAsInvigilator', { sessionNumber, password }, undefined, 'accessToken');
  const sittings: Sitting[] = [];
  for (const one of enrolled) {
    const { firstName, lastName, birthDate } = one;
    await done('enterCertificationSession', { sessionNumber, firstName, lastName, birthDate }, one.account.token);
    await done('confirmPresence', { candidateId: one.id }, accessToken);
    sittings.push(await sit(walk, session, one));
  }
  await Promise.all(sittings.map((sitting, at) => answerAsKnown(walk, sitting, seats[at]?.knows ?? (() => true))));
  for (const { certificationId } of sittings)
    await pix.until('a score', async () => ((await judged(walk, certificationId)).status === 'SCORED' ? true : null));
  await done('finaliseSession', { sessionId, unfinished: [] }, manager.token);
  return { session, sittings };
};

const enrol = async ({ done, manager }: Walk, sessionId: string, who: Candidate): Promise<Candidate> => {
  const { firstName, lastName, birthDate } = who;
  const person = { firstName, lastName, birthDate, birthPlace: 'Reims (51)' };
  const { candidate } = await done('addCandidate', { sessionId, ...person }, manager.token, 'candidate { id }');
  return { ...who, id: candidate.id };
};

const answerAsKnown = async (
  { pix, answers }: Walk,
  { account, test }: Sitting,
  knows: Seat['knows'],
): Promise<void> => {
  let current = test;
  for (let rank = 0; current.currentChallenge; rank += 1) {
    const { id } = current.currentChallenge;
    const shown = await showQuestion(pix, account, current);
    const answer = knows(rank) ? answers.right(id) : answers.wrong(id);
    current = (await send(pix, account, await prepareAnswer(pix, account, shown, answer))).assessment;
  }
};
