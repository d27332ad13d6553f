import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { mediacentre } from '../../infra/src/demo/mediacentre';
import { type Person, signIn } from '../../infra/src/demo/people';
import { platform as endpoint, type Platform } from '../../infra/src/demo/platform';
import { rosterPupils } from '../../infra/src/demo/school';
import { newIdo, pupilAt } from '../../infra/src/demo-provider/people';
import { finished, isAlive, run, type StartedPlatform, startPlatform } from './started-platform';

/** The whole platform as a person starts it (gateway, five services, five workers), and the demonstration played on it. */

const MINUTES = 60_000;

const MY_SCHOOLS = '{ me { memberships { organization { id name } } } }';
const LEARNERS = `query ($id: ID!) { organization(id: $id) { learners(first: 50) { nodes { lastName linked signInMethods } } } }`;
const SHEET = `mutation ($id: ID!) { createClassUsernames(input: { organizationId: $id, division: "2GT1" }) {
  __typename ... on CreateClassUsernamesSuccess { classSheet { id } } ... on Error { message }
} }`;
const SHEET_STATE = 'query ($id: ID!) { classSheet(id: $id) { state } }';
const REQUEST_EXPORT = 'mutation { requestMyDataExport { __typename } }';
const SIGN_OUT = 'mutation ($refreshToken: String!) { signOut(input: { refreshToken: $refreshToken }) { __typename } }';

const OF_THE_PLATFORM = /^(gateway|(identity|assessment|campaigns|certification|tutorials)(-worker)?)\.log$/;

/** What the databases hold of people: names, addresses, user names, national numbers. */
const PERSONAL_COLUMNS = [
  ['pix_identity.users', 'first_name', 'last_name', 'email', 'username'],
  ['pix_campaigns.learners', 'first_name', 'last_name', 'national_student_id'],
  ['pix_certification.candidates', 'first_name', 'last_name'],
] as const;

const personalWords = async (): Promise<string[]> => {
  const connection = await createConnection(process.env.TEST_DATABASE_URL ?? '');
  const found: (string | null)[] = [];
  for (const [table, ...columns] of PERSONAL_COLUMNS) {
    const [rows] = await connection.query<RowDataPacket[]>(`SELECT ${columns.join(', ')} FROM ${table}`);
    found.push(...rows.flatMap((row) => Object.values(row) as (string | null)[]));
  }
  await connection.end();
  const words = found.flatMap((word) => (word ? [word, word.toUpperCase(), word.toLowerCase()] : []));
  return [...new Set(words)].filter((word) => word.length >= 4);
};

