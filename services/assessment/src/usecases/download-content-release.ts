import type { Needs } from '../context';
import { storeArchive } from './store-archive';

/** Fetches an archive that was asked for and takes it as an upload is taken, or says why it cannot. Delivered twice, once (A15). */
export const downloadContentRelease = async (
  needs: Needs<'contentImports' | 'archives' | 'assets' | 'clock' | 'live' | 'transaction'>,
  { archiveSha256 }: { archiveSha256: string },
): Promise<void> => {
  const { contentImports, archives, live } = needs;
  const asked = await contentImports.byId(archiveSha256);
  if (asked?.state !== 'WAITING' && asked?.state !== 'DOWNLOADING') return;

  const onProgress = async (bytes: number): Promise<void> => {
    await contentImports.noteReceived(archiveSha256, bytes);
    live.tell('contentImport', archiveSha256);
  };
  const received = await archives.fetch({ url: asked.url, sha256: archiveSha256, onProgress }, (opened) =>
    storeArchive(needs, opened),
  );
  await contentImports.settle(archiveSha256, received.ok ? received.value : { problems: received.failure.problems });
  live.tell('contentImport', archiveSha256);
};
