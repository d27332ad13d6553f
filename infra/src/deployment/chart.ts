import { stringify } from 'yaml';
import { serviceNames } from '../service-names';
import { metadataOf, nameOf, value } from './chart-names';
import { denyAll, egress, ingress, migrationEgress } from './chart-policies';
import { cpuScaling, queueAuthentication, queueScaling } from './chart-scaling';
import { deployment, disruptionBudget, migration, service, serviceAccount } from './chart-workloads';
import { PORTS, PROCESSES } from './processes';

const HEADER = '# Made by infra/src/deployment: « npm run chart ». Change it there.\n';

/** Numbers and truths lose the quotes that texts need: Kubernetes wants `minReplicas: 2`. */
const documents = (...objects: readonly object[]): string =>
  objects
    .map((object) =>
      stringify(object, {
        lineWidth: 0,
        aliasDuplicateObjects: false,
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
      }),
    )
    .join('---\n')
    .replace(/"<<(.*?)>>"/g, '$1');

const when = (condition: string, text: string): string => `{{- if ${condition} }}\n${text}{{- end }}\n`;

const APIS = PROCESSES.filter(({ kind }) => kind !== 'worker');
const WORKERS = PROCESSES.filter(({ kind }) => kind === 'worker');

const entrance = () => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: metadataOf({ name: 'gateway', kind: 'gateway' }),
  spec: {
    ingressClassName: value('ingress.className'),
    tls: [{ hosts: [value('ingress.host')], secretName: value('ingress.tlsSecret') }],
    rules: [
      {
        host: value('ingress.host'),
        http: {
          paths: [
            {
              path: '/',
              pathType: 'Prefix',
              backend: { service: { name: nameOf('gateway'), port: { number: PORTS.api } } },
            },
          ],
        },
      },
    ],
  },
});

/** The templates of the chart, by file. */
export const chartTemplates = (): Readonly<Record<string, string>> => {
  const templates = {
    ...Object.fromEntries(
      PROCESSES.map((process) => [
        `${process.name}.yaml`,
        documents(
          deployment(process),
          ...(process.kind === 'worker' ? [] : [service(process)]),
          disruptionBudget(process),
          ...(process.kind === 'worker' ? [] : [ingress(process)]),
          egress(process),
        ),
      ]),
    ),
    'migrations.yaml': documents(...serviceNames.map(migration)),
    'account.yaml': documents(serviceAccount()),
    'network.yaml': documents(denyAll(), migrationEgress()),
    'scaling.yaml': documents(...APIS.map(cpuScaling)),
    'scaling-workers-cpu.yaml': when('not .Values.autoscaling.keda', documents(...WORKERS.map(cpuScaling))),
    'scaling-workers-queue.yaml': when(
      '.Values.autoscaling.keda',
      documents(queueAuthentication(), ...WORKERS.map(queueScaling)),
    ),
    'ingress.yaml': when('.Values.ingress.enabled', documents(entrance())),
  };
  return Object.fromEntries(Object.entries(templates).map(([name, text]) => [name, HEADER + text]));
};