describe('the platform', () => {
  let platform: StartedPlatform;
  beforeAll(async () => {
    platform = await startPlatform();
  }, 3 * MINUTES);
  afterAll(async () => {
    await platform.stop();
    platform.forget();
  });

  const askAs = async (query: string, variables: object, token: string): Promise<unknown> => {
    const answer = await fetch(`${platform.gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return answer.json();
  };

  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${platform.gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return { status: answer.status, ...((await answer.json()) as Record<string, unknown>) };
  };

  it(
    'plays the journey from sign-up to a verified certificate, twice',
    async () => {
      for (const _ of ['first', 'second']) {
        const { code, output } = await finished(run('demo', platform.data));

        expect({ code, output }).toMatchObject({
          code: 0,
          output: expect.stringContaining('From sign-up to certificate'),
        });
      }
      const [certificate] = readdirSync(join(platform.data, 'demo'));
      expect(
        readFileSync(join(platform.data, 'demo', certificate ?? ''))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    },
    2 * MINUTES,
  );

  describe('with the accounts of the demonstration', () => {
    let pix: Platform;
    let teacher: Person;
    let schoolId: string;
    beforeAll(async () => {
      pix = endpoint(platform.gatewayUrl);
      teacher = await signIn(pix, 'prof@pix.example');
      const { me } = await pix.ask(MY_SCHOOLS, {}, { token: teacher.token });
      const names = me.memberships.map(
        ({ organization }: { organization: { id: string; name: string } }) => organization,
      );
      schoolId = names.find(({ name }: { name: string }) => name === 'Lycée Marguerite-Broquedis').id;
    });

    it('lets the pupil the seed linked to the GAR in without a click, and hands metadata out', async () => {
      const { school } = JSON.parse(readFileSync(join(platform.data, 'demo.json'), 'utf8')) as {
        school: { uai: string };
      };
      const [known, unknown] = rosterPupils();
      if (!known || !unknown) throw new Error('the roster is too short');
      const entrance = mediacentre(pix, { ...platform, providerUrl: platform.demonstrationProviderUrl });

      const { user, token } = await entrance.open(pupilAt(school.uai, known));
      const { me } = await pix.ask('{ me { email } }', {}, { token });
      const stranger = await entrance.open({ ...pupilAt(school.uai, unknown), ido: newIdo() });
      const metadata = await pix.download('/saml/gar/metadata');
      const landing = await pix.download('/connexion/externe');

      expect({ user, me }).toMatchObject({ user: { lastName: known.lastName }, me: { email: 'eleve@pix.example' } });
      expect(stranger.user).toBeNull();
      expect(metadata).toMatchObject({ status: 200, type: expect.stringContaining('samlmetadata+xml') });
      expect(metadata.body.toString()).toContain(`Location="${platform.publicUrl}/saml/gar/acs"`);
      expect(landing).toMatchObject({ status: 200, type: expect.stringContaining('text/html') });
      expect((await pix.download('/oidc/gar/login')).status).toBe(404);
    });

    it('hands a class sheet to its teacher, once a form, and to nobody else', async () => {
      const { classSheet } = await pix.succeed(SHEET, { id: schoolId }, { token: teacher.token });
      await pix.until('the class sheet', async () => {
        const { classSheet: now } = await pix.ask(SHEET_STATE, { id: classSheet.id }, { token: teacher.token });
        return now.state === 'READY' ? now : null;
      });
      const pupil = await signIn(pix, 'eleve@pix.example');
      const [csv, pdf] = ['csv', 'pdf'].map((form) => `/files/class-sheets/${classSheet.id}.${form}`) as [
        string,
        string,
      ];

      const strangers = [await pix.download(csv), await pix.download(csv, pupil.token)];
      const [table, again, sheet] = [
        await pix.download(csv, teacher.token),
        await pix.download(csv, teacher.token),
        await pix.download(pdf, teacher.token),
      ];

      expect(strangers.map(({ status }) => status)).toEqual([401, 404]);
      expect(table).toMatchObject({ status: 200, type: expect.stringContaining('text/csv') });
      expect(table.body.toString('utf8')).toMatch(/;mael\.oconnor\d{4};/);
      expect(again.status).toBe(410);
      expect(sheet.body.subarray(0, 5).toString()).toBe('%PDF-');
    });

    it('refuses the access token of an ended session soon, on every passage', async () => {
      const pupil = await signIn(pix, 'eleve@pix.example');
      await pix.succeed(SIGN_OUT, { refreshToken: pupil.refreshToken });

      await pix.until('the token to be refused', async () => {
        const answer = await pix.ask('{ me { id } }', {}, { token: pupil.token }).catch((error: Error) => error);
        return answer instanceof Error && answer.message.startsWith('UNAUTHENTICATED') ? answer : null;
      });
      await expect(pix.ask(REQUEST_EXPORT, {}, { token: pupil.token })).rejects.toThrow('UNAUTHENTICATED');
      expect((await pix.download('/files/data-exports/x.zip', pupil.token)).status).toBe(401);
      expect((await pix.download('/files/class-sheets/x.csv', pupil.token)).status).toBe(401);
    });

    it('waits for a service that was killed and is started again: nobody notices', async () => {
      const ask = () => pix.ask(LEARNERS, { id: schoolId }, { token: teacher.token });
      const before = await ask();

      process.kill(platform.services.identity?.pid ?? 0, 'SIGKILL');

      expect(await ask()).toEqual(before);
    });

    it('shows pupils without their ways to sign in while identity answers nothing', async () => {
      const ask = () => pix.ask(LEARNERS, { id: schoolId }, { token: teacher.token });
      const all = (await ask()).organization.learners.nodes as { linked: boolean; signInMethods: string[] }[];
      expect(all.filter(({ linked }) => linked).length).toBeGreaterThan(0);
      const { identity } = (JSON.parse(readFileSync(join(platform.data, 'run.json'), 'utf8')) as StartedPlatform)
        .services;

      process.kill(identity?.pid ?? 0, 'SIGSTOP');
      const { data: partial } = (await askAs(LEARNERS, { id: schoolId }, teacher.token).finally(() =>
        process.kill(identity?.pid ?? 0, 'SIGCONT'),
      )) as {
        data: {
          organization: {
            learners: { nodes: { lastName: string; linked: boolean; signInMethods: string[] | null }[] };
          };
        };
      };
      const { nodes } = partial.organization.learners;

      expect(nodes).toHaveLength(all.length);
      for (const { lastName, linked, signInMethods } of nodes)
        expect({ lastName, signInMethods }).toEqual({
          lastName: expect.any(String),
          signInMethods: linked ? null : [],
        });
      await pix.until('identity to be back', () => signIn(pix, 'eleve@pix.example').catch(() => null));
    });
  });

  it('refuses a forged token before planning anything', async () => {
    const answer = await ask('{ me { id } }', { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.' });

    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('hides what is between the services', async () => {
    const answer = await ask('mutation { startTest(input: { userId: "x", kind: CAMPAIGN, key: "y" }) { __typename } }');

    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  it('answers no subgraph call that does not come from the gateway', async () => {
    const { services } = platform as unknown as { services: Record<string, { url: string }> };
    for (const { url } of Object.values(services)) {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect(answer.status).toBe(403);
    }
  });

  it('serves the explorer without any address of elsewhere, and the public keys without the private part', async () => {
    const explorer = await (await fetch(`${platform.gatewayUrl}/graphql`, { headers: { accept: 'text/html' } })).text();
    const keys = (await (await fetch(`${platform.gatewayUrl}/jwks`)).json()) as { keys: Record<string, unknown>[] };

    expect(explorer).not.toMatch(/(src|href)="https?:/);
    expect(explorer).toContain('<a href="/mail">');
    expect(explorer).toContain('"login":"eleve@pix.example"');
    expect((await fetch(`${platform.gatewayUrl}/mail`)).status).toBe(200);
    expect(keys.keys).toHaveLength(1);
    expect(keys.keys[0]).not.toHaveProperty('d');
  });

  it('has written nobody’s name, address or number in any log, at the most talkative level', async () => {
    const logs = readdirSync(join(platform.data, 'logs')).filter((name) => OF_THE_PLATFORM.test(name));
    const lines = logs.flatMap((name) => readFileSync(join(platform.data, 'logs', name), 'utf8').split('\n'));
    const everyone = await personalWords();

    expect(lines.filter((line) => line.includes('"answered"')).length).toBeGreaterThan(100);
    expect(lines.filter((line) => line.includes('"job done"')).length).toBeGreaterThan(10);
    expect(everyone.length).toBeGreaterThan(50);
    const telling = lines.filter((line) => everyone.some((word) => line.includes(word)));
    expect(telling.slice(0, 5)).toEqual([]);
  });

  it('stops everything it started when asked', async () => {
    expect((await platform.stop()).code).toBe(0);

    const pids = Object.values(platform.services).flatMap(({ pid, workerPid }) => [pid, workerPid]);
    expect(pids.filter(isAlive)).toEqual([]);
  }, 30_000);
});
