import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project';

/** Runs the repository's own checks (packages/kit/src/checks), which need no database; says the exit code. */
export const checkRepository = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, 'packages/kit/dist/checks/check.js')], {
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
