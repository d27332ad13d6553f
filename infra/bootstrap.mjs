// The first thing npm start and npm test run, when nothing is installed or built yet: plain Node, no dependency.
//   node infra/bootstrap.mjs <command> [arguments]
// It installs the dependencies if package-lock.json changed, builds what changed, then becomes `node infra/dist/<command>.js`.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const data = join(root, '.data');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.pix-lock-sha');
const compiler = join(modules, 'typescript', 'bin', 'tsc');
const [command = 'start', ...args] = process.argv.slice(2);
const script = join(root, 'infra', 'dist', `${command}.js`);
const preload = join(root, 'infra', 'dist', 'exit-with-parent.js');

const say = (text) => process.stderr.write(`${text}\n`);

const fail = (sentence) => {
  say(`\n✖ ${sentence}\n`);
  process.exit(1);
};

const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Node ${process.versions.node} is too old: install Node 20.19 or newer and start again.`);
};

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** npm start and npm test at once in a fresh clone: one installs and builds, the other waits for it. */
const alone = async (work) => {
  const lock = join(data, 'bootstrap.lock');
  mkdirSync(data, { recursive: true });
  for (let waited = 0; ; waited += 200) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = Number(read(lock));
      // An empty lock is one being written; after a second it is one whose writer was killed.
      if (owner > 0 ? owner === process.pid || !isAlive(owner) : waited > 1000) rmSync(lock, { force: true });
      else if (waited === 0) say('Waiting for another npm command that installs or builds…');
      await pause(200);
    }
  }
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  await work();
  process.off('exit', release);
  release();
};

let child;
let stopping = false;

/** Runs a child in the foreground, tied to us: the channel and setpriv end it when we are killed with -9. */
const run = (program, programArgs, { tied = false, output = 'inherit' } = {}) => {
  const bound = spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true'], { stdio: 'ignore' }).status === 0;
  const line = bound && !tied ? ['setpriv', '--pdeathsig', 'TERM', program, ...programArgs] : [program, ...programArgs];
  child = spawn(line[0], line.slice(1), {
    cwd: root,
    stdio: ['inherit', output, 'inherit', tied ? 'ipc' : 'ignore'],
  });
  if (stopping) child.kill('SIGTERM');
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, said: error.message }));
    child.once('close', (code, signal) => resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 143), said }));
  });
};

const lockSha = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

const install = async () => {
  if (!existsSync(join(root, 'package-lock.json')))
    fail('package-lock.json is missing: restore it (git checkout package-lock.json).');
  const sha = lockSha();
  if (read(stamp) === sha && existsSync(compiler)) return;
  say('Installing the dependencies (npm ci), once…');
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { code } = await run(program, [...first, 'ci', '--no-audit', '--no-fund']);
  if (stopping) process.exit(0);
  if (code !== 0)
    fail(
      'npm could not install the dependencies: if its words above name no cause, check the network and the disk space, then start again.',
    );
  writeFileSync(stamp, sha);
};

const build = async () => {
  const compile = async (more) => {
    const { code, said } = await run(process.execPath, [compiler, '-b', ...more], { output: 'pipe' });
    if (stopping) process.exit(0);
    if (code === 0) return;
    say(said);
    fail('The build failed: mend the errors above (or undo the last change) and start again.');
  };
  if (!existsSync(preload)) say('Building, once…');
  await compile([]);
  // Someone removed dist but not the compiler's memory of it.
  if (!existsSync(preload)) await compile(['--force']);
  if (NEEDS_WEB.has(command)) await buildWeb();
  if (!existsSync(script)) fail(`There is no command "${command}": infra/src/${command}.ts does not exist.`);
};

/** What serves the web client, or tests it. */
const NEEDS_WEB = new Set(['start', 'test']);

const buildWeb = async () => {
  const { code, said } = await run(process.execPath, [join(root, 'web', 'build.mjs')], { output: 'pipe' });
  if (stopping) process.exit(0);
  if (code === 0) return;
  say(said);
  fail('The web client could not be built: mend the errors above (or undo the last change) and start again.');
};

/** npm, when it runs us: killed with -9 it passes nothing on, so we look. Its shell may stand between (or exec away). */
const ancestorsUpToNpm = () => {
  if (process.env.npm_lifecycle_event === undefined) return [];
  const stat = read(`/proc/${process.ppid}/stat`);
  const shell = /^\d+ \((?:sh|dash|bash|ash|busybox|zsh)\) \S (\d+)/.exec(stat);
  return shell === null ? [] : [Number(shell[1])];
};

const stop = () => {
  stopping = true;
  child?.kill('SIGTERM');
};

const watchAncestors = () => {
  const parent = process.ppid;
  const beyond = ancestorsUpToNpm();
  if (process.env.npm_lifecycle_event === undefined) return;
  setInterval(() => {
    if (process.ppid !== parent || !beyond.every(isAlive)) stop();
  }, 500).unref();
};

/** The launcher stays beside the platform all day, and has nothing to do, unless it watches: it need not keep room for haste (docs/performance.md). */
const LAUNCHER_HEAP = command === 'start' && !args.includes('--watch') ? ['--max-semi-space-size=1'] : [];

const main = async () => {
  requireNode();
  if (!/^[a-z][a-z-]*$/.test(command))
    fail(`"${command}" is not a command: use start, test or another script of infra/src.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  watchAncestors();
  await alone(async () => {
    await install();
    await build();
  });
  const { code } = await run(process.execPath, [...LAUNCHER_HEAP, '--require', preload, script, ...args], {
    tied: true,
  });
  process.exit(code);
};

main().catch((error) =>
  fail(error.code === 'ENOSPC' ? 'The disk is full: free about 1 GB and start again.' : `${error.message}.`),
);
