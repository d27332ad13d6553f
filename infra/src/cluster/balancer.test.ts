import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Balancer, startBalancer } from './balancer';

const servers: Server[] = [];
const sockets: Socket[] = [];
let balancer: Balancer;

/** A server that says its name to who connects. */
const server = async (name: string): Promise<number> => {
  const made = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined).write(name);
  });
  servers.push(made);
  await once(made.listen(0, '127.0.0.1'), 'listening');
  return (made.address() as AddressInfo).port;
};

const connected = async (): Promise<{ name: string; socket: Socket }> => {
  const socket = connect(balancer.port, '127.0.0.1');
  sockets.push(socket);
  const [name] = (await once(socket, 'data')) as [Buffer];
  return { name: name.toString(), socket };
};

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const made of servers.splice(0)) made.close();
  await balancer.close();
});

describe('a balancer before replicas', () => {
  beforeEach(async () => {
    balancer = await startBalancer({ inTurn: true });
  });

  it('sends connections to them in turn', async () => {
    balancer.aim([await server('one'), await server('two')]);

    const names = [(await connected()).name, (await connected()).name, (await connected()).name];

    expect(names.slice(0, 2).sort()).toEqual(['one', 'two']);
    expect(names[2]).toBe(names[0]);
  });

  it('passes over one that is dead', async () => {
    const dead = await server('dead');
    servers[0]?.close();
    balancer.aim([dead, await server('alive')]);

    expect([(await connected()).name, (await connected()).name]).toEqual(['alive', 'alive']);
  });
});

describe('a balancer before a database', () => {
  beforeEach(async () => {
    balancer = await startBalancer({ inTurn: false });
  });

  it('sends all connections to the first, and closes those to one it no longer aims at', async () => {
    const [one, two] = [await server('one'), await server('two')];
    balancer.aim([one, two]);
    const first = await connected();
    expect([first.name, (await connected()).name]).toEqual(['one', 'one']);

    const closed = once(first.socket, 'close');
    balancer.aim([two]);
    await closed;

    expect((await connected()).name).toBe('two');
  });
});
