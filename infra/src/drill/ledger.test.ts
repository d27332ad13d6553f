import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Platform, PlatformError } from '../demo/platform';
import { type Hands, mutation, Surprise, write } from './hands';
import { createLedger } from './ledger';

const watch = () => {
  let at = 0;
  return { now: () => at, pass: (milliseconds: number) => void (at += milliseconds) };
};

const ANSWER = { kind: 'answer', subject: 'test', object: 'question', value: 1 } as const;

describe('the ledger of a drill', () => {
  it('knows the longest silence of each service in each window, the one that lasts until its end included', () => {
    const { now, pass } = watch();
    const ledger = createLedger({ now });
    ledger.begin('none');
    for (const wait of [100, 400, 100]) {
      pass(wait);
      ledger.acknowledge('assessment', ANSWER);
    }
    ledger.acknowledge('identity', null);
    pass(250);
    const { silences } = ledger.end();

    expect(silences.get('assessment')).toBe(400);
    expect(silences.get('identity')).toBe(600);
    expect(silences.has('tutorials')).toBe(false);
  });

  it('begins a silence anew with each fault: what was silent before is not its doing', () => {
    const { now, pass } = watch();
    const ledger = createLedger({ now });
    ledger.begin('none');
    ledger.acknowledge('assessment', ANSWER);
    pass(5_000);
    ledger.begin('kill -9 gateway');
    pass(300);
    ledger.acknowledge('assessment', ANSWER);

    expect(ledger.end().silences.get('assessment')).toBe(300);
  });

  it('keeps during which fault each write was acknowledged, and what was sent only once', () => {
    const ledger = createLedger();
    ledger.begin('none');
    ledger.send(ANSWER);
    ledger.send(ANSWER);
    ledger.begin('kill -9 gateway');
    ledger.unknown();
    ledger.acknowledge('assessment', ANSWER);
    ledger.acknowledge('assessment', null);

    expect(ledger.sentEntries()).toHaveLength(1);
    expect(ledger.acknowledged).toMatchObject([{ ...ANSWER, fault: 1 }]);
    expect(ledger.windows.map(({ acknowledged, unknown }) => [acknowledged, unknown])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('is written to a file, line by line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pix-ledger-'));
    const file = join(folder, 'kept', 'ledger.jsonl');
    const ledger = createLedger({ file });
    ledger.begin('none');
    ledger.acknowledge('assessment', ANSWER);
    ledger.end();

    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ what: 'acknowledged', ...ANSWER, fault: 0 });
    rmSync(folder, { recursive: true });
  });
});

describe('a write of a virtual person', () => {
  const handsOf = (answers: (object | Error)[]): Hands => {
    const ask = async (): Promise<unknown> => {
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    };
    return { pix: { ask } as unknown as Platform, ledger: createLedger(), isOver: () => false };
  };
  const done = { submitAnswer: { __typename: 'SubmitAnswerSuccess' } };

  it('is sent again until it is known, and acknowledged once', async () => {
    const hands = handsOf([new TypeError('fetch failed'), new PlatformError('SUBGRAPH_UNAVAILABLE'), done]);

    await write(hands, { lane: 'assessment', act: mutation(hands, '', {}), intent: ANSWER, entry: () => ANSWER });

    expect(hands.ledger.acknowledged).toHaveLength(1);
    expect(hands.ledger.windows[0]).toMatchObject({ acknowledged: 1, unknown: 2 });
  });

  it('is looked for before it is sent again, where twice would be two', async () => {
    const hands = handsOf([new TypeError('fetch failed')]);
    const find = async () => ({ __typename: 'CreateCampaignSuccess' });

    const found = await write(hands, { lane: 'campaigns', act: mutation(hands, '', {}), find, entry: () => ANSWER });

    expect(found.__typename).toBe('CreateCampaignSuccess');
    expect(hands.ledger.acknowledged).toHaveLength(1);
  });

  it('is told, and not acknowledged, when it is refused', async () => {
    const hands = handsOf([{ submitAnswer: { __typename: 'ChallengeNotAskedError' } }]);

    const refused = await write(hands, { lane: 'assessment', act: mutation(hands, '', {}), entry: () => ANSWER });

    expect(refused.__typename).toBe('ChallengeNotAskedError');
    expect(hands.ledger.acknowledged).toEqual([]);
  });

  it('is never sent again when the request itself is wrong', async () => {
    const hands = handsOf([new PlatformError('BAD_USER_INPUT no such field'), done]);

    await expect(write(hands, { lane: 'assessment', act: mutation(hands, '', {}) })).rejects.toThrow(Surprise);
  });
});
