import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type * as graphql from '@pix/kit/graphql';

/**
 * A process in waiting: `node in-waiting.js <program> …` does beforehand what a start costs most, and waits. Told to load, it takes the
 * program's own files (`app.js` beside it); told to go, it is that program.
 */
const waitForWord = (): void => {
  const [, , program = ''] = process.argv;
  process.argv.splice(1, 1);
  process.channel?.ref(); // Nothing else would keep a process that only waits.
  const rehearsed = rehearse(program).then(forgetOwnFiles, forgetOwnFiles);
  process.on('message', (word) => {
    void rehearsed.then(() => {
      if (word === 'load') loadApp(program);
      if (word !== 'go') return;
      process.removeAllListeners('message');
      process.channel?.unref();
      require(program);
    });
  });
};

/** What cannot be loaded is told by the program itself, when it needs it. */
const loadApp = (program: string): void => {
  try {
    require(join(dirname(program), 'app.js'));
  } catch {}
};

/** Each time the engine compiles more of what is run: the third takes half of the first. */
const REHEARSALS = 3;

/** Libraries are loaded, and what every start builds is built for nothing: the engine has compiled it when it counts. */
const rehearse = async (program: string): Promise<void> => {
  loadApp(program);
  for (let time = 0; time < REHEARSALS; time += 1) await build(program);
};

const build = async (program: string): Promise<void> => {
  const load = createRequire(program);
  const [schemaFile, supergraphFile] = ['schema', 'supergraph'].map((name) =>
    join(dirname(program), '..', `${name}.graphql`),
  ) as [string, string];
  if (existsSync(schemaFile)) {
    const { buildSchema } = load('@pix/kit/graphql') as typeof graphql;
    buildSchema({ schemaFile, resolvers: {}, rules: { publicOperations: [], machineOperations: {} } });
  }
  if (existsSync(supergraphFile)) {
    const { ApolloGateway } = load('@apollo/gateway') as { ApolloGateway: Gateway };
    const gateway = new ApolloGateway({ supergraphSdl: readFileSync(supergraphFile, 'utf8'), logger: SILENT });
    await gateway.load();
    await gateway.stop();
  }
};

type Gateway = new (options: {
  supergraphSdl: string;
  logger: object;
}) => { load(): Promise<unknown>; stop(): Promise<void> };

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** The program's own files, and those of the packages beside it, change: they are taken as they are when it is told to go. */
const forgetOwnFiles = (): void => {
  for (const file of Object.keys(require.cache))
    if (!file.includes(`${sep}node_modules${sep}`) && file !== __filename) delete require.cache[file];
};

waitForWord();
