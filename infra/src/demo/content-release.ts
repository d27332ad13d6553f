import { setTimeout as sleep } from 'node:timers/promises';
import { buildArchive, type Release } from '@pix/content';
import type { Person } from './people';
import { type Platform, PlatformError } from './platform';

const RELEASE = 'query ($id: ID!) { contentRelease(id: $id) { id state problems challengeCount } }';

/** Sends the item bank with its files and waits until the import job has published it. What is there already is not sent again. */
export const publishContent = async (pix: Platform, admin: Person, release: Release): Promise<number> => {
  const read = async () => {
    const { contentRelease } = await pix.ask(RELEASE, { id: release.id }, { token: admin.token });
    return contentRelease?.state === 'UPLOADED' ? null : contentRelease;
  };

  const known = await read();
  if (known?.state === 'PUBLISHED') return known.challengeCount;
  const archive = Buffer.from(buildArchive(release));
  await sleep(100); // That took seconds, during which the kept connection was closed: to be noticed before it is used.
  await pix.upload('/uploads/content-releases', archive, 'application/zip', admin.token);
  const imported = await pix.until('the content import', read);
  if (imported.state === 'FAILED') throw new PlatformError(`content: ${imported.problems[0]}`);
  return imported.challengeCount;
};
