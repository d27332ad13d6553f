import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createLogger } from '@pix/kit/logger';
import { supergraphFile } from '../src/supergraph';

const COMMITTED = readFileSync(join(__dirname, '../supergraph.graphql'), 'utf8');

describe('supergraphFile', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'supergraph-'));
    file = join(folder, 'supergraph.graphql');
    writeFileSync(file, COMMITTED);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const follow = async (update: (sdl: string) => void) => {
    const manager = supergraphFile(file, createLogger('test', 'silent'), 20);
    return (await manager.initialize({
      update,
      healthCheck: async () => {},
      getDataSource: () => ({ process: async () => ({}) }),
    })) as {
      supergraphSdl: string;
      cleanup(): Promise<void>;
    };
  };

  it('serves the committed file, and takes a changed one over while running', async () => {
    const update = jest.fn<(sdl: string) => void>();
    const { supergraphSdl, cleanup } = await follow(update);
    const changed = COMMITTED.replace('The signed-in person.', 'The person signed in.');

    writeFileSync(file, changed);
    await sleep(200);

    expect(supergraphSdl).toBe(COMMITTED);
    expect(update.mock.calls).toEqual([[changed]]);
    await cleanup();
  });

  it('goes on after a file that does not load, and after one that is missing for a moment', async () => {
    const taken: string[] = [];
    const { cleanup } = await follow((sdl) => {
      if (!sdl.startsWith('schema')) throw new Error('not a supergraph');
      taken.push(sdl);
    });

    writeFileSync(file, 'this is not a schema');
    await sleep(100);
    rmSync(file);
    await sleep(100);
    writeFileSync(file, COMMITTED);
    await sleep(200);

    expect(taken).toEqual([COMMITTED]);
    await cleanup();
  });
});
