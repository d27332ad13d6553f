import { type ServiceName, serviceNames } from '../service-names';
import { keyOf, labelsOf, metadataOf, nameOf, RELEASE, selectorOf, value } from './chart-names';
import { CALLS, type DeployedProcess, migrationScript, PORTS } from './processes';

/** Somebody who owns nothing, on a tree nobody can write. */
const CONTAINER_SECURITY = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
};
const POD_SECURITY = {
  runAsNonRoot: true,
  runAsUser: 1000,
  runAsGroup: 1000,
  fsGroup: 1000,
  seccompProfile: { type: 'RuntimeDefault' },
};

const urlOf = (service: ServiceName): string => `http://${nameOf(service)}:${PORTS.api}`;

const variable = (name: string, text: string) => ({ name, value: text });

/** What is no secret. Every process is told all addresses, for its configuration asks; network policies say whom it reaches. */
const environmentOf = (service: ServiceName | null) => [
  variable('NODE_ENV', 'production'),
  variable('LOG_LEVEL', value('logLevel')),
  variable('HOST', '0.0.0.0'),
  variable('PORT', String(PORTS.api)),
  variable('WORKER_PORT', String(PORTS.worker)),
  variable('METRICS_PORT', String(PORTS.metrics)),
  ...(service === null ? [] : [variable('WORKER_METRICS_PORT', String(PORTS.metrics))]),
  variable('PUBLIC_URL', value('publicUrl')),
  ...serviceNames.map((name) => variable(`${name.toUpperCase()}_URL`, urlOf(name))),
  ...(service === null ? [variable('TRUSTED_PROXIES', value('trustedProxies'))] : []),
  ...(service === null ? [] : [variable('DATABASE_POOL_SIZE', value('databasePoolSize'))]),
  ...(service === 'identity' ? [variable('MAIL_FROM', value('mailFrom'))] : []),
];

const secretsOf = (service: ServiceName | null) => [
  { secretRef: { name: value('secrets.shared') } },
  ...(service === null ? [] : [{ secretRef: { name: value(`secrets.${service}`) } }]),
];

const container = (name: string, script: string, service: ServiceName | null, resources: object) => ({
  name,
  image: `${value('image.repository')}:${value('image.tag')}`,
  imagePullPolicy: value('image.pullPolicy'),
  args: ['node', script],
  env: environmentOf(service),
  envFrom: secretsOf(service),
  resources,
  securityContext: CONTAINER_SECURITY,
  volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
});

const podOf = (process: Pick<DeployedProcess, 'service'>) => ({
  serviceAccountName: RELEASE,
  automountServiceAccountToken: false,
  enableServiceLinks: false, // They would be variables as IDENTITY_PORT, which the configuration could take for its own.
  securityContext: POD_SECURITY,
  volumes: [{ name: 'tmp', emptyDir: { sizeLimit: process.service === 'assessment' ? '2Gi' : '512Mi' } }],
});

const probe = (port: string, path: string, times: object) => ({ httpGet: { path, port }, timeoutSeconds: 3, ...times });

/** Alive is not ready: a process whose database is away is kept, and not asked. */
const probes = {
  startupProbe: probe('http', '/health/live', { periodSeconds: 2, failureThreshold: 45 }),
  livenessProbe: probe('http', '/health/live', { periodSeconds: 10, failureThreshold: 3 }),
  readinessProbe: probe('http', '/health/ready', { periodSeconds: 3, failureThreshold: 2 }),
};

const spreadOver = (process: DeployedProcess) =>
  ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'].map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: selectorOf(process.name) },
  }));

/** Where a stop takes place: addresses forget the pod first, then what runs is finished (10 s at most), long before the kill. */
const STOP = { terminationGracePeriodSeconds: 30, preStop: { exec: { command: ['sleep', '5'] } } };

/** How a Prometheus that looks at annotations finds them; one with an operator has a PodMonitor on the port `metrics`. */
const SCRAPED = { 'prometheus.io/scrape': 'true', 'prometheus.io/port': String(PORTS.metrics) };

export const deployment = (process: DeployedProcess) => {
  const key = keyOf(process);
  const resources = {
    requests: { cpu: value(`${key}.cpu`), memory: value(`${key}.memory`) },
    limits: { memory: value(`${key}.memoryLimit`) }, // No limit of CPU: it makes latency, and the request is what shares it out.
  };
  const own = container(process.kind, process.script, process.service, resources);
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: metadataOf(process),
    spec: {
      revisionHistoryLimit: 5,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
      selector: { matchLabels: selectorOf(process.name) },
      template: {
        metadata: { labels: labelsOf(process), annotations: SCRAPED },
        spec: {
          ...podOf(process),
          terminationGracePeriodSeconds: STOP.terminationGracePeriodSeconds,
          topologySpreadConstraints: spreadOver(process),
          containers: [
            {
              ...own,
              ports: [
                { name: 'http', containerPort: process.port },
                { name: 'metrics', containerPort: PORTS.metrics },
              ],
              ...probes,
              lifecycle: { preStop: STOP.preStop },
            },
          ],
        },
      },
    },
  };
};

export const service = (process: DeployedProcess) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: metadataOf(process),
  spec: { selector: selectorOf(process.name), ports: [{ name: 'http', port: PORTS.api, targetPort: 'http' }] },
});

/** Brings a schema up to date before anything new starts: the release that runs goes on working on it meanwhile. */
export const migration = (name: ServiceName) => {
  const process = { name: `${name}-migrate`, kind: 'worker', service: name } as const;
  const resources = { requests: { cpu: '100m', memory: '192Mi' }, limits: { memory: '512Mi' } };
  const labels = { ...labelsOf(process), 'pix.fr/kind': 'migration' };
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name: nameOf(process.name),
      labels,
      annotations: {
        'helm.sh/hook': 'pre-install,pre-upgrade',
        'helm.sh/hook-weight': '1',
        'helm.sh/hook-delete-policy': 'before-hook-creation,hook-succeeded',
      },
    },
    spec: {
      backoffLimit: 5, // A backup that runs keeps migrations out for as long as it takes: docs/operate.md.
      activeDeadlineSeconds: 3_600,
      template: {
        metadata: { labels },
        spec: {
          ...podOf(process),
          serviceAccountName: 'default', // Ours is not there yet at a first installation.
          restartPolicy: 'OnFailure',
          containers: [container('migrate', migrationScript(name), name, resources)],
        },
      },
    },
  };
};

export const serviceAccount = () => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name: RELEASE, labels: { 'app.kubernetes.io/name': 'pix', 'app.kubernetes.io/instance': RELEASE } },
  automountServiceAccountToken: false,
});

export const disruptionBudget = (process: DeployedProcess) => ({
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  metadata: metadataOf(process),
  spec: { maxUnavailable: 1, selector: { matchLabels: selectorOf(process.name) } },
});

/** Whom each process may ask, by its component: the gateway asks every service, a service those it calls. */
export const callsOf = (process: DeployedProcess): readonly ServiceName[] =>
  process.service === null ? serviceNames : CALLS[process.service];
