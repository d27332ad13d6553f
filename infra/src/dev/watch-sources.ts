import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { serviceNames } from '../service-names';

const FOLDERS = [...serviceNames.map((name) => `services/${name}`), 'gateway/src', 'packages/kit', 'packages/events'];

/** Editors write a file in several steps; what comes within this is one change. */
const QUIET_MS = 40;

/** Tells which source files changed, together; while they are being dealt with, the next ones wait. */
export const watchSources = (root: string, onChange: (paths: readonly string[]) => Promise<void>): { stop(): void } => {
  const changed = new Set<string>();
  let quiet: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();

  const deal = (): void => {
    working = working.then(async () => {
      const paths = [...changed];
      changed.clear();
      if (paths.length > 0) await onChange(paths);
    });
  };
  const note = (path: string): void => {
    if (/(^|\/)(dist|node_modules|test|bench)\//.test(path)) return;
    changed.add(path);
    clearTimeout(quiet);
    quiet = setTimeout(deal, QUIET_MS);
  };
  const watchers: FSWatcher[] = FOLDERS.map((folder) =>
    watch(join(root, folder), { recursive: true }, (_, name) => {
      if (name) note(`${folder}/${name}`);
    }),
  );
  return {
    stop: () => {
      clearTimeout(quiet);
      for (const watcher of watchers) watcher.close();
    },
  };
};
