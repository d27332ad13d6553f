import { buildSubgraphSchema } from '@apollo/subgraph';
import { subgraphSdl } from '../graphql';
import { undescribed } from './descriptions';
import { schemaFileOf, serviceNames } from './services';

/** Lists what the contract of each service leaves undescribed; exit code 1 when there is any. */
const main = (): void => {
  for (const service of serviceNames())
    for (const name of undescribed(buildSubgraphSchema(subgraphSdl(schemaFileOf(service))))) {
      process.stderr.write(`services/${service}/schema.graphql: ${name} has no description.\n`);
      process.exitCode = 1;
    }
};

main();
