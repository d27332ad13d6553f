import type { Person } from '../demo/people';
import { ASSESSMENT_FIELDS } from '../demo/test-taking';
import { answerTest, type Examinee, type Knowledge } from './answering';
import { again, type Hands, mutation, type Payload, pause, read, Surprise, succeed, write } from './hands';

const SESSION = 'id number accessCode invigilatorPassword room';
const CREATE = `mutation ($input: CreateCertificationSessionInput!) { createCertificationSession(input: $input) { __typename
  ... on CreateCertificationSessionSuccess { session { ${SESSION} } } ... on Error { message } } }`;
const SESSIONS = `query ($id: ID!) { certificationCentre(id: $id) { sessions(first: 50) { nodes { ${SESSION} } } } }`;
const ADD = `mutation ($input: AddCandidateInput!) { addCandidate(input: $input) { __typename
  ... on AddCandidateSuccess { candidate { id } } ... on Error { message } } }`;
const INVIGILATE = `mutation ($input: SignInAsInvigilatorInput!) { signInAsInvigilator(input: $input) { __typename
  ... on SignInAsInvigilatorSuccess { accessToken } ... on Error { message } } }`;
const ENTER = `mutation ($input: EnterCertificationSessionInput!) { enterCertificationSession(input: $input) { __typename
  ... on EnterCertificationSessionSuccess { candidate { id } } ... on Error { message } } }`;
const CONFIRM = `mutation ($id: ID!) { confirmPresence(input: { candidateId: $id }) { __typename ... on Error { message } } }`;
const BEGIN = `mutation ($input: StartCertificationInput!) { startCertification(input: $input) { __typename
  ... on StartCertificationSuccess { certification { id assessment { ${ASSESSMENT_FIELDS} } } } ... on Error { message } } }`;
const CERTIFICATION = `query ($id: ID!) { certification(id: $id) { id assessment { ${ASSESSMENT_FIELDS} } } }`;
const FINALISE = `mutation ($id: ID!) { finaliseSession(input: { sessionId: $id }) { __typename ... on Error { message } } }`;
const PUBLISH = `mutation ($id: ID!) { publishSession(input: { sessionId: $id }) { __typename ... on Error { message } } }`;

const CANDIDATES_A_SESSION = 4;
/** Somebody who does not know whether it was done looks again before doing it a second time, and not at once. */
const LOOK_AFTER_MS = 3_000;

export type Centre = {
  readonly centreId: string;
  readonly manager: Person;
  readonly jury: Person;
  readonly knowledge: Knowledge;
  /** Certifiable people, each once. */
  readonly examinees: Iterator<Examinee>;
};

type Session = { id: string; number: string; accessCode: string; invigilatorPassword: string; room: string };

export const createSession = async (hands: Hands, { centreId, manager }: Centre, room: string): Promise<Session> => {
  const find = async (): Promise<Payload | null> => {
    await pause(LOOK_AFTER_MS);
    const { certificationCentre } = await read(hands, SESSIONS, { id: centreId }, manager.token);
    const session = (certificationCentre.sessions.nodes as Session[]).find((one) => one.room === room);
    return session ? { __typename: 'CreateCertificationSessionSuccess', session } : null;
  };
  const startsAt = new Date(Date.now() + 3_600_000).toISOString();
  const input = { centreId, address: '12 rue des Écoles', room, startsAt, examiner: 'Camille Perrin' };
  const { session } = await succeed(hands, {
    lane: 'certification',
    act: mutation(hands, CREATE, { input }, manager.token),
    find,
    entry: (payload) => ({ kind: 'session', subject: payload.session.id, object: centreId, value: room }),
  });
  return session;
};

type Names = { firstName: string; lastName: string; birthDate: string };

