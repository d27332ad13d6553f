import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { ROOT, serviceNames } from './services';

/** What the linter cannot say: who may import whom across packages, where time comes from, how files are called. */

type Breach = string;

const sourceFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !/(^|\/)(__generated__|dist|node_modules)\//.test(file))
        .map((file) => join(folder, file))
    : [];

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\bfrom '([^']+)'/g)].map(([, target]) => target ?? '');

/** A service imports packages, never another service; packages and the gateway import no service at all. */
const strangers = (): Breach[] => {
  const names = serviceNames();
  const of = (folder: string, forbidden: string[]): Breach[] =>
    sourceFiles(join(ROOT, folder)).flatMap((file) =>
      importsOf(file)
        .filter((target) => forbidden.some((name) => target === `@pix/${name}` || target.includes(`services/${name}/`)))
        .map((target) => `${relative(ROOT, file)}: imports ${target}`),
    );
  return [
    ...names.flatMap((name) =>
      of(
        `services/${name}`,
        names.filter((other) => other !== name),
      ),
    ),
    ...['packages/kit/src', 'packages/events/src', 'gateway/src'].flatMap((folder) => of(folder, names)),
  ];
};

const UNCONTROLLED = [/\bnew Date\(\)/, /\bDate\.now\(/, /\bMath\.random\(/, /\brandomUUID\(/];

/** Rules get time and randomness from the context, so that a test can say what time it is. */
const uncontrolled = (): Breach[] =>
  serviceNames().flatMap((name) =>
    ['domain', 'usecases']
      .flatMap((room) => sourceFiles(join(ROOT, 'services', name, 'src', room)))
      .filter(
        (file) =>
          !file.endsWith('.test.ts') && UNCONTROLLED.some((pattern) => pattern.test(readFileSync(file, 'utf8'))),
      )
      .map((file) => `${relative(ROOT, file)}: takes time or chance from elsewhere than the context`),
  );

const HIDES_EXPORTS = /\b(const|let)\s+(\{[^}]*\bexports\b[^}:]*\}|exports\b)|\(\{[^)}]*\bexports\b\s*[,}]/;

/** What is compiled to CommonJS calls its own functions by `exports.name`: a local of that name hides them, at run time only. */
const hidden = (): Breach[] =>
  ['services', 'packages', 'gateway/src', 'infra/src', 'content/src', 'cli/src']
    .flatMap((folder) => sourceFiles(join(ROOT, folder)))
    .filter((file) => HIDES_EXPORTS.test(readFileSync(file, 'utf8')) && !file.endsWith('architecture.ts'))
    .map((file) => `${relative(ROOT, file)}: a local called « exports » hides the module's own`);

const SAYS_NOTHING = new Set(['utils', 'helpers', 'common', 'misc', 'core', 'base', 'manager']);

/** A file's name says what is inside. */
const vague = (): Breach[] =>
  ['services', 'packages', 'gateway/src', 'infra/src', 'content/src', 'cli/src']
    .flatMap((folder) => sourceFiles(join(ROOT, folder)))
    .filter((file) => file.split('/').some((part) => SAYS_NOTHING.has(basename(part, '.ts'))))
    .map((file) => `${relative(ROOT, file)}: this name says nothing about what is inside`);

const ROOMS = [
  'README.md',
  'schema.graphql',
  'src/main.ts',
  'src/worker.ts',
  'src/migrate.ts',
  'src/app.ts',
  'src/config.ts',
  'src/context.ts',
  'src/domain/errors.ts',
  'src/graphql/resolvers.ts',
  'src/database/data-source.ts',
  'test',
];

/** Every service has the same rooms under the same names. */
const missingRooms = (): Breach[] =>
  serviceNames().flatMap((name) =>
    ROOMS.filter((room) => !existsSync(join(ROOT, 'services', name, room))).map(
      (room) => `services/${name}: no ${room}`,
    ),
  );

const breaches = [...strangers(), ...uncontrolled(), ...vague(), ...hidden(), ...missingRooms()];
for (const breach of breaches) process.stderr.write(`${breach}\n`);
if (breaches.length > 0) process.exitCode = 1;
