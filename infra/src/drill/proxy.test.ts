import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startTcpProxy, type TcpProxy, throughProxy } from './proxy';

let server: Server;
let proxy: TcpProxy;
let heard: string[];
const opened: Socket[] = [];

/** A server that repeats what it hears. */
beforeEach(async () => {
  heard = [];
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      heard.push(chunk.toString());
      socket.write(`re:${chunk.toString()}`);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  proxy = await startTcpProxy({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
});

afterEach(async () => {
  for (const socket of opened.splice(0)) socket.destroy();
  await proxy.close();
  server.close();
});

const connected = async (): Promise<Socket> => {
  const socket = connect(proxy.port, '127.0.0.1');
  socket.on('error', () => undefined);
  opened.push(socket);
  await once(socket, 'connect');
  return socket;
};

const answerTo = async (socket: Socket, words: string): Promise<string> => {
  socket.write(words);
  const [chunk] = (await once(socket, 'data')) as [Buffer];
  return chunk.toString();
};

/** `once` would fail on the reset that comes before. */
const closed = (socket: Socket): Promise<void> => new Promise((resolve) => socket.once('close', () => resolve()));

describe('the proxy of a drill', () => {
  it('passes everything in both directions', async () => {
    expect(await answerTo(await connected(), 'hello')).toBe('re:hello');
  });

  it('resets what is connected and what comes while the network is cut, and passes again afterwards', async () => {
    const before = await connected();
    await answerTo(before, 'one');

    proxy.cut();
    await closed(before);
    const during = connect(proxy.port, '127.0.0.1').on('error', () => undefined);
    await closed(during);
    proxy.heal();

    expect(await answerTo(await connected(), 'two')).toBe('re:two');
    expect(heard).toEqual(['one', 'two']);
  });

  it('swallows answers to what arrived, and resets those who missed one', async () => {
    const socket = await connected();
    const received: string[] = [];
    socket.on('data', (chunk) => received.push(chunk.toString()));

    proxy.silence();
    socket.write('unheard');
    while (heard.length === 0) await sleep(5);
    expect(heard).toEqual(['unheard']);
    proxy.heal();
    await closed(socket);

    expect(received).toEqual([]);
  });

  it('leaves alone, after a silence, who missed nothing', async () => {
    const socket = await connected();
    await answerTo(socket, 'before');

    proxy.silence();
    proxy.heal();

    expect(await answerTo(socket, 'after')).toBe('re:after');
  });

  it('delays answers and keeps their order, the quick ones after it included', async () => {
    const socket = await connected();
    const received: string[] = [];
    socket.on('data', (chunk) => received.push(chunk.toString()));

    proxy.delay(120);
    const began = performance.now();
    socket.write('slow');
    while (heard.length === 0) await sleep(5);
    proxy.delay(0);
    socket.write('quick');
    while (received.join('').length < 're:slowre:quick'.length) await sleep(5);

    expect(received.join('')).toBe('re:slowre:quick');
    expect(performance.now() - began).toBeGreaterThanOrEqual(115);
  });

  it('is put into an address, whose password and schema stay', () => {
    expect(throughProxy('mysql://pix:secret@127.0.0.1:1/x', { port: 2 })).toBe('mysql://pix:secret@127.0.0.1:2/x');
  });
});
