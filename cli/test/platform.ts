import { join } from 'node:path';
import { outsideScopes } from '@pix/events';
import { createGraphqlServer } from '@pix/kit/graphql';
import { closeServer, createHttpServer, graphqlRoute, listen } from '@pix/kit/http-server';
import { createOperations } from '@pix/kit/operations';
import { requestContext } from '@pix/kit/request-context';
import type { App } from '@pix/kit/service';
import { aUser, createTester } from '@pix/kit/testing';
import { createApp as createGateway } from '../../gateway/src/app';
import { defaults } from '../../gateway/src/config';
import { createApp as createCampaigns } from '../../services/campaigns/src/app';
import { config as campaignsConfig, givenCampaigns } from '../../services/campaigns/test/campaigns';
import { givenIdentity } from '../../services/identity/test/identity';

const { gatewayKey, publicUrl, redisUrl } = campaignsConfig;
export const NOWHERE = 'http://127.0.0.1:9';

/** A service over HTTP, as its API process serves it. */
export const serve = async <Context extends object>(app: App<Context>) => {
  const graphql = createGraphqlServer<Context>({ logger: app.logger, isProduction: true, schema: app.schema });
  await graphql.start();
  const route = graphqlRoute(graphql, async (request) =>
    app.contextFor(await requestContext(app, gatewayKey, request)),
  );
  const operations = createOperations(app, {
    redisUrl,
    viewerOf: async (request) => (await requestContext(app, gatewayKey, request)).viewer,
  });
  const server = createHttpServer({ logger: app.logger, routes: [route, ...operations.routes, ...app.routes] });
  return {
    url: `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`,
    async close(): Promise<void> {
      await closeServer(server);
      await operations.close();
    },
  };
};

/** The gateway as it is, before some of the services. */
export const givenGateway = async (services: Partial<Record<'identity' | 'campaigns' | 'certification', string>>) => {
  const gateway = await createGateway({
    ...defaults,
    isProduction: true,
    logLevel: 'silent',
    host: '127.0.0.1',
    port: 0,
    publicUrl,
    gatewayKey,
    redisUrl,
    supergraphFile: join(__dirname, '../../gateway/supergraph.graphql'),
    trustedProxies: 0,
    subgraphTimeoutMs: 10_000,
    services: {
      identity: NOWHERE,
      campaigns: NOWHERE,
      assessment: NOWHERE,
      certification: NOWHERE,
      tutorials: NOWHERE,
      ...services,
    },
  });
  return { url: `http://127.0.0.1:${await listen(gateway.server, '127.0.0.1', 0)}`, close: () => gateway.close() };
};

/** A machine credential with these scopes, made by an administrator. */
export const givenCredential = async (
  { run }: Pick<Awaited<ReturnType<typeof givenIdentity>>, 'run'>,
  scopes: readonly string[],
): Promise<{ clientId: string; clientSecret: string }> => {
  const { data } = await run(
    `mutation ($input: CreateMachineCredentialInput!) { createMachineCredential(input: $input) {
      __typename ... on CreateMachineCredentialSuccess { credential { clientId } secret } ... on Error { message } } }`,
    { input: { label: 'Rectorat', scopes } },
    { as: aUser(undefined, ['ADMIN']) },
  );
  const { credential, secret } = data.createMachineCredential;
  return { clientId: credential.clientId, clientSecret: secret };
};

/** The gateway, identity and campaigns as they are, on the real database; campaigns' jobs run as they come. */
export const givenPlatform = async () => {
  const identity = await givenIdentity({ externalScopes: outsideScopes });
  identity.clock.set(new Date().toISOString()); // Whether a token is over is told by the machine's clock, in each service.
  const identityApi = await serve(identity.app);

  const emptied = await givenCampaigns();
  await emptied.close();
  const app = await createCampaigns(
    { ...campaignsConfig, identityUrl: identityApi.url },
    { clock: identity.clock, assessment: emptied.assessment, identity: emptied.identity },
  );
  const campaigns = { app, ...(await createTester(app)) };
  const campaignsApi = await serve(app);

  const gateway = await givenGateway({ identity: identityApi.url, campaigns: campaignsApi.url });
  const url = gateway.url;

  let isWorking = true;
  const working = (async () => {
    while (isWorking) {
      await campaigns.handleOutbox();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();

  return {
    url,
    campaigns,
    /** A machine credential with these scopes. */
    credential: (...scopes: string[]) => givenCredential(identity, scopes),
    async close(): Promise<void> {
      isWorking = false;
      await working;
      await gateway.close();
      await Promise.all([identityApi.close(), campaignsApi.close()]);
      await Promise.all([campaigns.close(), identity.close()]);
    },
  };
};
