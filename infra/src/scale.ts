import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project';
import { scaleTables, withTables } from './scale/tables';

const PAGE = join(projectRoot, 'docs/scale.md');

/** `npm run scale`: prints the tables of docs/scale.md from infra/scale/*.json; `-- --write` puts them in the page. */
if (process.argv.includes('--write')) writeFileSync(PAGE, withTables(readFileSync(PAGE, 'utf8')));
else process.stdout.write(`${Object.values(scaleTables()).join('\n\n')}\n`);
