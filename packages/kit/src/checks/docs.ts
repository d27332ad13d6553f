import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { buildASTSchema, isObjectType } from 'graphql';
import { apiSchema, keepReference } from './reference';
import { SCHEMA_CHANGES, untoldOperations } from './schema-changes';
import { plainSdl, ROOT, serviceNames } from './services';

/** Keeps the documents true: links lead somewhere, titles match numbers, generated pages and `.env.example` follow the code. */

const isCheck = process.argv.includes('--check');
const problems: string[] = [];

const markdownFiles = (): string[] =>
  [
    '.',
    'docs',
    'docs/adr',
    'docs/connectors',
    'docs/flows',
    'docs/recipes',
    'docs/reference',
    'docs/runbooks',
    'cli',
    'content',
    'infra',
    'gateway',
    'web',
    ...['packages', 'services'].flatMap(childFolders),
  ].flatMap((folder) =>
    existsSync(join(ROOT, folder))
      ? readdirSync(join(ROOT, folder))
          .filter((name) => name.endsWith('.md'))
          .map((name) => join(ROOT, folder, name))
      : [],
  );

const childFolders = (folder: string): string[] => readdirSync(join(ROOT, folder)).map((name) => join(folder, name));

/** Every relative link leads to something that exists. */
const checkLinks = (): void => {
  for (const file of markdownFiles())
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)) {
      const path = target.split('#')[0];
      if (!path || /^[a-z]+:/.test(target)) continue;
      if (!existsSync(join(dirname(file), path))) problems.push(`${relative(ROOT, file)}: ${target} leads nowhere`);
    }
};

/** `docs/adr/0007-….md` is titled « 7. … » and has its five headings. */
const checkDecisions = (): void => {
  const folder = join(ROOT, 'docs/adr');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (!text.startsWith(`# ${Number(name.slice(0, 4))}. `)) problems.push(`docs/adr/${name}: number and title differ`);
    for (const heading of ['Context', 'Options', 'Decision', 'Consequences'])
      if (!text.includes(`## ${heading}`)) problems.push(`docs/adr/${name}: no « ${heading} »`);
  }
};

const HEADINGS = ['Owns', 'Does not own', 'Publishes', 'Listens to', 'Calls', 'Jobs', 'Environment'];

/** The README of every service answers the same questions, in at most 40 lines. */
const checkServiceReadmes = (): void => {
  for (const name of serviceNames()) {
    const file = join(ROOT, 'services', name, 'README.md');
    if (!existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    for (const heading of HEADINGS)
      if (!text.includes(`## ${heading}`)) problems.push(`services/${name}/README.md: no « ${heading} »`);
    if (text.split('\n').length > 45) problems.push(`services/${name}/README.md: more than 40 lines`);
  }
};

/** Every expected failure, service by service, as the schemas describe them. */
const errorsPage = (): string => {
  const sharedNames = new Set(['NotAllowedError', 'InvalidInputError']);
  const sections = serviceNames().map((service) => {
    const schema = buildASTSchema(plainSdl(service));
    const rows = Object.values(schema.getTypeMap())
      .filter(
        (type) =>
          isObjectType(type) &&
          type.getInterfaces().some(({ name }) => name === 'Error') &&
          !sharedNames.has(type.name),
      )
      .map(({ name, description }) => `| \`${name}\` | ${description?.replaceAll('\n', ' ')} |`)
      .sort();
    return `## ${service}\n\n| failure | when |\n| --- | --- |\n${rows.join('\n')}\n`;
  });
  return [
    '# Failures a client can meet\n',
    'Generated from the schemas by `npm run docs`. Expected failures are members of result unions, with a `message` in the language of `Accept-Language` (French or English); every service also has `NotAllowedError` (may see, may not do) and `InvalidInputError` (its `fields` name every wrong one).\n',
    'What is not expected is in `errors[].extensions.code`: `UNAUTHENTICATED` (sign in, then repeat the request), `SUBGRAPH_UNAVAILABLE` and `SUBGRAPH_TIMEOUT` (try again), `LIMIT_EXCEEDED` (the request is too large: `limit` says in what), `RATE_LIMITED` (come back after `retryAfterSeconds`), `TOO_MANY_LIVE_VIEWS` (close some), of a mutation with an [idempotency key](adr/0014-a-mutation-repeated-under-a-key-is-done-once.md) `IDEMPOTENCY_KEY_INVALID`, `IDEMPOTENCY_KEY_REUSED`, `IDEMPOTENCY_KEY_IN_FLIGHT` (repeat it in a few seconds), `IDEMPOTENCY_ANSWER_LOST` (it was done: look at the state), `INTERNAL_SERVER_ERROR` (our bug; `requestId` helps us find it).\n',
    ...sections,
  ].join('\n');
};

const keepErrorsPage = (): void => {
  const file = join(ROOT, 'docs/errors.md');
  const text = errorsPage();
  if (!isCheck) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text)
    problems.push('docs/errors.md is not what the schemas say; run « npm run docs ».');
};

/** `.env.example` names every variable the services and the gateway read, and no other. */
const checkEnvironmentExample = (): void => {
  const files = [
    'packages/kit/src/config.ts',
    'gateway/src/config.ts',
    ...serviceNames().map((name) => `services/${name}/src/config.ts`),
  ];
  const read = new Set(
    files
      .filter((file) => existsSync(join(ROOT, file)))
      .flatMap((file) => [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)])
      .map(([, name]) => name ?? ''),
  );
  const example = existsSync(join(ROOT, '.env.example')) ? readFileSync(join(ROOT, '.env.example'), 'utf8') : '';
  const named = new Set([...example.matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name ?? ''));
  for (const name of read) if (!named.has(name)) problems.push(`.env.example: ${name} is missing`);
  for (const name of named) if (!read.has(name)) problems.push(`.env.example: nothing reads ${name}`);
};

keepErrorsPage();
problems.push(...keepReference(isCheck));
problems.push(...untoldOperations(apiSchema(), readFileSync(join(ROOT, SCHEMA_CHANGES), 'utf8')));
checkLinks();
checkDecisions();
checkServiceReadmes();
checkEnvironmentExample();
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0 && isCheck) process.exitCode = 1;
