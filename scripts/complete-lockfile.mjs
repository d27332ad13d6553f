// Completes package-lock.json with the platform builds (darwin, win32, musl…) that a registry mirror does not carry.
//
// `npm install` drops an optional dependency it cannot find, and `npm ci` then refuses the lockfile it has just written.
// Run after each change of dependencies: node scripts/complete-lockfile.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const PLATFORMS = [
  'darwin',
  'linux',
  'win32',
  'freebsd',
  'android',
  'openharmony',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
];
const PROCESSORS = ['x64', 'arm64', 'ia32', 'arm', 'riscv64', 's390x', 'ppc64', 'loong64', 'mips64el', 'wasm32'];

const found = (words, name) =>
  words.find((word) =>
    new RegExp(`(^|[-/])${word}(-|$)`).test(name.replace(/gnueabihf|musleabihf|eabi/, '').replace(/-$/, '')),
  );

const platformOf = (name) => ({
  ...(found(PLATFORMS, name) && { os: [found(PLATFORMS, name)] }),
  ...(found(PROCESSORS, name) && { cpu: [found(PROCESSORS, name)] }),
  ...(/musl/.test(name) && { libc: ['musl'] }),
});

const isLocked = (from, name) => {
  for (let path = from; ; path = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
    if (!path.includes('/node_modules/')) return Boolean(lock.packages[`node_modules/${name}`]);
  }
};

let added = 0;
for (const [path, entry] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {}))
    if (!isLocked(path, name) && found(PLATFORMS.concat(PROCESSORS), name)) {
      lock.packages[`node_modules/${name}`] = {
        version: version.replace(/^[\^~]/, ''),
        ...platformOf(name),
        ...(entry.dev && { dev: true }),
        license: entry.license,
        optional: true,
      };
      added += 1;
    }

const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} platform packages added to package-lock.json`);
