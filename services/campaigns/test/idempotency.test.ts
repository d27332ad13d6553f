import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GATEWAY_KEY_HEADER } from '@pix/kit/auth';
import { createGraphqlServer } from '@pix/kit/graphql';
import { closeServer, createHttpServer, graphqlRoute, listen } from '@pix/kit/http-server';
import { createOnce } from '@pix/kit/idempotency';
import { requestContext } from '@pix/kit/request-context';
import type { Claim } from '@pix/kit/transactions';
import { type Campaigns, CREATE_CAMPAIGN, config, givenCampaigns, givenOrganization, type Person } from './campaigns';
import { givenKeys, tokenOf } from './tokens';

type Request = Parameters<typeof requestContext>[2];

/** A campaign has no natural key: sent twice it is two, but for the client's own. */
describe('a campaign created under an idempotency key', () => {
  const servers: Server[] = [];
  let campaigns: Campaigns;
  let graphql: ReturnType<typeof createGraphqlServer>;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let url = '';
  beforeAll(async () => {
    const { server, identityUrl } = await givenKeys();
    campaigns = await givenCampaigns({ identityUrl });
    const { app } = campaigns;
    school = await givenOrganization(campaigns);
    graphql = createGraphqlServer({ ...app, isProduction: false });
    await graphql.start();
    const requestOf = (request: Request) => requestContext(app, config.gatewayKey, request);
    const contextOf = async (request: Request, claim?: Claim) =>
      app.contextFor({ ...(await requestOf(request)), ...(claim && { claim }) });
    const once = createOnce({ ...app, secret: config.gatewayKey, requestOf });
    const api = createHttpServer({ logger: app.logger, routes: [graphqlRoute(graphql, contextOf, once)] });
    url = `http://127.0.0.1:${await listen(api, '127.0.0.1', 0)}/graphql`;
    servers.push(server, api);
  });
  afterAll(async () => {
    for (const server of servers) await closeServer(server);
    await graphql.stop();
    await campaigns.close();
  });

  const create = async (name: string, key: string | null, as: Person = school.member) => {
    const input = { organizationId: school.id, name, type: 'PROFILES_COLLECTION' };
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenOf(as)}`,
        [GATEWAY_KEY_HEADER]: config.gatewayKey,
        ...(key !== null && { 'idempotency-key': key }),
      },
      body: JSON.stringify({ query: CREATE_CAMPAIGN, variables: { input } }),
    });
    return answer.text();
  };
  const count = async (name: string): Promise<number> =>
    Number(
      (await campaigns.app.dataSource.query('SELECT COUNT(*) AS count FROM campaigns WHERE name = ?', [name]))[0].count,
    );

  it('is one, however often it is asked for, and each time the same answer', async () => {
    const first = await create('Une fois', 'key-of-campaign');
    const copies = await Promise.all(Array.from({ length: 20 }, () => create('Une fois', 'key-of-campaign')));

    expect(JSON.parse(first).data.createCampaign.__typename).toBe('CreateCampaignSuccess');
    expect(new Set(copies)).toEqual(new Set([first]));
    expect(await count('Une fois')).toBe(1);
  });

  it('is noted with its row, so that its copies know of it even without its answer', async () => {
    await create('Sans réponse', 'key-without-answer');
    await campaigns.app.dataSource.query('UPDATE idempotency_keys SET answer = NULL, held_until = NOW(3)');

    const copy = JSON.parse(await create('Sans réponse', 'key-without-answer'));

    expect(copy.errors[0].extensions.code).toBe('IDEMPOTENCY_ANSWER_LOST');
    expect(await count('Sans réponse')).toBe(1);
  });

  it('is several without a key, or for several people', async () => {
    for (const key of [null, null]) await create('Sans clé', key);
    await create('Sans clé', 'key-of-both');
    await create('Sans clé', 'key-of-both', school.administrator);

    expect(await count('Sans clé')).toBe(4);
  });
});
