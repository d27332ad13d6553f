import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { builtScript } from '../project';

describe('a process in waiting', () => {
  const root = mkdtempSync(join(tmpdir(), 'waiting-'));
  afterAll(() => rmSync(root, { recursive: true }));

  const write = (path: string, code: string): string => {
    const file = join(root, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, code);
    return file;
  };
  const say = (what: string): string => `console.log(${JSON.stringify(what)});\n`;

  const start = (program: string) => {
    const child = spawn(process.execPath, [builtScript('dev/in-waiting'), program, 'given'], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    return { child, lines: () => said.trim().split('\n').filter(Boolean) };
  };
  const until = async (isTrue: () => boolean): Promise<void> => {
    while (!isTrue()) await new Promise((later) => setTimeout(later, 10));
  };

  it('has loaded the libraries when it is told to go, and takes the files of the program as they are then', async () => {
    write('node_modules/library/index.js', say('library'));
    const app = (what: string): string => write('dist/app.js', `require("library");\n${say(what)}`);
    const main = write('dist/main.js', `require("./app");\n${say('main')}console.log(process.argv.slice(2).join());\n`);
    app('as it was');
    const { child, lines } = start(main);
    await until(() => lines().includes('as it was'));
    expect(lines()).not.toContain('main');

    app('as it is');
    child.send('load');
    child.send('go');
    await once(child, 'close');

    expect(lines()).toEqual(['library', 'as it was', 'as it is', 'main', 'given']);
  });

  it('is the program all the same when its files could not be loaded before', async () => {
    const app = write('broken/app.js', `${say('half')}throw new Error("half written");`);
    const { child, lines } = start(write('broken/main.js', 'require("./app");\nconsole.log("main");'));

    await until(() => lines().includes('half'));
    writeFileSync(app, say('mended'));
    child.send('go');
    await once(child, 'close');

    expect(lines()).toEqual(['half', 'mended', 'main']);
  });
});
