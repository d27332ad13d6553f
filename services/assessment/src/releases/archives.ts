import { fileProblem } from '../domain/release-check';
import { DownloadRefused, type DownloadRules, download } from './download';
import { type ArchiveLimits, type OpenedArchive, openReleaseArchive } from './release-archive';
import { temporaryFile } from './temporary-file';

type Work<Done> = (opened: OpenedArchive) => Promise<Done>;

/** Archives of releases, as use cases reach them: what comes in is written to a file first, and removed after `work`. */
export const releaseArchives = (limits: ArchiveLimits, downloads: DownloadRules) => {
  const open = async <Done>(bytes: AsyncIterable<Buffer>, work: Work<Done>): Promise<Done> => {
    const file = await temporaryFile(bytes);
    try {
      const opened = await openReleaseArchive(file.path, limits);
      try {
        return await work(opened);
      } finally {
        opened.archive?.close();
      }
    } finally {
      await file.remove();
    }
  };

  return {
    /** Opens the archive that comes in. */
    open,

    /** Fetches the archive at an address and opens it; what cannot be had is a problem of the archive as any other. */
    async fetch<Done>(
      { onProgress, ...from }: { url: string; sha256: string; onProgress: (bytes: number) => Promise<void> },
      work: Work<Done>,
    ): Promise<Done> {
      try {
        return await open(withProgress(download(from, downloads), onProgress), work);
      } catch (error) {
        if (!(error instanceof DownloadRefused)) throw error;
        return work({ archive: null, problems: [fileProblem('archive', error.message)] });
      }
    },
  };
};

export type ReleaseArchives = ReturnType<typeof releaseArchives>;

const PROGRESS_BYTES = 4_194_304;

const withProgress = async function* (
  bytes: AsyncIterable<Buffer>,
  onProgress: (bytes: number) => Promise<void>,
): AsyncGenerator<Buffer> {
  let [size, told] = [0, 0];
  for await (const chunk of bytes) {
    yield chunk;
    size += chunk.length;
    if (size - told < PROGRESS_BYTES) continue;
    told = size;
    await onProgress(size);
  }
  await onProgress(size);
};