/** Letters only: a name has no digit. */
const lettersOf = (rank: number): string => [...String(rank)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

const namesOf = (rank: number): Names => ({
  firstName: 'Inès',
  lastName: `Moreau ${lettersOf(rank)}`,
  birthDate: '2009-06-23',
});

/** Enrols somebody. One who is enrolled already was so by an attempt without an answer. */
export const addCandidate = async (
  hands: Hands,
  { manager }: Centre,
  sessionId: string,
  rank: number,
): Promise<void> => {
  const person = namesOf(rank);
  const entry = { kind: 'candidate', subject: sessionId, object: person.lastName };
  const act = mutation(hands, ADD, { input: { sessionId, birthPlace: 'Lyon', ...person } }, manager.token);
  const { __typename, message } = await write(hands, { lane: 'certification', act, intent: entry, entry: () => entry });
  if (__typename === 'CandidateDuplicateError') return hands.ledger.acknowledge('certification', entry);
  if (__typename !== 'AddCandidateSuccess') throw new Surprise(`${__typename}: ${message}`);
};

/** A session of a few candidates from its creation to its certificates; then the next one. */
export const centreCrew = (hands: Hands, centre: Centre, crew: number): Promise<void> =>
  again(hands, 'centre', async (turn) => {
    const session = await createSession(hands, centre, `Salle ${crew}-${turn}`);
    const input = { sessionNumber: session.number, password: session.invigilatorPassword };
    const guard = await succeed(hands, { lane: 'certification', act: mutation(hands, INVIGILATE, { input }) });
    for (let rank = 0; rank < CANDIDATES_A_SESSION; rank += 1) await addCandidate(hands, centre, session.id, rank);
    const sit = (rank: number): Promise<void> =>
      sitExamination(hands, centre, { session, rank, guard: guard.accessToken });
    await Promise.all(Array.from({ length: CANDIDATES_A_SESSION }, (_, rank) => sit(rank)));
    if (hands.isOver()) return;

    const finalised = { kind: 'finalised', subject: session.id };
    const finalise = mutation(hands, FINALISE, { id: session.id }, centre.manager.token);
    await succeed(hands, { lane: 'certification', act: finalise, entry: () => finalised });
    await publish(hands, centre, session.id);
  });

type Seat = { readonly session: Session; readonly rank: number; readonly guard: string };

const sitExamination = async (hands: Hands, centre: Centre, { session, rank, guard }: Seat): Promise<void> => {
  const { value: examinee, done } = centre.examinees.next();
  if (done || hands.isOver()) return;
  const { token, userId } = examinee;
  const lane = 'certification';
  const entering = { input: { sessionNumber: session.number, ...namesOf(rank) } };
  const { candidate } = await succeed(hands, {
    lane,
    act: mutation(hands, ENTER, entering, token),
    entry: (payload) => ({ kind: 'entered', subject: payload.candidate.id, object: userId }),
  });
  const { id: candidateId } = candidate;
  await succeed(hands, {
    lane,
    act: mutation(hands, CONFIRM, { id: candidateId }, guard),
    entry: () => ({ kind: 'confirmed', subject: candidateId }),
  });
  const input = { candidateId, accessCode: session.accessCode, page: 'drill' };
  const { certification } = await succeed(hands, {
    lane,
    act: mutation(hands, BEGIN, { input }, token),
    entry: (payload) => ({ kind: 'certification', subject: payload.certification.id, object: candidateId }),
  });
  const test = certification.assessment ?? (await testOf(hands, certification.id, token));
  await answerTest(hands, { ...examinee, test, knowledge: centre.knowledge, rightUpTo: 8 });
};

/** A part of the answer may be missing when assessment is away: the rest is asked for. */
const testOf = async (hands: Hands, id: string, token: string) => {
  for (;;) {
    const { certification } = await read(hands, CERTIFICATION, { id }, token);
    if (certification?.assessment) return certification.assessment;
    await pause(200);
  }
};

/** Published once all are scored and the jury has decided: until then it is refused. */
const publish = async (hands: Hands, { jury }: Centre, id: string): Promise<void> => {
  const published = { kind: 'published', subject: id };
  const act = mutation(hands, PUBLISH, { id }, jury.token);
  while (!hands.isOver()) {
    const { __typename, message } = await write(hands, { lane: 'certification', act, entry: () => published });
    if (__typename === 'PublishSessionSuccess') return;
    if (__typename !== 'SessionNotDecidedError') throw new Surprise(`${__typename}: ${message}`);
    await pause(500);
  }
};
