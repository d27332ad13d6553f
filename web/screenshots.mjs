// Takes the pictures of the README again: « npm run screenshots » plays the journeys of web/test on a running platform, in Chromium,
// and keeps some of what they photographed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Each name here, and that of the picture a test takes. */
const SHOWN = {
  profile: 'profile-tested',
  checkpoint: 'checkpoint',
  campaign: 'teacher-campaign',
  results: 'teacher-results',
  room: 'centre-room-alert',
  jury: 'jury-certification',
};
const TESTS = ['pupil-journey', 'teacher', 'centre.test', 'jury'];

const { status } = spawnSync(
  process.execPath,
  [join(root, 'infra/bootstrap.mjs'), 'test', ...TESTS.map((name) => `web/test/${name}`)],
  { cwd: root, stdio: 'inherit' },
);
if (status === 0) {
  const folder = join(root, 'docs/screenshots');
  mkdirSync(folder, { recursive: true });
  for (const [name, taken] of Object.entries(SHOWN))
    copyFileSync(join(root, '.data/screenshots', `${taken}.png`), join(folder, `${name}.png`));
}
process.exitCode = status ?? 1;
