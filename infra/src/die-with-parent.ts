import { spawnSync } from 'node:child_process';
import { builtScript } from './project';

export type Command = { readonly command: string; readonly args: readonly string[]; readonly needsChannel: boolean };

let setprivWorks: boolean | undefined;

const canUseSetpriv = (): boolean => {
  setprivWorks ??= spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true'], { stdio: 'ignore' }).status === 0;
  return setprivWorks;
};

/** The parent may die between fork and prctl: then the signal is never sent, so the shell looks before it leaps. */
const onlyIfParentLives = '[ "$PPID" = "$0" ] && exec "$@"';

/** The same command, made to end with us even when we are killed with -9: by the kernel, or else by a watchdog. */
export const dieWithParent = (command: string, args: readonly string[]): Command =>
  canUseSetpriv()
    ? {
        command: 'setpriv',
        args: ['--pdeathsig', 'TERM', '/bin/sh', '-c', onlyIfParentLives, String(process.pid), command, ...args],
        needsChannel: false,
      }
    : { command: process.execPath, args: [builtScript('watchdog'), command, ...args], needsChannel: true };

/** A node script made to end with us: it preloads a listener on the channel that the kernel closes at our death. */
export const nodeDyingWithParent = (script: string, args: readonly string[] = []): Command => ({
  command: process.execPath,
  args: ['--require', builtScript('exit-with-parent'), script, ...args],
  needsChannel: true,
});
