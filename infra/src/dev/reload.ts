import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import type { Launched } from '../launch';
import { failureOf, type Processes } from '../processes';
import { isReady } from '../readiness';
import type { ServiceName } from '../service-names';
import { migrateService } from '../services';
import { type ChangedPart, changedPart } from './changed-part';
import { compileFile } from './compile-file';
import { watchSources } from './watch-sources';

type Place = {
  readonly root: string;
  readonly processes: Processes;
  readonly launched: Launched;
  readonly tell: (line: string) => void;
};

const READY_WITHIN_MS = 30_000;
const LOOK_EVERY_MS = 25;

/**
 * `npm run dev`: what is saved is compiled by itself and the process that reads it is started anew, nothing else. Then types are
 * looked at, which takes longer and stops nothing. Schemas are composed first; the gateway follows the supergraph by itself.
 */
export const reloadOnChange = (place: Place): { stop(): void } => {
  const types = typeChecker(place);
  const watching = watchSources(place.root, async (paths) => {
    const parts = paths.map(changedPart).filter((part) => part !== null);
    if (parts.length === 0) return;
    const began = performance.now();
    try {
      await Promise.all(
        paths.filter((path) => changedPart(path) !== null).map((path) => compileFile(place.root, path)),
      );
      const names = await restart(place, parts);
      place.tell(`↻ ${names.join(', ')} in ${((performance.now() - began) / 1_000).toFixed(2)} s`);
    } catch (error) {
      place.tell(`✖ ${error instanceof Error ? error.message : String(error)}`);
    }
    types.look();
  });
  return {
    stop: () => {
      watching.stop();
      types.stop();
    },
  };
};

const restart = async (place: Place, parts: readonly ChangedPart[]): Promise<string[]> => {
  const { launched, root, processes } = place;
  const isAll = parts.some(({ kind }) => kind === 'package');
  const named = parts.flatMap((part) => ('name' in part ? [part.name] : []));
  const names = isAll ? launched.services.map(({ name }) => name) : [...new Set(named)];

  const described = parts.flatMap((part) => (part.kind === 'schema' ? [part.name] : []));
  if (isAll || described.length > 0) for (const check of ['codegen', 'compose']) await runCheck(root, check);
  const migrated = parts.flatMap((part) => (part.kind === 'service' && part.isMigration ? [part.name] : []));
  for (const name of new Set(migrated)) await migrateService({ root, processes, run: launched.run }, name);

  await Promise.all(names.map((name) => restartService(place, name)));
  if (!isAll && !parts.some(({ kind }) => kind === 'gateway')) return names;
  await launched.gateway.replace();
  await ready(launched.gateway, launched.run.addresses.gatewayUrl);
  return [...names, 'gateway'];
};

/** The API first: it is what a person waits for. */
const restartService = async ({ launched }: Place, name: ServiceName): Promise<void> => {
  const service = launched.services.find((each) => each.name === name);
  if (!service) return;
  const { url } = launched.run.addresses.services[name];
  await service.main.replace();
  await ready(service.main, url);
  void service.worker?.replace(); // Nothing to do where it is inside.
};

const ready = async (child: Launched['gateway'], url: string): Promise<void> => {
  for (const end = performance.now() + READY_WITHIN_MS; performance.now() < end; ) {
    if (await isReady(url)) return;
    if (!child.isRunning()) throw failureOf(child, `${child.name} ended while it was starting.`);
    await new Promise((later) => setTimeout(later, LOOK_EVERY_MS));
  }
  throw failureOf(child, `${child.name} is not ready.`);
};

const runCheck = (root: string, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'packages/kit/dist/checks', `${name}.js`)], { cwd: root });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said.trim()))));
  });

/** Looks at types once nothing changes any more; what is wrong is told, and the platform runs on. */
const typeChecker = ({ root, tell }: Pick<Place, 'root' | 'tell'>) => {
  let running: ReturnType<typeof spawn> | null = null;
  const look = (): void => {
    running?.kill();
    const child = spawn(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], { cwd: root });
    running = child;
    if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('close', (code) => {
      if (code && said !== '') tell(said.trimEnd());
    });
  };
  return { look, stop: () => void running?.kill() };
};
