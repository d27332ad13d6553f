import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ManagedProcess } from './managed-process';
import { waitUntilReady } from './readiness';

const server = createServer((_, response) => response.setHeader('x-instance', 'other').end());
afterEach(() => {
  server.close();
});

/** A child that another process answers for: alive for some looks, or for good. */
const childThatLives = (looks: number) => {
  let left = looks;
  const told = { isKept: false };
  const child = {
    name: 'gateway',
    logFile: '/nowhere',
    ended: Promise.resolve('exit code 1'),
    isRunning: () => left-- > 0,
    keepAlive: () => {
      told.isKept = true;
    },
  };
  return { told, child: child as unknown as ManagedProcess };
};

describe('waiting for a child to be ready', () => {
  it('takes nobody else for it: the answer says whose it is', async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [ours, theirs] = [childThatLives(3), childThatLives(3)];

    await expect(waitUntilReady(ours.child, url, 'ours')).rejects.toThrow(/ended while it was starting/);
    expect(ours.told.isKept).toBe(false);

    await waitUntilReady(theirs.child, url, 'other');
    expect(theirs.told.isKept).toBe(true);
  });
});
