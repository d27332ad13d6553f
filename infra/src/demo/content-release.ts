import type { Release } from '@pix/content';
import type { Person } from './people';
import { type Platform, PlatformError } from './platform';

const RELEASE = 'query ($id: ID!) { contentRelease(id: $id) { id state problems challengeCount } }';

/** What is sent: the release as JSON, or as an archive with its files. */
export type SentContent = { readonly release: Release } | { readonly archive: Buffer };

/** Sends the item bank and waits until the import job has published it. The same bank again changes nothing. */
export const publishContent = async (pix: Platform, admin: Person, content: SentContent): Promise<number> => {
  const { releaseId } = await ('archive' in content
    ? pix.upload('/uploads/content-releases', content.archive, 'application/zip', admin.token)
    : pix.upload('/uploads/content-releases', JSON.stringify(content.release), 'application/json', admin.token));
  const imported = await pix.until('the content import', async () => {
    const { contentRelease } = await pix.ask(RELEASE, { id: releaseId }, { token: admin.token });
    return contentRelease?.state === 'UPLOADED' ? null : contentRelease;
  });
  if (imported.state === 'FAILED') throw new PlatformError(`content: ${imported.problems[0]}`);
  return imported.challengeCount;
};
