import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { QUEUE_NAMESPACE, queuePrefix } from '@pix/kit/queues';
import { chartTemplates } from '../src/deployment/chart';
import { valuesAsked } from '../src/deployment/chart-rendering';
import { waitingListOf } from '../src/deployment/chart-scaling';
import { CALLS, PORTS, PROCESSES } from '../src/deployment/processes';
import { projectRoot } from '../src/project';
import { type ServiceName, serviceNames } from '../src/service-names';
import { complaintOf, containers, environmentOf, type Json, ofKind, owner, rendered, values } from './deployed';

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
      const mails: Record<string, string> = name === 'identity' ? { SMTP_URL: 'smtps://smtp.example.fr' } : {};
      expect([container.args[1], complaintOf(name, { ...environment, ...mails })]).toEqual([container.args[1], '']);
    }
  });

  it('probes the port each process listens to, and asks for resources', () => {
    for (const { spec } of ofKind('Deployment')) {
      const [container] = spec.template.spec.containers;
      const { kind } = PROCESSES.find(({ script }) => script === container.args[1]) as { kind: string };
      expect(container.ports).toEqual([
        { name: 'http', containerPort: kind === 'worker' ? PORTS.worker : PORTS.api },
        { name: 'metrics', containerPort: PORTS.metrics },
      ]);
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
      const asking = serviceNames.flatMap((other) => (CALLS[other].includes(name) ? [other, `${other}-worker`] : []));
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

  it.each([
    ['redis', 'one:6379', ''],
    ['redis-cluster', 'one:6379,two:6379', ''],
    ['redis-sentinel', 'one:26379,two:26379', 'mymaster'],
  ])('counts the jobs that wait in %s', (scaler, address, sentinelMaster) => {
    const keda = rendered({
      autoscaling: { ...values.autoscaling, keda: true },
      redis: { ...values.redis, scaler, address, sentinelMaster },
    });
    for (const { spec } of ofKind('ScaledObject', keda))
      expect(spec.triggers[0]).toMatchObject({
        type: scaler,
        metadata: { address, addresses: address, sentinelMaster, enableTLS: 'false' },
      });
  });

  it('lets every process reach Redis, and the sentinels that may name it', () => {
    const egress = ofKind('NetworkPolicy').filter(({ metadata }) => /^pix-(?!deny|migr).*-egress$/.test(metadata.name));
    expect(egress).toHaveLength(PROCESSES.length);
    for (const { spec } of egress)
      expect(spec.egress).toContainEqual({
        to: [{ ipBlock: { cidr: values.redis.cidr } }],
        ports: [
          { protocol: 'TCP', port: 6379 },
          { protocol: 'TCP', port: 26_379 },
        ],
      });
  });

  it('starts with any installation of Redis, and with no address that is none', () => {
    const gateway = containers().find(({ args }) => args[1].startsWith('gateway/'));
    const environment = environmentOf(gateway);
    const complaint = (url: string): string =>
      complaintOf('gateway', { ...environment, REDIS_URL: url, CACHE_REDIS_URL: url });
    for (const url of ['redis://a:1/0', 'redis-cluster://:pw@a:1,b:2', 'rediss-sentinel://:pw@a:1,b:2/mymaster/0'])
      expect(complaint(url)).toBe('');
    expect(complaint('redis-cluster://a:1,b:2/1')).toContain(
      'REDIS_URL: must not end with /1: a Redis Cluster has no numbered databases',
    );
  });

  it('gives each process a budget of disruptions', () => {
    const budgets = ofKind('PodDisruptionBudget').map(
      ({ spec }) => spec.selector.matchLabels['app.kubernetes.io/component'],
    );
    expect(budgets.sort()).toEqual(PROCESSES.map(({ name }) => name).sort());
  });
});
