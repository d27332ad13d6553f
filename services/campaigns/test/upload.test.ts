import { generateKeyPairSync } from 'node:crypto';
import { request, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GATEWAY_KEY_HEADER, TOKEN_ALGORITHM, TOKEN_AUDIENCE } from '@pix/kit/auth';
import { closeServer, createHttpServer, listen, sendJson } from '@pix/kit/http-server';
import { SignJWT } from 'jose';
import {
  aPupil,
  aRoster,
  type Campaigns,
  config,
  givenCampaigns,
  givenOrganization,
  type Person,
  platformAdministrator,
} from './campaigns';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

// Access tokens are dated by the real clock: jose reads it.
const tokenOf = ({ userId, signInSessionId, roles }: Person): Promise<string> =>
  new SignJWT({ kind: 'user', sub: userId, sid: signInSessionId, roles: [...roles] })
    .setProtectedHeader({ alg: TOKEN_ALGORITHM, typ: 'at+jwt', kid: 'test' })
    .setIssuer(config.publicUrl)
    .setAudience(TOKEN_AUDIENCE)
    .setExpirationTime('5m')
    .sign(privateKey);

describe('POST /uploads/rosters', () => {
  const servers: Server[] = [];
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let url: string;

  beforeAll(async () => {
    const identity = createHttpServer({
      logger: { error() {} } as never,
      routes: [
        {
          method: 'GET',
          path: '/jwks',
          handle: ({ response }) =>
            sendJson(response, 200, {
              keys: [{ ...publicKey.export({ format: 'jwk' }), alg: TOKEN_ALGORITHM, kid: 'test' }],
            }),
        },
      ],
    });
    const identityUrl = `http://127.0.0.1:${await listen(identity, '127.0.0.1', 0)}`;
    campaigns = await givenCampaigns({
      identityUrl,
      rosters: { ...config.rosters, maxBytes: 100_000, chunkBytes: 1_000 },
    });
    school = await givenOrganization(campaigns);
    const api = createHttpServer({ logger: campaigns.app.logger, routes: campaigns.app.routes });
    url = `http://127.0.0.1:${await listen(api, '127.0.0.1', 0)}/uploads/rosters`;
    servers.push(identity, api);
  });
  afterAll(async () => {
    await Promise.all(servers.map(closeServer));
    await campaigns.close();
  });

  const headersOf = async (as: Person | null): Promise<Record<string, string>> => ({
    'content-type': 'text/csv',
    [GATEWAY_KEY_HEADER]: config.gatewayKey,
    ...(as ? { authorization: `Bearer ${await tokenOf(as)}` } : {}),
  });

  const send = async (
    as: Person | null,
    given: { body?: string; organizationId?: string; headers?: Record<string, string> } = {},
  ) => {
    const answer = await fetch(`${url}?organizationId=${given.organizationId ?? school.id}`, {
      method: 'POST',
      headers: { ...(await headersOf(as)), ...given.headers },
      body: given.body ?? aRoster(aPupil('A')),
    });
    return {
      status: answer.status,
      ...((await answer.json()) as { rosterImportId?: string; error?: string; message?: string }),
    };
  };

  const stored = async (): Promise<number[]> => {
    const [row] = await campaigns.app.dataSource.query(
      'SELECT (SELECT COUNT(*) FROM roster_imports) AS imports, (SELECT COUNT(*) FROM roster_file_chunks) AS chunks',
    );
    return [Number(row.imports), Number(row.chunks)];
  };

  it('stores the file for its job and answers 202', async () => {
    const pupils = Array.from({ length: 40 }, (_, rank) => aPupil(`A${rank}`));

    const answer = await send(school.administrator, { body: aRoster(...pupils) });

    expect(answer.status).toBe(202);
    expect((await stored())[1]).toBeGreaterThan(3);
    expect(await campaigns.handleOutbox()).toEqual(['import-roster']);
    const { data } = await campaigns.run(
      'query ($id: ID!) { rosterImport(id: $id) { state addedCount } }',
      { id: answer.rosterImportId },
      {
        as: school.member,
      },
    );
    expect(data.rosterImport).toEqual({ state: 'IMPORTED', addedCount: 40 });
  });

  it('takes files from platform administrators', async () => {
    expect((await send(platformAdministrator)).status).toBe(202);
    await campaigns.handleOutbox();
  });

  it('answers members who are no administrator, strangers and wrong ids the same 404', async () => {
    const before = await stored();
    const answers = [
      await send(school.member),
      await send({ ...school.member, userId: 'somebody' }),
      await send(school.administrator, { organizationId: 'nowhere' }),
    ];

    expect(answers[0]).toMatchObject({ status: 404, error: 'not_found' });
    expect(answers.map((answer) => JSON.stringify(answer))).toEqual(answers.map(() => JSON.stringify(answers[0])));
    expect(await stored()).toEqual(before);
  });

  it('refuses who is not signed in, other content, and calls that do not come through the gateway', async () => {
    expect((await send(null)).status).toBe(401);
    expect((await send(null, { headers: { authorization: 'Bearer nonsense' } })).status).toBe(401);
    expect((await send(school.administrator, { headers: { 'content-type': 'application/json' } })).status).toBe(415);
    expect((await send(school.administrator, { headers: { [GATEWAY_KEY_HEADER]: 'guess' } })).status).toBe(403);
  });

  it('takes XML, archives and CSV, and names what is none of these', async () => {
    const types = ['application/xml', 'text/xml; charset=iso-8859-15', 'application/zip', 'application/octet-stream'];
    for (const type of types)
      expect([type, (await send(school.administrator, { headers: { 'content-type': type } })).status]).toEqual([
        type,
        202,
      ]);
    const before = await stored();

    expect(await send(school.administrator, { body: '%PDF-1.7 …' })).toMatchObject({
      status: 415,
      error: 'unsupported_media_type',
      message: 'Ce fichier est de type PDF. Envoyez un fichier .xml, .zip ou .csv.',
    });
    expect(await send(school.administrator, { headers: { 'content-type': 'image/png' } })).toMatchObject({
      status: 415,
      message: expect.stringContaining('image/png'),
    });
    expect(await stored()).toEqual(before);
    await campaigns.handleOutbox();
  });

  it('reads in the address what is to be done with the file, and refuses words that mean nothing', async () => {
    const id = `${school.id}&format=FREGATA&mode=ADD&dryRun=true`;

    const { rosterImportId } = await send(school.administrator, { organizationId: id });
    await campaigns.handleOutbox();

    const { data } = await campaigns.run(
      'query ($id: ID!) { rosterImport(id: $id) { state format mode dryRun } }',
      { id: rosterImportId },
      { as: school.member },
    );
    expect(data.rosterImport).toEqual({ state: 'CHECKED', format: 'FREGATA', mode: 'ADD', dryRun: true });
    expect(await send(school.administrator, { organizationId: `${school.id}&mode=MERGE` })).toMatchObject({
      status: 400,
      error: 'invalid_input',
      message: 'Saisie incorrecte : mode.',
    });
  });

  it('answers 413 beyond the limit, and keeps nothing', async () => {
    const before = await stored();

    const exact = await send(school.administrator, { body: 'x'.repeat(100_000) });
    const beyond = await send(school.administrator, { body: 'x'.repeat(100_001) });
    const farBeyond = await send(school.administrator, { body: 'x'.repeat(5_000_000) });

    expect([exact.status, beyond.status, farBeyond.status]).toEqual([202, 413, 413]);
    expect(beyond).toMatchObject({ error: 'payload_too_large' });
    await campaigns.handleOutbox();
    expect(await stored()).toEqual([(before[0] ?? 0) + 1, before[1]]);
  });

  it('forgets a file whose upload is cut', async () => {
    const before = await stored();
    const upload = request(`${url}?organizationId=${school.id}`, {
      method: 'POST',
      headers: { ...(await headersOf(school.administrator)), 'content-length': 50_000 },
    });
    upload.on('error', () => {});
    upload.write('x'.repeat(10_000));
    while ((await stored())[1] === before[1]) await new Promise((resolve) => setTimeout(resolve, 5));

    upload.destroy();

    while ((await stored())[0] !== before[0]) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await stored()).toEqual(before);
  });
});
