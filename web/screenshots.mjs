// Takes the pictures of the README again: « npm run screenshots » fills a platform of its own with a class (web/test/pictures), plays
// journeys of web/test on it, in Chromium, and keeps some of what they photographed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Each name here, and that of the picture a test takes. */
const SHOWN = {
  profile: 'readme-profile',
  checkpoint: 'checkpoint',
  campaign: 'readme-campaign',
  results: 'readme-results',
  room: 'centre-room-alert',
  jury: 'jury-certification',
};
const TESTS = ['pictures/readme', 'pupil-journey', 'centre.test', 'jury'];

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'infra/bootstrap.mjs'),
    'test',
    ...TESTS.map((name) => `web/test/${name}`),
    '--testMatch=**/web/test/*.test.ts',
    '--testMatch=**/web/test/pictures/*.ts',
  ],
  { cwd: root, stdio: 'inherit' },
);
if (status === 0) {
  const folder = join(root, 'docs/screenshots');
  mkdirSync(folder, { recursive: true });
  for (const [name, taken] of Object.entries(SHOWN))
    copyFileSync(join(root, '.data/screenshots', `${taken}.png`), join(folder, `${name}.png`));
}
process.exitCode = status ?? 1;
