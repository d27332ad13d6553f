import { describe, expect, it } from '@jest/globals';
import { groupCommit } from '../src/group-commit';
import { createLogger } from '../src/logger';
import { createRates } from '../src/rates';
import { currentScope, inScope, requestIdOf } from '../src/request-scope';
import { eventually } from './given-redis';

describe('the scope of a request', () => {
  it('is in every line logged while it lasts, and in no other', async () => {
    const lines: { requestId?: string; msg: string }[] = [];
    const logger = createLogger('test', 'info', { write: (line) => void lines.push(JSON.parse(line)) });

    await inScope({ requestId: 'r1' }, async () => {
      await Promise.resolve();
      logger.info('within');
    });
    logger.info('without');

    expect(lines.map(({ requestId, msg }) => [msg, requestId])).toEqual([
      ['within', 'r1'],
      ['without', undefined],
    ]);
  });

  it('is not that of what a connection it opened says later', async () => {
    const lines: { requestId?: string; msg: string }[] = [];
    const logger = createLogger('test', 'info', { write: (line) => void lines.push(JSON.parse(line)) });
    const rates = createRates({ redisUrl: 'redis://127.0.0.1:9', secret: 's'.repeat(32), logger });

    await inScope({ requestId: 'r1' }, () => rates.take('x', { burst: 1, perMinute: 1 }));
    await eventually(() => lines.some(({ msg }) => msg === 'redis connection'));
    await rates.close();

    expect(lines.find(({ msg }) => msg === 'redis connection')?.requestId).toBeUndefined();
    expect(lines.find(({ msg }) => msg.startsWith('rates cannot'))?.requestId).toBe('r1');
  });

  it('stays with each work of a shared transaction', async () => {
    const seen: (string | undefined)[] = [];
    let open: () => void = () => {};
    const gate = new Promise<void>((opened) => (open = opened));
    const grouped = groupCommit<object>(async (work) => {
      await gate;
      return work({});
    });
    const work = async (): Promise<void> => void seen.push(currentScope()?.requestId);

    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((requestId) =>
      inScope({ requestId }, () => grouped(requestId, work)),
    );
    open();
    await Promise.all(all);

    expect(seen.sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it.each([
    ['0198-a_b.c:d', true],
    ['a'.repeat(64), true],
    ['a'.repeat(65), false],
    ['Inès Moreau', false],
    ['x"} {"level":60', false],
    ['', false],
    [undefined, false],
  ])('takes the id %p of a request: %p', (given, isTaken) => {
    const id = requestIdOf({ headers: { 'x-request-id': given } } as never);

    if (isTaken) expect(id).toBe(given);
    else expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });
});
