import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import type { Run } from './environment';
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
});
