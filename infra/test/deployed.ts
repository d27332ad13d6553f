import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { loadConfig as gatewayConfig } from '../../gateway/src/config';
import { loadConfig as assessmentConfig } from '../../services/assessment/src/config';
import { loadConfig as campaignsConfig } from '../../services/campaigns/src/config';
import { loadConfig as certificationConfig } from '../../services/certification/src/config';
import { loadConfig as identityConfig } from '../../services/identity/src/config';
import { loadConfig as tutorialsConfig } from '../../services/tutorials/src/config';
import { chartTemplates } from '../src/deployment/chart';
import { render } from '../src/deployment/chart-rendering';
import { secretFiles } from '../src/make-secrets';
import { projectRoot } from '../src/project';
import { newSecret, type Secrets } from '../src/secrets';
import { newKeyPair } from '../src/self-signed-certificate';

/** What is read of a file: the tests say what they expect of it. */
export type Json = ReturnType<typeof JSON.parse>;

/** A file of the repository. */
export const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
/** What an installation says when it says nothing. */
export const values = parse(read('infra/kubernetes/values.yaml'));
/** Compose as it is read, anchors and merges put in place. */
export const compose: Json = parse(read('infra/compose.yaml'), { merge: true });

const CONFIGS = {
  gateway: gatewayConfig,
  identity: identityConfig,
  assessment: assessmentConfig,
  campaigns: campaignsConfig,
  certification: certificationConfig,
  tutorials: tutorialsConfig,
};
type Name = keyof typeof CONFIGS;

/** Whose configuration a script reads. */
export const owner = (script: string): Name => (/^services\/(\w+)\//.exec(script)?.[1] ?? 'gateway') as Name;

/** What the gateway has of the kit's settings: those of observation. */
const observation = (): string =>
  /export const observationEnvironment = \{.*?^\};/ms.exec(read('packages/kit/src/config.ts'))?.[0] ?? '';

const configFile = (name: Name): string =>
  name === 'gateway'
    ? read('gateway/src/config.ts') + observation()
    : read(`services/${name}/src/config.ts`) + read('packages/kit/src/config.ts');

/** Whether a process reads a variable of that name. */
export const readsVariable = (name: Name, variable: string): boolean =>
  new RegExp(`^  ${variable}: `, 'm').test(configFile(name));

const jwk = (kty: string, names: string): object =>
  Object.fromEntries([...names.split(' ').map((part) => [part, 'x']), ['kty', kty], ['kid', 'k'], ['crv', 'P-256']]);

const secrets = {
  databasePassword: newSecret(),
  redisPassword: newSecret(),
  gatewayKey: newSecret(),
  tokenSigningKey: jwk('EC', 'x y d'),
  machineClientSecrets: {
    assessment: newSecret(),
    campaigns: newSecret(),
    certification: newSecret(),
    tutorials: newSecret(),
  },
  classSheetKey: newSecret(),
  resultCodeKey: newSecret(),
  badgeSigningKey: jwk('RSA', 'n e d p q dp dq qi'),
  dataExportKey: newSecret(),
  samlServiceProvider: newKeyPair('Pix'),
} as unknown as Secrets;

const files = secretFiles(secrets, {
  databaseUrl: 'mysql://pix:secret@mariadb:3306',
  redisUrl: 'redis://:secret@redis:6379/0',
  cacheRedisUrl: 'redis://:secret@cache:6379/0',
  smtpUrl: '',
});

/** The variables of a file of secrets, as « npm run secrets » writes it. */
export const variablesOf = (file: string): Record<string, string> =>
  Object.fromEntries(
    (files[file] ?? '')
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

/** Starts a process as far as its configuration, with these variables and no other; says what it complains of. */
export const complaintOf = (name: Name, environment: Record<string, string>): string => {
  let said = '';
  const usual = process.env;
  process.env = { ...environment };
  jest.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('exit');
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  try {
    CONFIGS[name]();
  } catch (error) {
    said ||= String(error);
  } finally {
    process.env = usual;
    jest.restoreAllMocks();
  }
  return said;
};

/** Every object of the chart, with the values as they are or changed. */
export const rendered = (changes: object = {}): Json[] =>
  Object.values(chartTemplates())
    .flatMap((text) => parseAllDocuments(render(text, { ...values, ...changes }, 'pix')))
    .map((document) => {
      expect((document as { errors: unknown[] }).errors).toEqual([]);
      return document.toJSON();
    })
    .filter((object) => object !== null);

/** Those of a kind. */
export const ofKind = (kind: string, objects = rendered()): Json[] => objects.filter((object) => object.kind === kind);

/** Every container, of deployments and of migrations. */
export const containers = (): Json[] =>
  [...ofKind('Deployment'), ...ofKind('Job')].map(({ spec }) => spec.template.spec.containers[0]);

/** All the variables of a container, those of its secrets too. */
export const environmentOf = ({ env, envFrom }: Json): Record<string, string> =>
  Object.assign(
    Object.fromEntries(env.map((variable: Json) => [variable.name, variable.value])),
    ...envFrom.map(({ secretRef }: Json) => variablesOf(`${secretRef.name.replace('pix-', '')}.env`)),
  );
