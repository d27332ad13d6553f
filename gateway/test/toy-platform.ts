import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import type { GraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { TOKEN_ALGORITHM, TOKEN_AUDIENCE } from '@pix/kit/auth';
import { closeServer, listen } from '@pix/kit/http-server';
import { newId } from '@pix/kit/ids';
import { testConfig } from '@pix/kit/testing';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { exportJWK, SignJWT } from 'jose';
import { createApp } from '../src/app';
import type { Config } from '../src/config';
import { defaults } from '../src/config';
import type { Context } from '../src/context';

/** One toy subgraph: its SDL without the federation link, its resolvers. */
export type Toy = { readonly sdl: string; readonly resolvers: object };

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external"])`;

/** The issuer of tokens. */
export const PUBLIC_URL = 'http://127.0.0.1:4000';

/** The real gateway, on its own port, over toy subgraphs in process; tokens as identity signs them. */
export const givenGateway = async (toys: Readonly<Record<string, Toy>>, given: Partial<Config> = {}) => {
  const schemas = new Map(Object.entries(toys).map(([name, toy]) => [name, subgraphSchema(toy)]));
  const asked: { readonly subgraph: string; readonly query: string }[] = [];
  const down = new Set<string>();
  const dataSourceOf = (name: string): GraphQLDataSource<Context> => ({
    async process({ request, context }) {
      asked.push({ subgraph: name, query: request.query ?? '' });
      if (down.has(name)) return { errors: [{ message: 'down', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] };
      const answer = await graphql({
        schema: schemas.get(name) as GraphQLSchema,
        source: request.query ?? '',
        variableValues: request.variables,
        contextValue: context,
      });
      return JSON.parse(JSON.stringify(answer));
    },
  });
  const gateway = await givenGatewayOver({ supergraph: compose(toys), dataSourceOf }, given);
  /** `asked`: what the subgraphs were sent, in order; `down`: those that do not answer. */
  return { ...gateway, asked, down };
};

/** The real gateway over any supergraph and any subgraphs. */
export const givenGatewayOver = async (
  { supergraph, dataSourceOf }: { supergraph: string; dataSourceOf?: (name: string) => GraphQLDataSource<Context> },
  given: Partial<Config> | ((identityUrl: string) => Partial<Config>) = {},
) => {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  writeFileSync(supergraphFile, supergraph);
  const { keysServer, keysUrl, signingKey, tokenFor } = await givenIdentity();
  const { redisUrl, gatewayKey } = testConfig('gateway');
  const elsewhere = { assessment: NOWHERE, campaigns: NOWHERE, certification: NOWHERE, tutorials: NOWHERE };
  const config: Config = {
    ...defaults,
    rates: { ...defaults.rates, factor: 0 },
    isProduction: false,
    logLevel: 'silent',
    host: '127.0.0.1',
    port: 0,
    publicUrl: PUBLIC_URL,
    gatewayKey,
    redisUrl,
    supergraphFile,
    trustedProxies: 0,
    subgraphTimeoutMs: 5_000,
    services: { identity: keysUrl, ...elsewhere },
    ...(typeof given === 'function' ? given(keysUrl) : given),
  };
  const gateway = await createApp(config, dataSourceOf ? { dataSourceOf } : {});
  const port = await listen(gateway.server, '127.0.0.1', 0);

  return {
    ...gateway,
    url: `http://127.0.0.1:${port}/graphql`,
    origin: `http://127.0.0.1:${port}`,
    port,
    redisUrl,
    supergraphFile,
    tokenFor,
    signingKey,
    keysUrl,
    async close(): Promise<void> {
      await gateway.close();
      await closeServer(keysServer);
      rmSync(folder, { recursive: true });
    },
  };
};

export type ToyGateway = Awaited<ReturnType<typeof givenGateway>>;

const NOWHERE = 'http://127.0.0.1:9';

export const compose = (toys: Readonly<Record<string, Toy>>): string => {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(toys).map(([name, { sdl }]) => ({ name, url: NOWHERE, typeDefs: parse(`${LINK}\n${sdl}`) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
};

const subgraphSchema = ({ sdl, resolvers }: Toy): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs: parse(`${LINK}\n${sdl}`), resolvers: resolvers as GraphQLResolverMap<unknown> }]);

/** Hands out the public key, and signs access tokens with the private one. */
const givenIdentity = async (): Promise<Identity> => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'toy', alg: TOKEN_ALGORITHM }];
  const keysServer = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys }));
  });
  const keysUrl = `http://127.0.0.1:${await listen(keysServer, '127.0.0.1', 0)}`;
  const tokenFor: TokenFor = (userId, { seconds = 600, sessionId = newId() } = {}) =>
    new SignJWT({ kind: 'user', sid: sessionId, roles: [] })
      .setProtectedHeader({ alg: TOKEN_ALGORITHM, kid: 'toy', typ: 'at+jwt' })
      .setSubject(userId)
      .setIssuer(PUBLIC_URL)
      .setAudience(TOKEN_AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1_000) + seconds)
      .sign(privateKey);
  return { keysServer, keysUrl, signingKey: privateKey, tokenFor };
};

type Identity = { keysServer: Server; keysUrl: string; signingKey: KeyObject; tokenFor: TokenFor };

type TokenFor = (userId: string, given?: { seconds?: number; sessionId?: string }) => Promise<string>;
