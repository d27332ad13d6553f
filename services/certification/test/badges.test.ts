import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@pix/kit/auth';
import { createHttpServer } from '@pix/kit/http-server';
import { newId } from '@pix/kit/ids';
import { createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose';
import { z } from 'zod';
import { RULES } from '../src/config';
import { createRoutes } from '../src/http/routes';
import { config, givenCertification, givenPublished, JURY, newBadgeKey, type Service } from './certification';
import { anOpinion, aReport } from './doubles';

const OWN = 'query ($id: ID!) { certification(id: $id) { certificate { id verificationCode } } }';
const uri = z.string().regex(/^(https?|urn):/);
const instant = z.iso.datetime();
const types = (...names: string[]) =>
  z.array(z.string()).refine((given) => names.every((name) => given.includes(name)));

/** The members that Open Badges 3.0 requires of an AchievementCredential, and the shapes it gives to those we use. */
const ACHIEVEMENT_CREDENTIAL = z.object({
  '@context': z.tuple([z.literal('https://www.w3.org/ns/credentials/v2'), z.string().regex(/ob\/v3p0\/context/)]),
  id: uri,
  type: types('VerifiableCredential', 'OpenBadgeCredential'),
  name: z.string().min(1),
  issuer: z.object({ id: uri, type: types('Profile'), name: z.string().min(1), url: uri }),
  validFrom: instant,
  validUntil: instant,
  credentialSubject: z.object({
    id: uri,
    type: types('AchievementSubject'),
    identifier: z.array(
      z.object({
        type: z.literal('IdentityObject'),
        hashed: z.literal(true),
        identityHash: z.string().regex(/^sha256\$[0-9a-f]{64}$/),
        identityType: z.literal('name'),
        salt: z.string(),
      }),
    ),
    achievement: z.object({
      id: uri,
      type: types('Achievement'),
      name: z.string().min(1),
      description: z.string().min(1),
      criteria: z.object({ narrative: z.string().min(1) }),
      achievementType: z.literal('Certification'),
      resultDescription: z
        .array(
          z.object({ id: uri, type: types('ResultDescription'), name: z.string(), resultType: z.literal('RawScore') }),
        )
        .length(17),
      alignment: z
        .array(z.object({ type: types('Alignment'), targetName: z.string(), targetUrl: uri, targetCode: z.string() }))
        .length(16),
    }),
    result: z.array(z.object({ type: types('Result'), resultDescription: uri, value: z.string().regex(/^\d+$/) })),
  }),
  credentialSchema: z.array(z.object({ id: uri, type: z.literal('1EdTechJsonSchemaValidator2019') })),
  credentialStatus: z.object({
    id: uri,
    type: z.literal('BitstringStatusListEntry'),
    statusPurpose: z.literal('revocation'),
    statusListIndex: z.string().regex(/^\d+$/),
    statusListCredential: uri,
  }),
});

describe('badges', () => {
  let service: Service;
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    service = await givenCertification();
    const routes = createRoutes({
      authenticate: async () => ANONYMOUS,
      contextFor: service.app.contextFor,
      config: { ...config, badges: { ...config.badges, previousKeys: [newBadgeKey('key-0')] } },
    });
    server = createHttpServer({ routes, logger: service.app.logger });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    service.assessment.report = aReport();
    service.assessment.opinion = anOpinion();
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await service.close();
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(origin + path, { headers: { 'x-gateway-key': config.gatewayKey, connection: 'close', ...headers } });
  const json = async (path: string) => (await get(path)).json();
  const verified = async (jwt: string) =>
    (
      await jwtVerify(jwt, createLocalJWKSet((await json('/badges/jwks')) as JSONWebKeySet), {
        issuer: `${config.publicUrl}/badges/issuer`,
        algorithms: ['RS256'],
        currentDate: service.clock.now(),
      })
    ).payload;
  const pathOf = (url: string): string => new URL(url).pathname;
  const published = async () => {
    const { candidates } = await givenPublished(service);
    const [candidate] = candidates as [(typeof candidates)[number]];
    const { data } = await service.run(OWN, { id: candidate.certificationId }, { as: candidate.viewer });
    const { id, verificationCode } = data.certification.certificate as { id: string; verificationCode: string };
    return { id, code: verificationCode, candidate };
  };
  const badgeOf = async (code: string) => (await get(`/badges/${code}`)).text();

  it('are signed credentials with every member the standard requires, that verify offline with the published key', async () => {
    const { code } = await published();

    const answer = await get(`/badges/${code.toLowerCase()}`);
    const jwt = await answer.text();
    const payload = await verified(jwt);
    const credential = ACHIEVEMENT_CREDENTIAL.parse(payload);

    expect(answer.headers.get('content-type')).toBe('application/vc+jwt');
    expect(payload).toMatchObject({
      iss: credential.issuer.id,
      jti: credential.id,
      sub: credential.credentialSubject.id,
      nbf: Date.parse(credential.validFrom) / 1_000,
      exp: Date.parse(credential.validUntil) / 1_000,
    });
    // The certificate is valid through 22 November 2029, where people live.
    expect(credential.validUntil).toBe('2029-11-22T22:59:59.000Z');
    expect(payload).not.toHaveProperty('vc');
    const { kid, typ } = decodeProtectedHeader(jwt);
    expect(typ).toBe('JWT');
    expect(await json(pathOf(kid ?? ''))).toMatchObject({ kty: 'RSA', kid, use: 'sig' });
    expect(await json(pathOf(credential.issuer.id))).toEqual(credential.issuer);
    expect(await json(pathOf(credential.credentialSubject.achievement.id))).toMatchObject({ type: ['Achievement'] });
  });

  it('tell the Pix and the levels certified, and no name', async () => {
    const { code, candidate } = await published();
    const jwt = await badgeOf(code);
    const { credentialSubject } = ACHIEVEMENT_CREDENTIAL.parse(await verified(jwt));

    const values = credentialSubject.result.map(({ resultDescription, value }) => [
      resultDescription.split('#')[1],
      value,
    ]);
    expect(values).toHaveLength(17);
    expect(values.slice(0, 3)).toEqual([
      ['pix', '368'],
      ['1.1', '1'],
      ['1.2', '2'],
    ]);
    const text = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString();
    for (const told of ['Inès', candidate.person.lastName, '2009-06-23', 'Lyon', candidate.viewer.userId])
      expect(text).not.toContain(told);
  });

  it('are the same bytes whatever is delivered again', async () => {
    const { id, code } = await published();
    const before = await badgeOf(code);

    await Promise.all(Array.from({ length: 4 }, () => service.deliver('render-certificate', { certificateId: id })));

    expect(await badgeOf(code)).toBe(before);
    expect(await service.count('badges', `certificate_id = '${id}'`)).toBe(1);
  });

  it('are made anew, once, by two workers at once where they were missing', async () => {
    const { id, code } = await published();
    await service.app.dataSource.query('DELETE FROM badges WHERE certificate_id = ?', [id]);

    await Promise.all([1, 2, 3].map(() => service.deliver('render-certificate', { certificateId: id })));

    expect(await service.count('badges', `certificate_id = '${id}'`)).toBe(1);
    expect(ACHIEVEMENT_CREDENTIAL.safeParse(await verified(await badgeOf(code))).success).toBe(true);
  });

  it('are revoked in a signed list of bits, of which each has one', async () => {
    const [one, other] = [await published(), await published()];
    await service.app.dataSource.query('UPDATE badges SET status_list = ? WHERE certificate_id IN (?)', [
      '2026-ff',
      [one.id, other.id],
    ]);
    const indexes = await service.app.dataSource.query<{ certificate_id: string; status_index: number }[]>(
      'SELECT certificate_id, status_index FROM badges WHERE certificate_id IN (?)',
      [[one.id, other.id]],
    );
    const isRevoked = async (id: string): Promise<boolean> => {
      const payload = await verified(await (await get('/badges/status/2026-ff')).text());
      const { encodedList } = z
        .object({
          type: types('VerifiableCredential', 'BitstringStatusListCredential'),
          credentialSubject: z.object({
            type: z.literal('BitstringStatusList'),
            statusPurpose: z.literal('revocation'),
            encodedList: z.string().regex(/^u[\w-]+$/),
          }),
        })
        .parse(payload).credentialSubject;
      const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'));
      expect(bits).toHaveLength(16_384);
      const index = indexes.find(({ certificate_id }) => certificate_id === id)?.status_index ?? 0;
      return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
    };

    expect([await isRevoked(one.id), await isRevoked(other.id)]).toEqual([false, false]);
    await service.mutate('revokeCertificate', { certificateId: one.id, reason: 'r' }, JURY);
    expect([await isRevoked(one.id), await isRevoked(other.id)]).toEqual([true, false]);
  });

  it('point to their own list', async () => {
    const { id, code } = await published();
    const { credentialStatus } = ACHIEVEMENT_CREDENTIAL.parse(await verified(await badgeOf(code)));
    const [row] = await service.app.dataSource.query(
      'SELECT status_list, status_index FROM badges WHERE certificate_id = ?',
      [id],
    );

    expect(credentialStatus).toMatchObject({
      statusListIndex: String(row.status_index),
      statusListCredential: `${config.publicUrl}/badges/status/${row.status_list}`,
    });
    expect((await get(pathOf(credentialStatus.statusListCredential))).headers.get('cache-control')).toBe(
      'public, max-age=60',
    );
  });

  it('are not there for a code that is none, and not walked through', async () => {
    for (const path of [
      '/badges/P-BBBBBBBB',
      '/badges/status/2099-00',
      '/badges/status/é',
      '/badges/keys/x',
      `/badges/${newId()}`,
    ])
      expect((await get(path)).status).toBe(404);
    expect((await fetch(`${origin}/badges/jwks`)).status).toBe(403);

    const from = { 'x-client-address': '198.51.100.99' };
    for (let time = 0; time < RULES.verification.burst; time += 1) await get('/badges/P-BBBBBBBB', from);
    expect((await get('/badges/P-BBBBBBBB', from)).status).toBe(429);
  });

  it('publish the keys of before, without any private half', async () => {
    const { keys } = (await json('/badges/jwks')) as { keys: Record<string, string>[] };

    expect(keys.map(({ kid }) => kid)).toEqual(
      ['key-1', 'key-0'].map((kid) => `${config.publicUrl}/badges/keys/${kid}`),
    );
    for (const key of keys) expect(Object.keys(key).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });
});
