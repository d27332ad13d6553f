import { type ServiceName } from '../service-names';
import { allOurs, bare, nameOf, selectorOf, value } from './chart-names';
import { callsOf } from './chart-workloads';
import { type DeployedProcess, PORTS, PROCESSES, REACHES_OUTSIDE } from './processes';

const policy = (name: string, spec: object) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: nameOf(name), labels: allOurs },
  spec,
});

const tcp = (...ports: (number | string)[]) => ports.map((port) => ({ protocol: 'TCP', port }));

const podsOf = (name: string) => ({ podSelector: { matchLabels: selectorOf(name) } });

/** Nothing comes in and nothing goes out but what the others let through. */
export const denyAll = () =>
  policy('deny-all', { podSelector: { matchLabels: allOurs }, policyTypes: ['Ingress', 'Egress'] });

const nameServers = {
  to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } } }],
  ports: [{ protocol: 'UDP', port: 53 }, ...tcp(53)],
};

const database = { to: [{ ipBlock: { cidr: value('database.cidr') } }], ports: tcp(bare('database.port')) };

/** Redis itself, one or all the nodes of a cluster, and the sentinels that name a master. */
const redis = {
  to: [{ ipBlock: { cidr: value('redis.cidr') } }],
  ports: tcp(bare('redis.port'), bare('redis.sentinelPort')),
};

/** The public addresses alone: nothing of the cluster, nor of a cloud's own network (SSRF). */
const outside = {
  to: [
    {
      ipBlock: {
        cidr: '0.0.0.0/0',
        except: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', '100.64.0.0/10'],
      },
    },
  ],
  ports: tcp(80, 443, 465, 587),
};

const callersOf = (service: ServiceName): readonly DeployedProcess[] =>
  PROCESSES.filter((process) => process.service !== service && callsOf(process).includes(service));

/** Whoever measures, from the namespace of the monitoring alone. */
const scraping = {
  from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': value('metrics.namespace') } } }],
  ports: tcp(PORTS.metrics),
};

/** A subgraph is reached by the gateway, and by the services that ask it with their machine credential; the gateway by the ingress. */
export const ingress = (process: DeployedProcess) => {
  const gateway = [
    { from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': value('ingress.namespace') } } }] },
  ];
  const callers = process.service && [{ from: callersOf(process.service).map(({ name }) => podsOf(name)) }];
  return policy(`${process.name}-ingress`, {
    podSelector: { matchLabels: selectorOf(process.name) },
    policyTypes: ['Ingress'],
    ingress: [...(callers ?? gateway).map((rule) => ({ ...rule, ports: tcp(PORTS.api) })), scraping],
  });
};

export const egress = (process: DeployedProcess) => {
  const asked = callsOf(process).map((name) => podsOf(name));
  const isOutgoing = process.service !== null && REACHES_OUTSIDE.includes(process.service);
  return policy(`${process.name}-egress`, {
    podSelector: { matchLabels: selectorOf(process.name) },
    policyTypes: ['Egress'],
    egress: [
      nameServers,
      redis,
      ...(process.service === null ? [] : [database]),
      { to: asked, ports: tcp(PORTS.api) },
      ...(isOutgoing ? [outside] : []),
    ],
  });
};

/** Migrations reach the database, and nothing else. They run before the other policies are there. */
export const migrationEgress = () =>
  policy('migrations-egress', {
    podSelector: { matchLabels: { ...allOurs, 'pix.fr/kind': 'migration' } },
    policyTypes: ['Egress'],
    egress: [nameServers, database],
  });
