import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownAnswers } from '@pix/content';
import type { Example } from '@pix/kit/checks/reference-examples';
import { ownRelease } from '../../infra/src/demo/own-release';
import { PASSWORD, type Person } from '../../infra/src/demo/people';
import type { Platform } from '../../infra/src/demo/platform';
import { rosterFile, rosterPupils } from '../../infra/src/demo/school';
import {
  ASSESSMENT_FIELDS,
  prepareAnswer,
  type RunningTest,
  showQuestion,
  takeTest,
} from '../../infra/src/demo/test-taking';
import type { StartedPlatform } from './started-platform';

type Kept = Record<string, unknown>;

type Played = { readonly data: Record<string, unknown>; readonly first: { readonly __typename?: string } };

const ACCOUNTS: Readonly<Record<string, string>> = {
  pupil: 'eleve@pix.example',
  teacher: 'prof@pix.example',
  centre: 'centre@pix.example',
  jury: 'jury@pix.example',
  admin: 'admin@pix.example',
};

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { tokens { accessToken } } } }`;
const TEST = `query ($id: ID!) { assessment(id: $id) { ${ASSESSMENT_FIELDS} } }`;
const START = `mutation ($id: ID!) { startCompetenceTest(input: { competenceId: $id }) {
  ... on StartCompetenceTestSuccess { assessment { ${ASSESSMENT_FIELDS} } } } }`;

/** Plays the examples of the reference as their readers would, keeping what later ones need. */
export const examplePlayer = (pix: Platform, platform: StartedPlatform) => {
  const answers = knownAnswers(ownRelease());
  const competences = [...new Set(ownRelease().subjects.map(({ competenceId }) => competenceId))];
  const kept: Kept = firstKept(platform, competences[0] ?? '');

  const tokenOf = async (name: string): Promise<string | undefined> => {
    if (name === 'nobody') return undefined;
    if (name === 'machine') kept.machineToken ??= await machineToken(pix, kept);
    const email = ACCOUNTS[name];
    if (email) kept[`${name}Token`] ??= (await signedIn(pix, email)).signIn.tokens.accessToken;
    return kept[`${name}Token`] as string;
  };

  const newcomer = () => ({ token: kept.newcomerToken }) as Person;
  const finish = async (id: unknown, rightUpTo: number): Promise<void> => {
    const { assessment: test } = await pix.ask(TEST, { id }, { token: newcomer().token });
    await takeTest(pix, { pupil: newcomer(), test, answers, rightUpTo });
  };

  const prepare: Record<NonNullable<Example['before']>, () => Promise<void>> = {
    QUESTION_SHOWN: async () => {
      const as = { token: newcomer().token };
      const { assessment } = (await pix.ask(TEST, { id: kept.assessmentId }, as)) as { assessment: RunningTest };
      const shown = await showQuestion(pix, newcomer(), assessment);
      const right = answers.right(shown.currentChallenge?.id ?? '');
      kept.answer = await prepareAnswer(pix, newcomer(), shown, right);
    },
    TEST_ENDED: () => finish(kept.assessmentId, 3),
    CERTIFICATION_ENDED: () => finish(kept.assessmentId, 8),
    CERTIFIABLE: async () => {
      for (const id of competences.slice(1, 6)) {
        const { startCompetenceTest } = await pix.ask(START, { id }, { token: newcomer().token });
        if (startCompetenceTest.assessment) await finish(startCompetenceTest.assessment.id, 3);
      }
    },
    ROSTER_SENT: async () => {
      const token = (await tokenOf('teacher')) ?? '';
      const path = `/uploads/rosters?organizationId=${String(kept.organizationId)}`;
      kept.rosterImportId = (await pix.upload(path, rosterFile(), 'text/csv', token)).rosterImportId;
    },
  };

  return {
    kept,
    async play(example: Example): Promise<Played> {
      if (example.before) await prepare[example.before]();
      const variables = filled(example, kept);
      const token = await tokenOf(example.as);
      const ask = () => pix.ask(example.document, variables, token ? { token } : {});
      const { until } = example;
      const data = until
        ? await pix.until(example.file, async () => {
            const now = await ask();
            const value = at(now, until.path);
            return (until.is?.includes(value) ?? Boolean(value)) ? now : null;
          })
        : await ask();
      for (const [name, path] of Object.entries(example.keep)) kept[name] = at(data, path);
      return { data, first: Object.values(data)[0] as Played['first'] };
    },
  };
};

const firstKept = ({ data }: StartedPlatform, competenceId: string): Kept => {
  const { session, school } = JSON.parse(readFileSync(join(data, 'demo.json'), 'utf8')) as {
    session: { id: string };
    school: { uai: string };
  };
  const [, learner] = rosterPupils();
  const otherClass = rosterPupils().find(({ division }) => division !== learner?.division);
  const run = Date.now();
  return {
    ...learner,
    division: otherClass?.division,
    run,
    competenceId,
    uai: school.uai,
    demonstrationSessionId: session.id,
    email: `nouvelle.${run}@pix.example`,
    inAnHour: new Date(run + 3_600_000).toISOString(),
  };
};

/** The variables with what was kept; an answer is the right one of the question that came. */
const filled = ({ before, variables }: Example, kept: Kept): Record<string, unknown> => {
  if (before === 'QUESTION_SHOWN') return { input: kept.answer };
  const text = JSON.stringify(variables).replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = kept[name];
    if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`nothing was kept as ${name}`);
    return String(value);
  });
  return JSON.parse(text) as Record<string, unknown>;
};

const at = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data);

const signedIn = (pix: Platform, identifier: string) => pix.ask(SIGN_IN, { input: { identifier, password: PASSWORD } });

const machineToken = async (pix: Platform, { clientId, clientSecret }: Kept): Promise<string> => {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: String(clientId),
    client_secret: String(clientSecret),
  });
  const answer = await fetch(`${pix.url}/oauth/token`, { method: 'POST', body: form });
  return ((await answer.json()) as { access_token: string }).access_token;
};
