import { bare, keyOf, metadataOf, nameOf, value } from './chart-names';
import type { DeployedProcess } from './processes';

const boundsOf = (process: DeployedProcess) => ({
  min: bare(`${keyOf(process)}.replicas.min`),
  max: bare(`${keyOf(process)}.replicas.max`),
});

const target = (process: DeployedProcess) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  name: nameOf(process.name),
});

/** On CPU: a process of Node uses one core, so 60 % of what it asked for leaves room for a class that signs in at once. */
export const cpuScaling = (process: DeployedProcess) => {
  const { min, max } = boundsOf(process);
  return {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: metadataOf(process),
    spec: {
      scaleTargetRef: target(process),
      minReplicas: min,
      maxReplicas: max,
      metrics: [
        {
          type: 'Resource',
          resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: bare('autoscaling.cpu') } },
        },
      ],
      behavior: {
        scaleUp: { stabilizationWindowSeconds: 0, policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }] },
        scaleDown: { stabilizationWindowSeconds: 300, policies: [{ type: 'Pods', value: 1, periodSeconds: 60 }] },
      },
    },
  };
};

/** On how many jobs wait in the queue of the service, which is a list in Redis (BullMQ), and on CPU beside. */
export const queueScaling = (process: DeployedProcess) => {
  const { min, max } = boundsOf(process);
  const service = String(process.service);
  return {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'ScaledObject',
    metadata: metadataOf(process),
    spec: {
      scaleTargetRef: { name: nameOf(process.name) },
      minReplicaCount: min,
      maxReplicaCount: max,
      pollingInterval: 5,
      cooldownPeriod: 300,
      triggers: [
        {
          type: value('redis.scaler'),
          metadata: {
            // Under the name that each kind of trigger knows: of one server, of a cluster, of sentinels.
            address: value('redis.address'),
            addresses: value('redis.address'),
            sentinelMaster: value('redis.sentinelMaster'),
            listName: waitingListOf(service),
            listLength: value('autoscaling.jobsPerWorker'),
            enableTLS: value('redis.tls'),
          },
          authenticationRef: { name: nameOf('queues') },
        },
        { type: 'cpu', metricType: 'Utilization', metadata: { value: value('autoscaling.cpu') } },
      ],
    },
  };
};

/** Where BullMQ keeps the jobs that wait: kit/queues says the prefix. */
export const waitingListOf = (service: string): string => `{pix-${service}}:${service}:wait`;

export const queueAuthentication = () => ({
  apiVersion: 'keda.sh/v1alpha1',
  kind: 'TriggerAuthentication',
  metadata: { name: nameOf('queues') },
  spec: { secretTargetRef: [{ parameter: 'password', name: value('redis.passwordSecret'), key: 'REDIS_PASSWORD' }] },
});
