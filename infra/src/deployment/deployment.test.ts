import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { QUEUE_NAMESPACE, queuePrefix } from '@pix/kit/queues';
import { parse, parseAllDocuments } from 'yaml';
import { loadConfig as gatewayConfig } from '../../../gateway/src/config';
import { loadConfig as assessmentConfig } from '../../../services/assessment/src/config';
import { loadConfig as campaignsConfig } from '../../../services/campaigns/src/config';
import { loadConfig as certificationConfig } from '../../../services/certification/src/config';
import { loadConfig as identityConfig } from '../../../services/identity/src/config';
import { loadConfig as tutorialsConfig } from '../../../services/tutorials/src/config';
import { secretFiles } from '../make-secrets';
import { projectRoot } from '../project';
import { newSecret, type Secrets } from '../secrets';
import { newKeyPair } from '../self-signed-certificate';
import { type ServiceName, serviceNames } from '../service-names';
import { chartTemplates } from './chart';
import { render, valuesAsked } from './chart-rendering';
import { waitingListOf } from './chart-scaling';
import { CALLS, PORTS, PROCESSES, SERVICE_SECRETS, SHARED_SECRETS } from './processes';

type Json = ReturnType<typeof JSON.parse>;

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const values = parse(read('infra/kubernetes/values.yaml'));
const compose: Json = parse(read('infra/compose.yaml'), { merge: true });

const CONFIGS = {
  gateway: gatewayConfig,
  identity: identityConfig,
  assessment: assessmentConfig,
  campaigns: campaignsConfig,
  certification: certificationConfig,
  tutorials: tutorialsConfig,
};
type Name = keyof typeof CONFIGS;

