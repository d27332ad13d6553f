import type { Person } from '../demo/people';
import { addCandidate, type Centre, createSession } from './centre-crew';
import { again, type Hands, mutation, pause, read, Surprise, write } from './hands';
import { saveTutorial, signIn, signUp } from './pupils';

const REFRESH = `mutation ($token: String!) { refreshTokens(input: { refreshToken: $token }) { __typename
  ... on RefreshTokensSuccess { tokens { accessToken refreshToken } } ... on Error { message } } }`;
const QUEUE = '{ certificationsToDeliberate(first: 50) { nodes { id } } }';
const DELIBERATE = `mutation ($input: DeliberateInput!) { deliberate(input: $input) { __typename ... on Error { message } } }`;

const PACE_MS = 100;
const CANDIDATES_A_LIST = 19;

/** Exchanges refresh tokens, one after the other. One used by an attempt without an answer is used: its person signs in again. */
export const refreshForEver = async (hands: Hands, email: string): Promise<void> => {
  let pupil = await signUp(hands, email);
  await again(hands, 'refresh', async () => {
    const act = mutation(hands, REFRESH, { token: pupil.refreshToken });
    const entry = { kind: 'refresh', subject: pupil.userId };
    const payload = await write(hands, { lane: 'identity', act, entry: () => entry });
    if (payload.__typename === 'RefreshTokensSuccess') pupil = { ...pupil, refreshToken: payload.tokens.refreshToken };
    else pupil = await signIn(hands, email);
    await pause(PACE_MS);
  });
};

/** Saves tutorial after tutorial, for person after person. */
export const saveForEver = (
  hands: Hands,
  { tutorialIds, people }: { tutorialIds: readonly string[]; people: Iterator<{ userId: string; token: string }> },
): Promise<void> =>
  again(hands, 'saver', async () => {
    const person = people.next().value;
    for (const id of tutorialIds.slice(0, 40)) {
      if (hands.isOver()) return;
      await saveTutorial(hands, person, id);
      await pause(PACE_MS);
    }
  });

/** Enrols candidate after candidate, in session after session, that nobody will sit. */
export const enrolForEver = (hands: Hands, centre: Centre, clerk: number): Promise<void> =>
  again(hands, 'clerk', async (turn) => {
    const { id } = await createSession(hands, centre, `Liste ${clerk}-${turn}`);
    for (let rank = 0; rank < CANDIDATES_A_LIST && !hands.isOver(); rank += 1) {
      await addCandidate(hands, centre, id, rank);
      await pause(PACE_MS);
    }
  });

/** The jury accepts all it is asked to look at. What another attempt has decided, or published, needs nothing any more. */
export const juryForEver = (hands: Hands, jury: Person): Promise<void> =>
  again(hands, 'jury', async () => {
    const { certificationsToDeliberate } = await read(hands, QUEUE, {}, jury.token);
    for (const { id } of certificationsToDeliberate.nodes as { id: string }[]) {
      const input = { certificationId: id, decision: 'ACCEPT', reason: 'Régulière.' };
      const act = mutation(hands, DELIBERATE, { input }, jury.token);
      const entry = { kind: 'decision', subject: id };
      const { __typename, message } = await write(hands, { lane: 'certification', act, entry: () => entry });
      if (!['DeliberateSuccess', 'CertificationNotScoredError', 'SessionPublishedError'].includes(__typename))
        throw new Surprise(`${__typename}: ${message}`);
    }
    await pause(1_000);
  });
