import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GATEWAY_KEY_HEADER } from '@pix/kit/auth';
import { closeServer, listen } from '@pix/kit/http-server';
import { newId } from '@pix/kit/ids';
import { aGuest, aUser, emptyTables } from '@pix/kit/testing';
import { CONTRIBUTORS } from '../src/domain/data-export';
import { config, givenIdentity, givenPerson, type Identity, PASSWORD } from './identity';
import { contribute, DELETE, httpServerOf, MY_EXPORT, personalDataDouble, REQUEST, viewerOf } from './privacy';
import { signIn } from './pupils';

const DAY_MS = 86_400_000;
const EXPIRE = 'expire-data-exports';
const ENTITY = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { dataExport { id } } } }`;

describe('a copy of all of one’s data (I6)', () => {
  const services = personalDataDouble();
  let identity: Identity;
  let server: Server;
  let url: string;
  let person: Awaited<ReturnType<typeof givenPerson>>;
  let viewer: Awaited<ReturnType<typeof viewerOf>>;
  beforeAll(async () => {
    identity = await givenIdentity({}, { personalDataOf: services });
    server = httpServerOf(identity);
    url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  });
  beforeEach(async () => {
    await emptyTables(identity.app.dataSource);
    services.down.clear();
    services.calls.length = 0;
    person = await givenPerson(identity);
    viewer = await viewerOf(identity, person.tokens.accessToken);
  });
  afterAll(async () => {
    await closeServer(server);
    await identity.close();
  });

  const request = async (as = viewer) => (await identity.run(REQUEST, {}, { as })).data.requestMyDataExport;
  const mine = async () => (await identity.run(MY_EXPORT, {}, { as: viewer })).data.me.dataExport;
  const givenReady = async (): Promise<string> => {
    const { id } = (await request()).dataExport;
    await contribute(identity, id);
    await identity.handleOutbox();
    return id;
  };
  const fetchFile = async (id: string, token: string | null = person.tokens.accessToken) => {
    const answer = await fetch(`${url}/files/data-exports/${id}.zip`, {
      headers: { [GATEWAY_KEY_HEADER]: config.gatewayKey, ...(token && { authorization: `Bearer ${token}` }) },
    });
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      body: Buffer.from(await answer.arrayBuffer()),
    };
  };
  const stored = async (): Promise<Buffer[]> =>
    (
      await identity.app.dataSource.query<{ content: Buffer | null }[]>(
        'SELECT content FROM data_exports UNION ALL SELECT content FROM data_export_parts',
      )
    ).flatMap(({ content }) => content ?? []);

  it('is asked for, told to the four services, and made when all have answered', async () => {
    const asked = await request();
    expect(asked.dataExport).toMatchObject({ state: 'REQUESTED', readyAt: null, expiresAt: null, url: null });
    const { id } = asked.dataExport;

    await contribute(identity, id, ['assessment', 'campaigns', 'certification']);
    await identity.handleOutbox();
    expect(await mine()).toMatchObject({ id, state: 'REQUESTED' });

    await contribute(identity, id, ['tutorials']);
    await identity.handleOutbox({ times: 2 });
    const expiresAt = new Date(identity.clock.now().getTime() + 7 * DAY_MS).toISOString();
    expect(await mine()).toMatchObject({
      id,
      state: 'READY',
      readyAt: identity.clock.now().toISOString(),
      expiresAt,
      url: `http://127.0.0.1:4000/files/data-exports/${id}.zip`,
    });
    expect(services.calls.sort()).toEqual([...CONTRIBUTORS]);
  });

  it('is an archive that an ordinary tool reads: five readable files and a README in two languages', async () => {
    const { status, type, body } = await fetchFile(await givenReady());
    expect({ status, type }).toEqual({ status: 200, type: 'application/zip' });

    const file = join(mkdtempSync(join(tmpdir(), 'pix-export-')), 'data.zip');
    writeFileSync(file, body);
    const read = `import json, sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None
print(json.dumps({n: z.read(n).decode('utf8') for n in z.namelist()}))`;
    const files = JSON.parse(execFileSync('python3', ['-c', read, file], { encoding: 'utf8' })) as Record<
      string,
      string
    >;

    expect(Object.keys(files)).toEqual(['README.md', 'identity.json', ...CONTRIBUTORS.map((name) => `${name}.json`)]);
    expect(files['README.md']).toMatch(/Vos données Pix[\s\S]*Your Pix data/);
    expect(JSON.parse(files['identity.json'] ?? '')).toMatchObject({
      account: { id: person.user.id, firstName: 'Inès', email: person.input.email, roles: [] },
      signInSessions: [{ endedAt: null }],
      termsOfUse: [{ application: 'LEARNER' }],
    });
    expect(files['identity.json']).not.toMatch(/argon2|passwordHash/);
    expect(JSON.parse(files['tutorials.json'] ?? '')).toEqual({ keptOf: person.user.id, by: 'tutorials' });
  });

  it('is sealed where it is kept, parts and archive', async () => {
    const { id } = (await request()).dataExport;
    await contribute(identity, id, ['assessment']);
    expect(await stored()).toHaveLength(1);
    expect(Buffer.concat(await stored()).includes('keptOf')).toBe(false);

    await contribute(identity, id);
    await identity.handleOutbox();
    const [archive] = await stored();
    expect(archive?.includes('README.md')).toBe(false);
  });

  it('is one at a time, however often and however fast one asks; told twice and out of order is told once', async () => {
    const answers = await Promise.all([request(), request(), request()]);
    const ids = new Set(answers.map(({ dataExport }) => dataExport.id));
    expect(ids.size).toBe(1);
    const [id = ''] = ids;

    await contribute(identity, id, [
      'tutorials',
      'assessment',
      'tutorials',
      'campaigns',
      'certification',
      'assessment',
    ]);
    await identity.handleOutbox({ times: 2 });
    await contribute(identity, id);

    expect(await mine()).toMatchObject({ id, state: 'READY' });
    expect(services.calls).toHaveLength(4);
  });

  it('is ready once when the four services answer at the same moment', async () => {
    const { id } = (await request()).dataExport;

    await Promise.all(CONTRIBUTORS.map((service) => contribute(identity, id, [service])));
    const handled = await identity.handleOutbox();

    expect(handled.filter((name) => name === 'build-data-export')).toHaveLength(1);
    expect(await mine()).toMatchObject({ state: 'READY' });
  });

  it('waits for a service that is down', async () => {
    const { id } = (await request()).dataExport;
    services.down.add('campaigns');
    await contribute(identity, id, ['assessment', 'certification', 'tutorials']);
    await expect(contribute(identity, id, ['campaigns'])).rejects.toThrow('campaigns is down');
    expect(await mine()).toMatchObject({ state: 'REQUESTED' });

    services.down.clear();
    await contribute(identity, id, ['campaigns']);
    await identity.handleOutbox();

    expect(await mine()).toMatchObject({ state: 'READY' });
  });

  it('does nothing with the part of an export nobody asked for', async () => {
    await contribute(identity, newId());

    expect(services.calls).toEqual([]);
  });

  it('takes the place of the one before', async () => {
    const first = await givenReady();
    const second = await givenReady();

    expect((await fetchFile(first)).status).toBe(404);
    expect((await fetchFile(second)).status).toBe(200);
    expect(await stored()).toHaveLength(1);
  });

  it('is nobody else’s: not a stranger’s, nor an administrator’s, nor a guest’s', async () => {
    const id = await givenReady();
    const stranger = await givenPerson(identity, { email: 'leo.petit@exemple.fr' });

    expect((await fetchFile(id, stranger.tokens.accessToken)).status).toBe(404);
    expect((await fetchFile(id, null)).status).toBe(401);
    expect((await fetchFile(newId())).status).toBe(404);
    for (const as of [aUser(), aUser(undefined, ['ADMIN'])]) {
      const { data } = await identity.run(ENTITY, { id: person.user.id }, { as });
      expect(data._entities[0]).toEqual({ dataExport: null });
    }
    const guest = await identity.run(REQUEST, {}, { as: aGuest('invigilator', 's1') });
    expect(guest.data.requestMyDataExport.__typename).toBe('NotAllowedError');
    expect((await identity.run(REQUEST)).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  it('is not served to who does not come through the gateway', async () => {
    const id = await givenReady();

    const answer = await fetch(`${url}/files/data-exports/${id}.zip`, {
      headers: { authorization: `Bearer ${person.tokens.accessToken}` },
    });

    expect(answer.status).toBe(403);
  });

  it('is over after seven days: told so, then removed', async () => {
    const id = await givenReady();
    identity.clock.advance(7 * DAY_MS);
    const { tokens } = await signIn(identity, person.input.email, PASSWORD);

    expect((await fetchFile(id)).status).toBe(401);
    expect((await fetchFile(id, tokens.accessToken)).status).toBe(410);
    expect(await mine()).toMatchObject({ id, state: 'EXPIRED', url: null });
    for (const _ of ['once', 'twice']) await identity.deliver(EXPIRE, {});
    expect(await stored()).toEqual([]);
    expect((await fetchFile(id, tokens.accessToken)).status).toBe(410);
    expect((await request()).dataExport).toMatchObject({ state: 'REQUESTED' });
  });

  it('is given up after three days without an answer, so that one may ask again', async () => {
    const { id } = (await request()).dataExport;
    await contribute(identity, id, ['assessment']);
    identity.clock.advance(3 * DAY_MS);

    await identity.deliver(EXPIRE, {});
    await contribute(identity, id, ['campaigns']);

    expect(await stored()).toEqual([]);
    expect(await mine()).toMatchObject({ state: 'EXPIRED', expiresAt: null });
    expect((await request()).dataExport.id).not.toBe(id);
  });

  it('goes with the account', async () => {
    const id = await givenReady();

    await identity.run(DELETE, { password: PASSWORD }, { as: viewer });

    expect(await stored()).toEqual([]);
    expect((await fetchFile(id)).status).toBe(404);
    expect((await request()).__typename).toBe('NotAllowedError');
    await contribute(identity, id);
    expect(services.calls).toHaveLength(4);
  });
});