const owner = (script: string): Name => (/^services\/(\w+)\//.exec(script)?.[1] ?? 'gateway') as Name;

const configFile = (name: Name): string =>
  name === 'gateway'
    ? read('gateway/src/config.ts')
    : read(`services/${name}/src/config.ts`) + read('packages/kit/src/config.ts');

const readsVariable = (name: Name, variable: string): boolean =>
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

const variablesOf = (file: string): Record<string, string> =>
  Object.fromEntries(
    (files[file] ?? '')
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

/** Starts a process as far as its configuration, with these variables and no other; says what it complains of. */
const complaintOf = (name: Name, environment: Record<string, string>): string => {
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

afterEach(() => {
  jest.restoreAllMocks();
});

const rendered = (changes: object = {}): Json[] =>
  Object.values(chartTemplates())
    .flatMap((text) => parseAllDocuments(render(text, { ...values, ...changes }, 'pix')))
    .map((document) => {
      expect((document as { errors: unknown[] }).errors).toEqual([]);
      return document.toJSON();
    })
    .filter((object) => object !== null);

const ofKind = (kind: string, objects = rendered()): Json[] => objects.filter((object) => object.kind === kind);

const containers = (): Json[] =>
  [...ofKind('Deployment'), ...ofKind('Job')].map(({ spec }) => spec.template.spec.containers[0]);

const environmentOf = ({ env, envFrom }: Json): Record<string, string> =>
  Object.assign(
    Object.fromEntries(env.map((variable: Json) => [variable.name, variable.value])),
    ...envFrom.map(({ secretRef }: Json) => variablesOf(`${secretRef.name.replace('pix-', '')}.env`)),
  );

describe('the image', () => {
  const dockerfile = read('Dockerfile');
  const copied = [...dockerfile.matchAll(/^COPY (?:--from=build \/app\/)?(?!--)(\S+)/gm)].map(([, path = '']) => path);

  it('is made of files that are there, or that the build makes', () => {
    for (const path of copied.filter((path) => path !== '.'))
      expect([path, existsSync(join(projectRoot, path))]).toEqual([path, true]);
  });

  it('holds every workspace’s list of dependencies, and every file that the code reads beside itself', () => {
    const { workspaces } = JSON.parse(read('package.json')) as { workspaces: string[] };
    const folders = workspaces.flatMap((place) =>
      place.endsWith('/*')
        ? readdirSync(join(projectRoot, place.slice(0, -2))).map((name) => place.replace('*', name))
        : [place],
    );
    for (const folder of folders) expect(copied).toContain(`${folder}/package.json`);
    for (const name of serviceNames) {
      expect(copied).toContain(`services/${name}/dist`);
      expect(copied).toContain(`services/${name}/schema.graphql`);
    }
    expect(copied).toEqual(
      expect.arrayContaining(['packages/kit/shared.graphql', 'gateway/supergraph.graphql', 'gateway/dist']),
    );
  });

  it('runs as nobody in particular, on the ports that are told, with a health check that exists', () => {
    expect(dockerfile).toMatch(/^USER 1000:1000$/m);
    expect(dockerfile).toContain(`PORT=${PORTS.api} WORKER_PORT=${PORTS.worker}`);
    expect(dockerfile).toContain(`EXPOSE ${PORTS.api} ${PORTS.worker}`);
    expect(dockerfile).toMatch(/HEALTHCHECK .*"infra\/image\/is-ready\.mjs"\]$/m);
    expect(dockerfile).toContain('CMD ["node", "gateway/dist/main.js"]');
  });
});

describe('what every process runs', () => {
  const source = (script: string): string => script.replace('/dist/', '/src/').replace(/\.js$/, '.ts');

  it.each(PROCESSES.map(({ script }) => [script]))('%s is there', (script) => {
    expect(existsSync(join(projectRoot, source(script)))).toBe(true);
  });

  it('answers the probes', () => {
    for (const path of ['/health/live', '/health/ready'])
      for (const file of ['packages/kit/src/service.ts', 'gateway/src/app.ts'])
        expect(read(file)).toContain(`'${path}'`);
  });

  it.each(serviceNames)('%s is told of the services it asks, and of no other', (name) => {
    const asked = [...read(`services/${name}/src/config.ts`).matchAll(/^  (\w+)_URL: z\.url\(\),$/gm)].map(([, url]) =>
      url?.toLowerCase(),
    );
    const wanted = name === 'identity' ? [] : ['identity'];
    expect([...new Set([...wanted, ...asked])].sort()).toEqual([...CALLS[name]].sort());
  });

  it.each(serviceNames)('%s reads every secret it is given', (name) => {
    for (const variable of [...SHARED_SECRETS, ...SERVICE_SECRETS[name]])
      expect([variable, readsVariable(name, variable)]).toEqual([variable, true]);
    expect(Object.keys(variablesOf(`${name}.env`))).toEqual([...SERVICE_SECRETS[name]]);
  });
});

describe('compose.yaml', () => {
  const processes = Object.entries(compose.services).filter(([, { command }]: Json) => command?.[0] === 'node') as [
    string,
    Json,
  ][];

  it('runs the gateway, five services, five workers and five migrations that end', () => {
    const ran = processes.map(([, { command }]) => command[1]).sort();
    const migrations = serviceNames.map((name) => `services/${name}/dist/migrate.js`);
    expect(ran).toEqual([...PROCESSES.map(({ script }) => script), ...migrations].sort());
    for (const [name, { command, restart }] of processes)
      expect([name, restart]).toEqual([name, command[1].endsWith('migrate.js') ? 'no' : 'unless-stopped']);
  });

  it.each(processes)('%s starts with what it is told', (_, { command, environment, env_file = [] }) => {
    const given = Object.assign(
      {},
      ...env_file.map((file: string) => variablesOf(file.replace('secrets/', ''))),
      environment,
    );
    const filled = {
      ...given,
      LOG_LEVEL: 'info',
      PUBLIC_URL: 'https://pix.example.fr',
      ...(given.TRUSTED_PROXIES && { TRUSTED_PROXIES: '0' }),
    };
    expect(complaintOf(owner(command[1]), filled)).toBe('');
    for (const variable of Object.keys(environment))
      if (!variable.endsWith('_URL') && variable !== 'WORKER_PORT')
        expect([variable, readsVariable(owner(command[1]), variable)]).toEqual([variable, true]);
  });

  it.each(processes)('%s runs on a tree it cannot write, without privileges', (_, process) => {
    expect(process).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(process.tmpfs[0]).toMatch(/^\/tmp:/);
  });

  it('opens one port, that of the gateway, and lets nobody but services reach the database', () => {
    const open = Object.entries(compose.services).filter(([, { ports }]: Json) => ports);
    expect(open.map(([name]) => name)).toEqual(['gateway']);
    for (const [name, { networks, command }] of processes)
      expect([name, networks.includes('database')]).toEqual([name, command[1].startsWith('services/')]);
    expect(compose.networks.database.internal && compose.networks.queues.internal).toBe(true);
  });

  it('waits for what each needs', () => {
    const conditions = ({ depends_on = {} }: Json) =>
      Object.entries(depends_on).map(([name, { condition }]: Json) => `${name} ${condition}`);
    for (const name of serviceNames) {
      expect(conditions(compose.services[`${name}-migrate`])).toEqual(['mariadb service_healthy']);
      for (const process of [name, `${name}-worker`])
        expect(conditions(compose.services[process])).toContain(`${name}-migrate service_completed_successfully`);
      expect(conditions(compose.services.gateway)).toContain(`${name} service_healthy`);
    }
  });
});

describe('the chart', () => {
  it('is the one its program makes: npm run chart', () => {
    const folder = join(projectRoot, 'infra/kubernetes/templates');
    const kept = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    expect(kept).toEqual(chartTemplates());
  });

  it('asks for no value that is not in values.yaml, and for each that is', () => {
    const leaves = (node: Json, path = ''): string[] =>
      typeof node === 'object'
        ? Object.entries(node).flatMap(([name, child]) => leaves(child, `${path}.${name}`))
        : [path.slice(1)];
    const asked = new Set(Object.values(chartTemplates()).flatMap(valuesAsked));
    expect(leaves(values).filter((path) => !asked.has(path))).toEqual([]);
    expect([...asked].filter((path) => !leaves(values).includes(path))).toEqual([]);
  });

  it('runs every process once, and every migration before them', () => {
    const scripts = (objects: Json[]) => objects.map(({ spec }) => spec.template.spec.containers[0].args[1]).sort();
    expect(scripts(ofKind('Deployment'))).toEqual(PROCESSES.map(({ script }) => script).sort());
    const jobs = ofKind('Job');
    expect(scripts(jobs)).toEqual(serviceNames.map((name) => `services/${name}/dist/migrate.js`).sort());
    for (const { metadata } of jobs) expect(metadata.annotations['helm.sh/hook']).toBe('pre-install,pre-upgrade');
  });

  it('tells each process all it needs to start', () => {
    for (const container of containers()) {
      const environment = environmentOf(container);
      const name = owner(container.args[1]);
      // A deployment has a server of mails; the file of secrets of this test has none.
      const mails = name === 'identity' ? { SMTP_URL: 'smtps://smtp.example.fr' } : {};
      expect([container.args[1], complaintOf(name, { ...environment, ...mails })]).toEqual([container.args[1], '']);
    }
  });

  it('probes the port each process listens to, and asks for resources', () => {
    for (const { spec } of ofKind('Deployment')) {
      const [container] = spec.template.spec.containers;
      const { kind } = PROCESSES.find(({ script }) => script === container.args[1]) as { kind: string };
      expect(container.ports).toEqual([{ name: 'http', containerPort: kind === 'worker' ? PORTS.worker : PORTS.api }]);
      expect(container.readinessProbe.httpGet).toEqual({ path: '/health/ready', port: 'http' });
      expect(container.livenessProbe.httpGet).toEqual({ path: '/health/live', port: 'http' });
      expect(container.resources).toMatchObject({
        requests: { cpu: expect.any(String) },
        limits: { memory: expect.any(String) },
      });
      expect(container.securityContext.readOnlyRootFilesystem && spec.template.spec.securityContext.runAsNonRoot).toBe(
        true,
      );
      expect(spec.replicas).toBeUndefined(); // The autoscaler's: an upgrade would undo what it did.
    }
  });

  it('lets only the gateway and the services that ask it reach a subgraph, and nobody a worker', () => {
    const policies = ofKind('NetworkPolicy');
    for (const name of serviceNames) {
      const policy = policies.find(({ metadata }) => metadata.name === `pix-${name}-ingress`);
      const from = policy.spec.ingress[0].from.map(
        ({ podSelector }: Json) => podSelector.matchLabels['app.kubernetes.io/component'],
      );
      const asking = serviceNames
        .filter((other) => CALLS[other].includes(name))
        .flatMap((other) => [other, `${other}-worker`]);
      expect(from.sort()).toEqual(['gateway', ...asking].sort());
      expect(policies.some(({ metadata }) => metadata.name === `pix-${name}-worker-ingress`)).toBe(false);
    }
    expect(policies.find(({ metadata }) => metadata.name === 'pix-deny-all').spec.policyTypes).toEqual([
      'Ingress',
      'Egress',
    ]);
  });

  it('lets everything but the gateway reach the database', () => {
    const reaches = ({ spec }: Json): boolean =>
      (spec.egress ?? []).some(({ to }: Json) =>
        to?.some(({ ipBlock }: Json) => ipBlock?.cidr === values.database.cidr),
      );
    const egress = ofKind('NetworkPolicy').filter(({ metadata }) => metadata.name.endsWith('-egress'));
    expect(egress.filter((policy) => !reaches(policy)).map(({ metadata }) => metadata.name)).toEqual([
      'pix-gateway-egress',
    ]);
  });

  it('scales workers by CPU, or by the queue that BullMQ fills', () => {
    const names = (objects: Json[]) => objects.map(({ metadata }) => metadata.name);
    expect(names(ofKind('HorizontalPodAutoscaler'))).toHaveLength(PROCESSES.length);
    const keda = rendered({ autoscaling: { ...values.autoscaling, keda: true } });
    expect(names(ofKind('HorizontalPodAutoscaler', keda))).toHaveLength(6);
    const lists = ofKind('ScaledObject', keda).map(({ spec }) => spec.triggers[0].metadata.listName);
    expect(lists).toEqual(serviceNames.map((name) => `${queuePrefix(QUEUE_NAMESPACE, name)}:${name}:wait`));
    expect(lists).toEqual(serviceNames.map((name: ServiceName) => waitingListOf(name)));
  });

  it('gives each process a budget of disruptions', () => {
    const budgets = ofKind('PodDisruptionBudget').map(
      ({ spec }) => spec.selector.matchLabels['app.kubernetes.io/component'],
    );
    expect(budgets.sort()).toEqual(PROCESSES.map(({ name }) => name).sort());
  });
});
