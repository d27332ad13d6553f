import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { chooseAddresses } from './addresses';
import { readConfig } from './config';
import type { Run } from './environment';
import type { ManagedProcess } from './managed-process';
import { freePort } from './ports';
import type { Processes } from './processes';
import { startGateway } from './services';

describe('the gateway', () => {
  it('is not started on a port that another platform has taken meanwhile, and would answer at', async () => {
    const other = createServer();
    await once(other.listen(0, '127.0.0.1'), 'listening');
    const { port } = other.address() as AddressInfo;
    const run = { config: { host: '127.0.0.1' }, addresses: { gatewayPort: port } } as Run;

    await expect(startGateway({ root: '', processes: {} as Processes, run })).rejects.toThrow(/was taken while/);

    other.close();
  });

  it('is not taken for another that took the port while ours was starting: the start ends, and says why', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pix-gateway-'));
    const logFile = join(folder, 'gateway.log');
    writeFileSync(logFile, 'Error: listen EADDRINUSE: address already in use 127.0.0.1:4000\n');
    const run = await givenRun();
    const other = createHttpServer((_, response) => response.end());
    const child = { name: 'gateway', logFile, ended: Promise.resolve('exit code 1'), isRunning: () => false };
    const processes = {
      start: () => {
        other.listen(run.addresses.gatewayPort, '127.0.0.1'); // Between our look and our child's listening.
        return child as unknown as ManagedProcess;
      },
    } as unknown as Processes;

    await expect(startGateway({ root: '', processes, run })).rejects.toThrow(/was taken while/);

    other.close();
    rmSync(folder, { recursive: true });
  });
});

const givenRun = async (): Promise<Run> => {
  const gatewayPort = await freePort();
  const config = readConfig({ PATH: '/bin' });
  const addresses = await chooseAddresses(config, gatewayPort);
  const secrets = { gatewayKey: '' } as Run['secrets'];
  return { config, secrets, mailFolder: '', addresses, providersFile: null, databaseUrl: '', redisUrl: 'redis://x' };
};
