import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Run } from './environment';
import type { RunningServices } from './services';

/** Tells other tools (npm run demo, the bench) where everything is; for its owner alone, because it holds passwords. */
export const writeRunFile = (file: string, run: Run, running: RunningServices): void => {
  const services = running.map(({ name, main, worker }) => [
    name,
    { url: run.addresses.services[name].url, pid: main.pid(), workerPid: (worker ?? main).pid() },
  ]);
  const content = {
    pid: process.pid,
    gatewayUrl: run.addresses.gatewayUrl,
    publicUrl: run.addresses.publicUrl,
    databaseUrl: run.databaseUrl,
    redisUrl: run.redisUrl,
    demonstrationProviderUrl: run.providersFile && run.addresses.demonstrationProvider.url,
    services: Object.fromEntries(services),
  };
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
};

export const removeRunFile = (file: string): void => rmSync(file, { force: true });
