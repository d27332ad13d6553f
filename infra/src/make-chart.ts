import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartTemplates } from './deployment/chart';
import { projectRoot } from './project';

const folder = join(projectRoot, 'infra/kubernetes/templates');

/** `npm run chart`: writes the templates of the Helm chart again, from the same table of processes as everything else. */
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(chartTemplates())) writeFileSync(join(folder, name), text);
