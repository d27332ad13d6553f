import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { AnswerInput, KnownAnswers } from '@pix/content';

/** Where answers are sent: the gateway, or the subgraph with the gateway's key. */
export type Target = { readonly url: string; readonly headers?: Readonly<Record<string, string>> };

export type Pupil = { readonly userId: string; readonly token: string };

type Question = { readonly id: string; readonly timerSeconds: number | null };
type Test = { readonly id: string; readonly currentChallenge: Question | null };
type Payload = { readonly __typename: string; readonly assessment: Test; readonly message?: string };

const TEST =
  'id state progress { answeredCount percentage sinceCheckpoint } currentChallenge { id kind instruction timerSeconds }';
const START = `mutation ($competenceId: ID!) { startCompetenceTest(input: { competenceId: $competenceId }) {
  __typename ... on StartCompetenceTestSuccess { assessment { ${TEST} } } ... on Error { message }
} }`;
const SUBMIT = `mutation ($input: SubmitAnswerInput!) { submitAnswer(input: $input) {
  __typename
  ... on SubmitAnswerSuccess {
    answer { id rank outcome solution explanation hint } checkpoint levelUp { level } assessment { ${TEST} }
  }
  ... on Error { message }
} }`;
const START_TIMER = `mutation ($input: StartChallengeTimerInput!) { startChallengeTimer(input: $input) { __typename } }`;
const SEAL = `mutation ($input: SealSimulationInput!) { sealSimulation(input: $input) {
  __typename ... on SealSimulationSuccess { resultCode } ... on Error { message }
} }`;
const PROFILE = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on User {
  profile { pix certifiable competences { level pix status } }
} } }`;

/** An HTTP client that costs little beside what it measures: kept connections, no fetch. */
export const graphqlClient = ({ url, headers = {} }: Target, connections: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'lifo' });
  const { hostname, port } = new URL(url);
  return {
    send: (token: string, query: string, variables: object): Promise<Record<string, unknown>> =>
      new Promise((resolve, reject) => {
        const body = Buffer.from(JSON.stringify({ query, variables }));
        const options = {
          agent,
          hostname,
          port,
          method: 'POST',
          path: '/graphql',
          headers: {
            ...headers,
            'content-type': 'application/json',
            'content-length': body.length,
            authorization: `Bearer ${token}`,
          },
        };
        const asked = request(options, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            try {
              const answer = JSON.parse(Buffer.concat(chunks).toString('utf8'));
              if (answer.errors) reject(new Error(JSON.stringify(answer.errors)));
              else resolve(answer.data);
            } catch (error) {
              reject(error);
            }
          });
        });
        asked.on('error', reject);
        asked.end(body);
      }),
    close: () => agent.destroy(),
  };
};

export type Client = ReturnType<typeof graphqlClient>;

/** Plays pupils one after the other on every competence, until told that it is enough; `after` gets each answer's milliseconds. */
export const playPupils = async (
  client: Client,
  given: {
    pupils: Iterator<Pupil>;
    competenceIds: readonly string[];
    answers: KnownAnswers;
    isEnough: () => boolean;
    after: (milliseconds: number) => void;
  },
): Promise<void> => {
  while (!given.isEnough()) {
    const next = given.pupils.next();
    if (next.done) return;
    const pupil = next.value;
    const ability = pupil.userId.charCodeAt(0) % 5; // Hexadecimal: some know nothing, some a lot.
    for (const competenceId of given.competenceIds) {
      if (given.isEnough()) return;
      const { startCompetenceTest } = await client.send(pupil.token, START, { competenceId });
      await playTest(client, pupil, { test: succeeded(startCompetenceTest).assessment, ability, ...given });
    }
  }
};

const playTest = async (
  client: Client,
  pupil: Pupil,
  given: {
    test: Test;
    ability: number;
    answers: KnownAnswers;
    isEnough: () => boolean;
    after: (milliseconds: number) => void;
  },
): Promise<void> => {
  let { test } = given;
  while (test.currentChallenge && !given.isEnough()) {
    const { id } = test.currentChallenge;
    const known = given.answers.levelOf(id) <= given.ability ? given.answers.right(id) : given.answers.wrong(id);
    const asked = { assessmentId: test.id, challengeId: id };
    if (test.currentChallenge.timerSeconds !== null) await client.send(pupil.token, START_TIMER, { input: asked });
    const answer = await sealed(client, pupil, asked, known);
    const began = performance.now();
    const { submitAnswer } = await client.send(pupil.token, SUBMIT, { input: { ...asked, ...answer } });
    given.after(performance.now() - began);
    test = succeeded(submitAnswer).assessment;
  }
};

type Asked = { readonly assessmentId: string; readonly challengeId: string };

/** What a simulator is left in goes sealed; other answers as they are. */
const sealed = async (
  client: Client,
  { token }: Pupil,
  asked: Asked,
  { state, ...answer }: AnswerInput,
): Promise<object> => {
  if (!state) return answer;
  const { sealSimulation } = await client.send(token, SEAL, { input: { ...asked, state } });
  return { resultCode: (sealSimulation as { readonly resultCode: string }).resultCode };
};

const succeeded = (payload: unknown): Payload => {
  const { __typename, message, assessment } = payload as Payload;
  if (!__typename.endsWith('Success')) throw new Error(`${__typename}: ${message}`);
  return { __typename, assessment };
};

/** Reads a pupil's profile as the gateway asks the subgraph for it. */
export const readProfile = (client: Client, { token, userId }: Pupil): Promise<unknown> =>
  client.send(token, PROFILE, { of: [{ __typename: 'User', id: userId }] });
