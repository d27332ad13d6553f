import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { nodeDyingWithParent } from './die-with-parent';
import { projectRoot } from './project';

/** `npm run bench:adaptive`: the adaptive engines on simulated people. Needs neither database nor platform. */
const script = join(projectRoot, 'services/assessment/bench/dist/adaptive/main.js');
const { command, args } = nodeDyingWithParent(script, process.argv.slice(2));
const child = spawn(command, args, { cwd: projectRoot, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
child.once('exit', (code) => process.exit(code ?? 130));
