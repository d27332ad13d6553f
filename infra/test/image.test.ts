import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CALLS, PORTS, PROCESSES, SERVICE_SECRETS, SHARED_SECRETS } from '../src/deployment/processes';
import { projectRoot } from '../src/project';
import { serviceNames } from '../src/service-names';
import { read, readsVariable, variablesOf } from './deployed';

describe('the image', () => {
  const dockerfile = read('Dockerfile');
  const copied = [...dockerfile.matchAll(/^COPY (?:--from=build \/app\/)?(?!--)(\S+)/gm)].map(([, path = '']) => path);

  it('is made of files that are there, or that the build makes', () => {
    for (const path of copied.filter((path) => path !== '.'))
      expect([path, existsSync(join(projectRoot, path))]).toEqual([path, true]);
  });

  it('holds every workspace’s list of dependencies, and every file that the code reads beside itself', () => {
    const { workspaces } = JSON.parse(read('package.json')) as { workspaces: string[] };
    const folders = workspaces.flatMap((place) =>
      place.endsWith('/*')
        ? readdirSync(join(projectRoot, place.slice(0, -2))).map((name) => place.replace('*', name))
        : [place],
    );
    for (const folder of folders) expect(copied).toContain(`${folder}/package.json`);
    for (const name of serviceNames) {
      expect(copied).toContain(`services/${name}/dist`);
      expect(copied).toContain(`services/${name}/schema.graphql`);
    }
    expect(copied).toEqual(
      expect.arrayContaining([
        'packages/kit/shared.graphql',
        'gateway/supergraph.graphql',
        'gateway/dist',
        'web/dist/site',
      ]),
    );
  });

  it('runs as nobody in particular, on the ports that are told, with a health check that exists', () => {
    expect(dockerfile).toMatch(/^USER 1000:1000$/m);
    expect(dockerfile).toContain(`PORT=${PORTS.api} WORKER_PORT=${PORTS.worker}`);
    expect(dockerfile).toContain(`EXPOSE ${PORTS.api} ${PORTS.worker} ${PORTS.metrics}`);
    expect(dockerfile).toMatch(/HEALTHCHECK .*"infra\/image\/is-ready\.mjs"\]$/m);
    expect(dockerfile).toContain('CMD ["node", "gateway/dist/main.js"]');
  });
});

describe('what every process runs', () => {
  const source = (script: string): string => script.replace('/dist/', '/src/').replace(/\.js$/, '.ts');

  it.each(PROCESSES.map(({ script }) => [script]))('%s is there', (script) => {
    expect(existsSync(join(projectRoot, source(script)))).toBe(true);
  });

  it('answers the probes', () => {
    for (const path of ['/health/live', '/health/ready'])
      for (const file of ['packages/kit/src/service.ts', 'gateway/src/health-routes.ts'])
        expect(read(file)).toContain(`'${path}'`);
  });

  it.each(serviceNames)('%s is told of the services it asks, and of no other', (name) => {
    const asked = [...read(`services/${name}/src/config.ts`).matchAll(/^  (\w+)_URL: z\.url\(\),$/gm)].map(([, url]) =>
      url?.toLowerCase(),
    );
    const wanted = name === 'identity' ? [] : ['identity'];
    expect([...new Set([...wanted, ...asked])].sort()).toEqual([...CALLS[name]].sort());
  });

  it.each(serviceNames)('%s reads every secret it is given', (name) => {
    for (const variable of [...SHARED_SECRETS, ...SERVICE_SECRETS[name]])
      expect([variable, readsVariable(name, variable)]).toEqual([variable, true]);
    expect(Object.keys(variablesOf(`${name}.env`))).toEqual([...SERVICE_SECRETS[name]]);
  });
});
