// A subgraph of the bench, on the same HTTP layer as a service: node gateway/bench/subgraph.mjs users|reviews

import { buildSubgraphSchema } from '@apollo/subgraph';
import { createGraphqlServer } from '@pix/kit/graphql';
import { createHttpServer, graphqlRoute, listen } from '@pix/kit/http-server';
import { createLogger } from '@pix/kit/logger';
import { parse } from 'graphql';
import { SUBGRAPHS } from './subgraphs.mjs';

const PEOPLE = 5_000;
const user = (id) => ({
  id,
  name: `Person ${id}`,
  email: `p${id}@example.fr`,
  age: 20 + (id % 50),
  active: id % 3 > 0,
});
const users = Array.from({ length: PEOPLE }, (_, id) => user(id));
const reviewsOf = (id) =>
  [1, 2, 3].map((n) => ({ id: `${id}-${n}`, body: `What ${id} thinks, for the time number ${n}`, rating: n }));

const RESOLVERS = {
  users: {
    Query: {
      user: (_, { id }) => users[id],
      users: (_, { from }) => users.slice(Number(from), Number(from) + 20),
    },
    User: { __resolveReference: ({ id }) => users[id] },
  },
  reviews: { User: { reviews: ({ id }) => reviewsOf(id) } },
};

const [name] = process.argv.slice(2);
const logger = createLogger(name, 'warn');
const schema = buildSubgraphSchema([{ typeDefs: parse(SUBGRAPHS[name]), resolvers: RESOLVERS[name] }]);
const graphql = createGraphqlServer({ logger, isProduction: true, schema });
await graphql.start();
const context = async () => ({ viewer: { kind: 'anonymous' }, locale: 'fr', requestId: 'bench' });
const server = createHttpServer({ logger, routes: [graphqlRoute(graphql, context)] });
process.stdout.write(`${await listen(server, '127.0.0.1', 0)}\n`);
