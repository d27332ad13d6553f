import { join } from 'node:path';
import { assetsOf, writeArchive } from './archive';
import { bankFolder, loadContent } from './load';

/** `npm run content:build`: the archive to upload, in content/dist/release.zip. */
const { release, problems } = loadContent(bankFolder);
for (const { file, line, rule, message } of problems) console.error(`${file}:${line}  ${rule}  ${message}`);

if (release) {
  const path = join(bankFolder, 'dist', 'release.zip');
  const bytes = writeArchive(release, path);
  const megabytes = (bytes / 1_000_000).toFixed(1);
  console.log(`release ${release.id.slice(0, 12)}, ${assetsOf(release).length} files, ${megabytes} MB: ${path}`);
} else process.exitCode = 1;
