#!/usr/bin/env node
// `npx pix …`: the command line, once the project is built (npm start, npm test and npm run build do it).
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
if (existsSync(main)) createRequire(import.meta.url)(main);
else {
  process.stderr.write('✖ The project is not built yet: run npm start once, or npm run build.\n');
  process.exit(1);
}
