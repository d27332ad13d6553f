import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../project';
import { type Instruction, readDockerfile, type Stage } from './dockerfile';

type Folders = ReadonlyMap<string, string>;

/** What .dockerignore keeps out of « COPY . . »: the files git follows are what is copied, less these. */
const trackedFiles = (): readonly string[] => {
  const ignored = readFileSync(join(projectRoot, '.dockerignore'), 'utf8').split('\n');
  const prefixes = ignored.filter((line) => /^[\w./-]+$/.test(line)).map((line) => line.replace(/\/?$/, '/'));
  const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: projectRoot, encoding: 'utf8' });
  return listed.stdout
    .split('\n')
    .filter((file) => file !== '' && existsSync(join(projectRoot, file)))
    .filter((file) => !file.endsWith('.md') && !prefixes.some((prefix) => `${file}/`.startsWith(prefix)));
};

const copyFile = (from: string, to: string): void => {
  mkdirSync(join(to, '..'), { recursive: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
};

const copy = ({ from, sources, to }: Extract<Instruction, { kind: 'COPY' }>, folder: string, stages: Folders): void => {
  if (from === null && sources[0] === '.') {
    for (const file of trackedFiles()) copyFile(join(projectRoot, file), join(folder, file));
    return;
  }
  for (const source of sources) {
    const place =
      from === null ? join(projectRoot, source) : join(stages.get(from) ?? '', source.replace(/^\/app\/?/, ''));
    const isInto = to.endsWith('/') && !statSync(place).isDirectory();
    copyFile(place, isInto ? join(folder, to, basename(source)) : join(folder, to));
  }
};

const run = (command: string, folder: string, say: (line: string) => void): void => {
  if (command.includes('apt-get')) return say(`   (not here) ${command}`);
  const began = performance.now();
  const { status, stderr, stdout } = spawnSync('/bin/sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`« ${command} » ended with ${status}:\n${stdout.slice(-2_000)}${stderr.slice(-2_000)}`);
  say(`   ${((performance.now() - began) / 1_000).toFixed(0)} s ${command.slice(0, 100)}`);
};

/** What the last stage leaves, and what it sets. */
export type Played = { readonly folder: string; readonly environment: Readonly<Record<string, string>> };

const play = (stage: Stage, folder: string, stages: Folders, say: (line: string) => void): Record<string, string> => {
  say(`── ${stage.name}`);
  const base = stages.get(stage.base);
  if (base) cpSync(base, folder, { recursive: true, verbatimSymlinks: true });
  else mkdirSync(folder, { recursive: true });
  const environment: Record<string, string> = {};
  for (const instruction of stage.instructions) {
    if (instruction.kind === 'COPY') copy(instruction, folder, stages);
    if (instruction.kind === 'RUN') run(instruction.command, folder, say);
    if (instruction.kind === 'ENV') Object.assign(environment, instruction.variables);
  }
  return environment;
};

/** Plays the stages of the Dockerfile in folders, without an engine: every step but those of the distribution's packages. */
export const playStages = (place: string, say: (line: string) => void): Played => {
  const folders = new Map<string, string>();
  let environment: Record<string, string> = {};
  let folder = place;
  for (const stage of readDockerfile(readFileSync(join(projectRoot, 'Dockerfile'), 'utf8'))) {
    folder = join(place, stage.name);
    environment = play(stage, folder, folders, say);
    folders.set(stage.name, folder);
  }
  return { folder, environment };
};
