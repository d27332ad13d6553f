import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../project';
import { contracts } from './contracts';

describe('what is made of the schemas', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contracts-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is made in a thread, and what is as it was is not written again', async () => {
    const supergraph = join(projectRoot, 'gateway/supergraph.graphql');
    const before = statSync(supergraph).mtimeMs;
    const made = contracts();
    made.begin();

    await made.compose();

    expect(statSync(supergraph).mtimeMs).toBe(before);
    made.stop();
  });

  it.each([
    [
      'answers what is wrong',
      "parentPort.on('message', () => parentPort.postMessage('wrong schema'));",
      'wrong schema',
    ],
    ['cannot be loaded', "throw new Error('half written');", 'half written'],
    ['ends', "parentPort.on('message', () => process.exit());", 'ended'],
  ])('is told of when the thread %s, and made again once that is mended', async (name, code, told) => {
    const script = join(folder, `${name}.js`);
    const write = (does: string): void =>
      writeFileSync(script, `const { parentPort } = require('node:worker_threads');\n${does}`);
    write(code);
    const made = contracts({ script });
    made.begin();

    await expect(made.compose()).rejects.toThrow(told);
    write("parentPort.on('message', () => parentPort.postMessage(null));");
    made.renew();
    await made.compose();

    made.stop();
  });
});
