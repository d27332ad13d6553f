import type { GraphQLSchema } from 'graphql';

export const SCHEMA_CHANGES = 'docs/schema-changes.md';

/** Operations that the change log does not name: clients read there what is new. */
export const untoldOperations = (api: GraphQLSchema, changeLog: string): string[] =>
  [api.getQueryType(), api.getMutationType(), api.getSubscriptionType()]
    .flatMap((type) => Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`))
    .filter((operation) => !changeLog.includes(`\`${operation}\``))
    .map((operation) => `${SCHEMA_CHANGES} does not name \`${operation}\`: say there, in a line, what it is for.`);
