import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from './project';
import { serviceNames } from './service-names';

/** Read with the first PDF, the first scrape or the first span: no process at rest holds them (docs/performance.md). */
const FOR_LATER = ['pdfkit', 'fontkit', 'prom-client', '@opentelemetry/sdk-trace-node'];
const OF_SERVICES = ['typeorm', 'mysql2', 'bullmq', 'ioredis'];

/** Node's own fetch, which the first word of it reads; and undici by its front door rather than by its parts (kit/http-client). */
const FETCH = 'NativeModule internal/deps/undici/undici';
const FRONT_DOOR = 'undici/index.js';

const LIST = `
  require(process.argv[1]);
  const files = Object.keys(require.cache).map((file) => file.split('/node_modules/').at(-1));
  const packages = files.map((file) => file.split('/', file[0] === '@' ? 2 : 1).join('/'));
  console.log(JSON.stringify([...new Set([...files, ...packages, ...process.moduleLoadList])]));
  process.exit();`;

/** What has been read once the program's files are, by the names of packages and files. */
const readBy = (script: string[], ...args: string[]): string[] =>
  JSON.parse(
    execFileSync(process.execPath, ['-e', LIST, '--', join(projectRoot, ...script), ...args], { encoding: 'utf8' }),
  );

describe('what a process at rest has not read', () => {
  it.each(serviceNames)('in %s: what documents, metrics and traces need, nor what fetches', (name) => {
    const read = readBy(['services', name, 'dist', 'app.js']);

    expect(read).toEqual(expect.arrayContaining(['typeorm', 'graphql']));
    expect([...FOR_LATER, FRONT_DOOR, FETCH].filter((library) => read.includes(library))).toEqual([]);
  });

  it('in the gateway: nor anything of databases and queues', () => {
    const read = readBy(['gateway', 'dist', 'app.js']);

    expect(read).toEqual(expect.arrayContaining(['@apollo/gateway']));
    expect([...FOR_LATER, ...OF_SERVICES, FRONT_DOOR, FETCH].filter((library) => read.includes(library))).toEqual([]);
  });

  it('in the launcher: nor a compiler', () => {
    const read = readBy(['infra', 'dist', 'start.js'], '--an-option-it-refuses');

    expect(read).toEqual(expect.arrayContaining(['zod']));
    const never = [...FOR_LATER, ...OF_SERVICES, FRONT_DOOR, FETCH, '@swc/core', 'graphql'];
    expect(never.filter((library) => read.includes(library))).toEqual([]);
  });
});
