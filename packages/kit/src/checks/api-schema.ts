import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import { ROOT } from './services';

export const SUPERGRAPH_FILE = 'gateway/supergraph.graphql';

/** What the gateway shows of a supergraph to everybody. */
export const apiOf = (supergraphSdl: string): GraphQLSchema =>
  Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();

/** What clients see of the supergraph as it is in this checkout. */
export const currentApi = (): GraphQLSchema => apiOf(readFileSync(join(ROOT, SUPERGRAPH_FILE), 'utf8'));
