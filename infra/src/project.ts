import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder } from './config';

/** The folder of the whole project, seen from infra/src and infra/dist alike. */
export const projectRoot = resolve(__dirname, '..', '..');

/** Where everything the launcher makes lives: one folder, so that deleting .data forgets it all. */
export const projectPaths = (root: string = projectRoot, data: string = dataFolder(root)) => {
  return {
    root,
    data,
    engines: join(data, 'engines'),
    mariadb: join(data, 'mariadb'),
    redis: join(data, 'redis'),
    logs: join(data, 'logs'),
    mail: join(data, 'mail'),
    secrets: join(data, 'secrets.json'),
    lock: join(data, 'launcher.lock'),
    runFile: join(data, 'run.json'),
    demoFile: join(data, 'demo.json'),
    metricsTargets: join(data, 'metrics-targets.json'),
    providersFile: join(data, 'demonstration-provider.json'),
  };
};

export type ProjectPaths = ReturnType<typeof projectPaths>;

/** A compiled script of this package: always dist, because a child process cannot run TypeScript. */
export const builtScript = (name: string): string => resolve(__dirname, '..', 'dist', `${name}.js`);

/** The version of the platform, as its package.json says. */
export const platformVersion = (): string =>
  (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }).version;
