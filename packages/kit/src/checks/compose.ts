import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildASTSchema } from 'graphql';
import { subgraphSdl } from '../graphql';
import { differs, keep } from './generated-file';
import { wrongLiveFields } from './live-fields';
import { plainSdl, ROOT, schemaFileOf, serviceNames } from './services';

const SUPERGRAPH = join(ROOT, 'gateway/supergraph.graphql');

/** The supergraph of the schemas as they are now; throws what is wrong with them, a line each. */
export const composeSchemas = (): string => {
  const wrong = serviceNames().flatMap((name) =>
    wrongLiveFields(buildASTSchema(plainSdl(name))).map((each) => `services/${name}/schema.graphql: ${each}`),
  );
  if (wrong.length > 0) throw new Error(wrong.join('\n'));

  const { errors, supergraphSdl } = composeServices(
    serviceNames().map((name) => ({ name, typeDefs: subgraphSdl(schemaFileOf(name)), url: `http://${name}/graphql` })),
  );
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return `${supergraphSdl}\n`;
};

/** Composes the supergraph into `gateway/supergraph.graphql`; one that does not compose changes nothing. */
export const compose = (): void => keep(SUPERGRAPH, composeSchemas());

/** Does so, or, with `--check`, says where it drifted. */
const main = (): void => {
  try {
    if (!process.argv.includes('--check')) return compose();
    if (!differs(SUPERGRAPH, composeSchemas())) return;
    throw new Error('gateway/supergraph.graphql is not what the services compose to; run « npm run compose ».');
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
};

if (require.main === module) main();
