import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './services';

/** `npm run check`: everything that needs no database. Steps run side by side; only what fails is printed. */

const node = (...args: string[]): string[] => [process.execPath, ...args];
const own = (name: string, ...args: string[]): string[] => node(join(__dirname, `${name}.js`), ...args);
const tool = (path: string, ...args: string[]): string[] => node(join(ROOT, 'node_modules', path), ...args);

const STEPS: Readonly<Record<string, string[]>> = {
  'types of the tests': tool('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.tests.json'),
  lint: tool('oxlint/bin/oxlint', '--type-aware'),
  format: tool('@biomejs/biome/bin/biome', 'check', '.'),
  'import rules and rooms': own('architecture'),
  'every type and field is described': own('check-descriptions'),
  'resolver types follow the schemas': own('codegen', '--check'),
  'the client follows its operations': own('client-codegen', '--check'),
  'the supergraph composes': own('compose', '--check'),
  'the API breaks no client': own('breaking-changes'),
  content: node(join(ROOT, 'content/dist/check.js')),
  documents: own('docs', '--check'),
};

const AT_ONCE = 2;

const run = ([command = '', ...args]: string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

const main = async (): Promise<void> => {
  const steps = Object.entries(STEPS);
  const takeSteps = async (): Promise<void> => {
    for (let step = steps.shift(); step; step = steps.shift()) {
      const [name, command] = step;
      const began = performance.now();
      const { code, output } = await run(command);
      const seconds = ((performance.now() - began) / 1_000).toFixed(1);
      process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`);
      if (code === 0) continue;
      process.stdout.write(`${output.trimEnd()}\n`);
      process.exitCode = 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeSteps));
};

void main();
