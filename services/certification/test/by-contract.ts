import { join } from 'node:path';
import { buildSchema } from '@pix/kit/graphql';
import type { SubgraphClient } from '@pix/kit/machine-client';
import { aMachine } from '@pix/kit/testing';
import { graphql } from 'graphql';

/** Another service by its real contract, with the answers given here: what we ask must be what it offers machines. */
export const byContract = (
  service: string,
  resolvers: object,
  machineOperations: Record<string, string>,
): SubgraphClient => {
  const schema = buildSchema({
    schemaFile: join(__dirname, `../../${service}/schema.graphql`),
    resolvers,
    rules: { publicOperations: [], machineOperations },
  });
  const viewer = aMachine('certification', ...Object.values(machineOperations));
  return {
    async call<Data>(source: string, variables: object): Promise<Data> {
      const { data, errors } = await graphql({
        schema,
        source,
        variableValues: { ...variables },
        contextValue: { viewer, locale: 'fr', requestId: 'test' },
      });
      if (errors?.[0]) throw errors[0];
      return JSON.parse(JSON.stringify(data)) as Data;
    },
    close: async () => {},
  };
};
