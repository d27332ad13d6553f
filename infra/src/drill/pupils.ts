import { PASSWORD, TERMS_OF_USE } from '../demo/people';
import { ASSESSMENT_FIELDS } from '../demo/test-taking';
import { answerTest, type Examinee, type Knowledge } from './answering';
import { again, type Hands, mutation, type Payload, pause, read, Surprise, succeed, write } from './hands';

const TOKENS = 'tokens { accessToken refreshToken }';
const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename
  ... on SignUpSuccess { user { id } ${TOKENS} } ... on Error { message } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on SignInSuccess { user { id } ${TOKENS} } ... on Error { message } } }`;
const START = `mutation ($id: ID!) { startCompetenceTest(input: { competenceId: $id }) { __typename
  ... on StartCompetenceTestSuccess { assessment { ${ASSESSMENT_FIELDS} } } ... on Error { message } } }`;
const JOIN = `mutation ($input: JoinCampaignInput!) { joinCampaign(input: $input) { __typename
  ... on JoinCampaignSuccess { participation { id assessment { ${ASSESSMENT_FIELDS} } } } ... on Error { message } } }`;
const PARTICIPATION = `query ($id: ID!) { participation(id: $id) { assessment { ${ASSESSMENT_FIELDS} } } }`;
const SHARE = `mutation ($id: ID!) { shareResults(input: { participationId: $id }) { __typename
  ... on ShareResultsSuccess { participation { id status } } ... on Error { message } } }`;
const SAVE = `mutation ($id: ID!) { saveTutorial(input: { tutorialId: $id }) { __typename
  ... on SaveTutorialSuccess { tutorial { id } } ... on Error { message } } }`;

const TESTS_EACH = 2;
const TUTORIALS_EACH = 5;

export type School = {
  readonly knowledge: Knowledge;
  readonly competenceIds: readonly string[];
  readonly campaignCodes: readonly string[];
  readonly tutorialIds: readonly string[];
  /** Different in each run: addresses of people are theirs for ever. */
  readonly run: string;
};

export type SignedIn = Examinee & { readonly email: string; readonly refreshToken: string };

const signedIn = (email: string, { user, tokens }: Payload): SignedIn => ({
  email,
  userId: user.id,
  token: tokens.accessToken,
  refreshToken: tokens.refreshToken,
});

export const signIn = async (hands: Hands, email: string): Promise<SignedIn> => {
  const act = mutation(hands, SIGN_IN, { input: { identifier: email, password: PASSWORD } });
  return signedIn(email, await succeed(hands, { lane: 'identity', act }));
};

/** Makes an account, in the ledger. An address that is taken is one that an attempt without an answer took. */
export const signUp = async (hands: Hands, email: string): Promise<SignedIn> => {
  const names = { firstName: 'Inès', lastName: 'Moreau', email, password: PASSWORD, termsOfUseVersion: TERMS_OF_USE };
  const entry = ({ user }: Payload) => ({ kind: 'account', subject: user.id as string, object: email });
  const act = mutation(hands, SIGN_UP, { input: names });
  const payload = await write(hands, { lane: 'identity', act, entry });
  if (payload.__typename === 'SignUpSuccess') return signedIn(email, payload);
  if (payload.__typename !== 'EmailTakenError') throw new Surprise(`${payload.__typename}: ${payload.message}`);

  const pupil = await signIn(hands, email);
  hands.ledger.acknowledge('identity', { kind: 'account', subject: pupil.userId, object: email });
  return pupil;
};

/** Pupils, one after the other on one seat: an account, two tests, a campaign that is joined and shared, tutorials saved. */
export const pupilSeat = (hands: Hands, school: School, seat: number): Promise<void> =>
  again(hands, 'pupil', async (turn) => {
    const pupil = await signUp(hands, `drill.${school.run}.${seat}.${turn}@exemple.fr`);
    const { competenceIds, knowledge } = school;
    const rightUpTo = (seat + turn) % 6;
    for (let test = 0; test < TESTS_EACH && !hands.isOver(); test += 1) {
      const id = competenceIds[(seat + turn * TESTS_EACH + test) % competenceIds.length] as string;
      await takeCompetence(hands, pupil, { id, knowledge, rightUpTo });
    }
    if (!hands.isOver()) await takeCampaign(hands, school, { pupil, rank: seat + turn, rightUpTo });
    for (let rank = 0; rank < TUTORIALS_EACH && !hands.isOver(); rank += 1)
      await saveTutorial(
        hands,
        pupil,
        school.tutorialIds[(seat * 7 + turn + rank) % school.tutorialIds.length] as string,
      );
  });

const takeCompetence = async (
  hands: Hands,
  pupil: Examinee,
  { id, ...sitting }: { id: string; knowledge: Knowledge; rightUpTo: number },
): Promise<void> => {
  const { assessment } = await succeed(hands, {
    lane: 'assessment',
    act: mutation(hands, START, { id }, pupil.token),
    intent: { kind: 'test', subject: pupil.userId, object: id },
    entry: (payload) => ({ kind: 'test', subject: pupil.userId, object: id, value: payload.assessment.id }),
  });
  await answerTest(hands, { ...pupil, ...sitting, test: assessment });
};

const takeCampaign = async (
  hands: Hands,
  { campaignCodes, knowledge }: School,
  { pupil, rank, rightUpTo }: { pupil: SignedIn; rank: number; rightUpTo: number },
): Promise<void> => {
  const { token, userId } = pupil;
  const code = campaignCodes[rank % campaignCodes.length] as string;
  const { participation } = await succeed(hands, {
    lane: 'campaigns',
    act: mutation(hands, JOIN, { input: { code, firstName: 'Inès', lastName: 'Moreau' } }, token),
    entry: (payload) => ({ kind: 'participation', subject: payload.participation.id, object: userId, value: code }),
  });
  // A part of the answer may be missing when assessment is away: the rest is asked for.
  const test = participation.assessment ?? (await testOf(hands, participation.id, token));
  await answerTest(hands, { ...pupil, test, knowledge, rightUpTo });
  if (hands.isOver()) return;
  const entry = { kind: 'shared', subject: participation.id as string };
  const act = mutation(hands, SHARE, { id: participation.id }, token);
  await succeed(hands, { lane: 'campaigns', act, entry: () => entry });
};

const testOf = async (hands: Hands, id: string, token: string) => {
  for (;;) {
    const { participation } = await read(hands, PARTICIPATION, { id }, token);
    if (participation?.assessment) return participation.assessment;
    await pause(200);
  }
};

export const saveTutorial = (hands: Hands, { userId, token }: Examinee, id: string): Promise<Payload> => {
  const entry = { kind: 'saved', subject: userId, object: id };
  const act = mutation(hands, SAVE, { id }, token);
  return succeed(hands, { lane: 'tutorials', act, intent: entry, entry: () => entry });
};
