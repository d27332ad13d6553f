import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway/dist/datasources/types';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@pix/kit/auth';
import { aUser } from '@pix/kit/testing';
import type { Context } from '../src/context';
import { SubgraphDataSource } from '../src/subgraph-data-source';

/** A subgraph that breaks as told, over real sockets. */
describe('SubgraphDataSource', () => {
  let server: Server;
  let source: SubgraphDataSource;
  let received: Record<string, unknown>[] = [];
  afterEach(async () => {
    await source.close().catch(() => {});
    server.closeAllConnections();
    server.close();
  });

  /** Each request takes the next behaviour; the last one stays. */
  const given = async (...behaviours: ('answer' | 'cut' | 'hang' | 'html')[]) => {
    received = [];
    server = createServer((request, response) => {
      const behaviour = behaviours.length > 1 ? behaviours.shift() : behaviours[0];
      received.push({ ...request.headers });
      if (behaviour === 'cut') request.socket.destroy();
      if (behaviour === 'html') response.writeHead(502).end('<h1>Bad gateway of 10.0.0.7</h1>');
      if (behaviour === 'answer') response.end(JSON.stringify({ data: { ok: true } }));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    source = new SubgraphDataSource({ url, gatewayKey: 'the-key', timeoutMs: 1_500 });
  };

  const send = (operation: 'query' | 'mutation' = 'query', context: Partial<Context> = {}) =>
    source.process({
      kind: 'incoming operation',
      request: { query: '{ ok }', variables: {}, operationName: undefined },
      context: {
        authorization: 'Bearer t',
        locale: 'en',
        requestId: 'r1',
        clientAddress: '192.0.2.1',
        clientAgent: 'Firefox',
        viewer: { kind: 'anonymous' },
        ...context,
      },
      incomingRequestContext: { operation: { operation } },
    } as unknown as GraphQLDataSourceProcessOptions<Context>);

  it('hands on who asks, in which language, with the key of the gateway', async () => {
    await given('answer');

    expect(await send()).toEqual({ data: { ok: true } });
    expect(received[0]).toMatchObject({
      authorization: 'Bearer t',
      'accept-language': 'en',
      'x-request-id': 'r1',
      'x-gateway-key': 'the-key',
      'x-client-address': '192.0.2.1',
      'x-client-agent': 'Firefox',
    });
  });

  it('repeats a query once after a lost connection', async () => {
    await given('cut', 'answer');

    expect(await send()).toEqual({ data: { ok: true } });
    expect(received).toHaveLength(2);
  });

  it('never repeats a mutation by itself', async () => {
    await given('cut', 'answer');

    await expect(send('mutation')).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    expect(received).toHaveLength(1);
  });

  it('repeats a mutation that has an idempotency key, and hands the key on', async () => {
    await given('cut', 'answer');

    expect(await send('mutation', { idempotencyKey: 'key-of-1', viewer: aUser('u1') })).toEqual({ data: { ok: true } });
    expect(received.map((headers) => headers['idempotency-key'])).toEqual(['key-of-1', 'key-of-1']);
  });

  it('leaves it to the client when nobody is signed in: the key may be nobody’s', async () => {
    await given('cut', 'answer');

    await expect(send('mutation', { idempotencyKey: 'key-of-1', viewer: ANONYMOUS })).rejects.toThrow();
    expect(received).toHaveLength(1);
  });

  describe('when nobody listens', () => {
    const stop = async (): Promise<AddressInfo> => {
      const address = server.address() as AddressInfo;
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      return address;
    };
    const restart = async (afterMs: number) => {
      const { port } = await stop();
      setTimeout(() => server.listen(port, '127.0.0.1'), afterMs);
    };

    it.each(['query', 'mutation'] as const)('waits for a subgraph that restarts: a %s', async (operation) => {
      await given('answer');
      await send();
      await restart(700);

      expect(await send(operation)).toEqual({ data: { ok: true } });
      expect(received).toHaveLength(2); // Nothing was sent before it listened.
    });

    it('does not wait for one that has been away for longer, nor beyond the deadline', async () => {
      await given('answer');
      await send();
      await stop();
      const timed = async (): Promise<number> => {
        const started = performance.now();
        await expect(send('mutation')).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
        return performance.now() - started;
      };

      expect(await timed()).toBeLessThan(1_600);
      await new Promise((later) => setTimeout(later, 6_700));
      expect(await timed()).toBeLessThan(300);
    }, 15_000);

    it('does not wait for one that never answered', async () => {
      await given('answer');
      await stop();

      await expect(send()).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    }, 1_000);
  });

  it('gives up after its deadline', async () => {
    await given('hang');

    await expect(send()).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_TIMEOUT' } });
  });

  it('tells nothing of the inside when a subgraph answers something else', async () => {
    await given('html');

    const error = await send().catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    expect((error as Error).message).not.toMatch(/10\.0\.0\.7|assessment/);
  });
});
