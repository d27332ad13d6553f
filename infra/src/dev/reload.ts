import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import type { Launched } from '../launch';
import type { ManagedProcess } from '../managed-process';
import { failureOf, type Processes } from '../processes';
import { isReady } from '../readiness';
import type { ServiceName } from '../service-names';
import { migrateService } from '../services';
import { type ChangedPart, changedPart } from './changed-part';
import { compileFile } from './compile-file';
import { contracts } from './contracts';
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
 * `npm run dev`: what is saved is compiled by itself and the process that reads it is started anew, nothing else. The next process of each
 * waits with its libraries loaded, and schemas are composed in a thread that stays: both are most of what a change would cost. Then types
 * are looked at, which takes longer and stops nothing.
 */
export const reloadOnChange = (place: Place): { stop(): void } => {
  const types = typeChecker(place);
  const made = contracts();
  const watching = watchSources(place.root, async (paths) => {
    const parts = paths.map(changedPart).filter((part) => part !== null);
    if (parts.length === 0) return;
    const began = performance.now();
    types.stop(); // They are looked at again afterwards.
    try {
      await Promise.all(
        paths.filter((path) => changedPart(path) !== null).map((path) => compileFile(place.root, path)),
      );
      const names = await restart(place, made, parts);
      place.tell(`↻ ${names.join(', ')} in ${((performance.now() - began) / 1_000).toFixed(2)} s`);
      await makeAgain(made, parts);
    } catch (error) {
      place.tell(`✖ ${error instanceof Error ? error.message : String(error)}`);
    }
    types.look();
    prepareNext(place);
  });
  made.begin();
  prepareNext(place);
  return {
    stop: () => {
      watching.stop();
      types.stop();
      made.stop();
    },
  };
};

/** What nobody waits for: the types of resolvers, and all that is made of the schemas where what makes it may have changed. */
const makeAgain = async (made: ReturnType<typeof contracts>, parts: readonly ChangedPart[]): Promise<void> => {
  const isOfPackage = parts.some(({ kind }) => kind === 'package');
  if (isOfPackage) {
    made.renew();
    await made.compose();
  }
  if (isOfPackage || parts.some(({ kind }) => kind === 'schema')) await made.generate();
};

const prepareNext = ({ launched: { services, gateway } }: Place): void => {
  for (const { main, worker } of services) {
    main.prepare();
    worker?.prepare();
  }
  gateway.prepare();
};

const restart = async (
  place: Place,
  made: ReturnType<typeof contracts>,
  parts: readonly ChangedPart[],
): Promise<string[]> => {
  const { launched, root, processes } = place;
  const isAll = parts.some(({ kind }) => kind === 'package');
  const described = parts.flatMap((part) => (part.kind === 'schema' ? part.names : []));
  const changed = parts.flatMap((part) => (part.kind === 'service' ? [part.name] : []));
  const names = isAll ? launched.services.map(({ name }) => name) : [...new Set([...described, ...changed])];

  const migrated = parts.flatMap((part) => (part.kind === 'service' && part.isMigration ? [part.name] : []));
  for (const name of new Set(migrated)) await migrateService({ root, processes, run: launched.run }, name);
  const { gateway } = launched;
  // With another supergraph too: the one that waits has rehearsed, and is sooner ready than the one that runs would have taken it over.
  const isGateway = isAll || described.length > 0 || parts.some(({ kind }) => kind === 'gateway');
  if (described.length > 0) {
    for (const { name, main } of launched.services) if (names.includes(name)) main.load();
    gateway.load();
    await made.compose();
  }
  const restartGateway = async (): Promise<void> => {
    await gateway.replace();
    await ready(gateway, launched.run.addresses.gatewayUrl);
  };
  await Promise.all([isGateway && restartGateway(), ...names.map((name) => restartService(place, name))]);
  return isGateway ? [...names, 'gateway'] : names;
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

const ready = async (child: ManagedProcess, url: string): Promise<void> => {
  for (const end = performance.now() + READY_WITHIN_MS; performance.now() < end; ) {
    if (await isReady(url)) return;
    if (!child.isRunning()) throw failureOf(child, `${child.name} ended while it was starting.`);
    await new Promise((later) => setTimeout(later, LOOK_EVERY_MS));
  }
  throw failureOf(child, `${child.name} is not ready.`);
};

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
