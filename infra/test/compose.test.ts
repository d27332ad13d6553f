import { describe, expect, it } from '@jest/globals';
import { PROCESSES } from '../src/deployment/processes';
import { serviceNames } from '../src/service-names';
import { complaintOf, compose, type Json, owner, readsVariable, variablesOf } from './deployed';

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
      if (!variable.endsWith('_URL') && !variable.startsWith('WORKER_'))
        expect([variable, readsVariable(owner(command[1]), variable)]).toEqual([variable, true]);
  });

  it('would be told by a configuration that lacks something', () => {
    expect(complaintOf('campaigns', variablesOf('campaigns.env'))).toContain('GATEWAY_KEY');
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
