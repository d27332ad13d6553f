import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildASTSchema } from 'graphql';
import { subgraphSdl } from '../graphql';
import { wrongLiveFields } from './live-fields';
import { plainSdl, ROOT, schemaFileOf, serviceNames } from './services';

/** Composes the supergraph into `gateway/supergraph.graphql`, or, with `--check`, says where it drifted. */
const main = (): void => {
  for (const name of serviceNames())
    for (const wrong of wrongLiveFields(buildASTSchema(plainSdl(name)))) {
      process.stderr.write(`services/${name}/schema.graphql: ${wrong}\n`);
      process.exitCode = 1;
    }
  if (process.exitCode) return;

  const composed = composeServices(
    serviceNames().map((name) => ({ name, typeDefs: subgraphSdl(schemaFileOf(name)), url: `http://${name}/graphql` })),
  );
  if (composed.errors) {
    for (const error of composed.errors) process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return;
  }

  const file = join(ROOT, 'gateway/supergraph.graphql');
  const text = `${composed.supergraphSdl}\n`;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    process.stderr.write('gateway/supergraph.graphql is not what the services compose to; run « npm run compose ».\n');
    process.exitCode = 1;
  }
};

main();
