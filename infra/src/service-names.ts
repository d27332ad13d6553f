/** The five subgraphs, by the names of their folders. */
export const serviceNames = ['identity', 'assessment', 'campaigns', 'certification', 'tutorials'] as const;

export type ServiceName = (typeof serviceNames)[number];

/** The services that call others with machine credentials; identity is the one that checks them. */
export const machineClientNames = ['assessment', 'campaigns', 'certification', 'tutorials'] as const;

export type MachineClientName = (typeof machineClientNames)[number];

export const isMachineClient = (name: ServiceName): name is MachineClientName => name !== 'identity';

export const isServiceName = (name: string): name is ServiceName => serviceNames.some((each) => each === name);
