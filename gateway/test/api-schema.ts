import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';

export const COMMITTED_SUPERGRAPH = readFileSync(join(__dirname, '../supergraph.graphql'), 'utf8');

/** What the gateway shows to everybody. */
export const apiSchema = (): GraphQLSchema => Supergraph.build(COMMITTED_SUPERGRAPH).apiSchema().toGraphQLJSSchema();
