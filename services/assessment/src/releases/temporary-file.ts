import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type TemporaryFile = { readonly path: string; remove(): Promise<void> };

/** Writes what comes to a file of its own: an archive is read from its end, and is too large for memory. */
export const temporaryFile = async (bytes: AsyncIterable<Buffer>): Promise<TemporaryFile> => {
  const folder = await mkdtemp(join(tmpdir(), 'pix-content-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'archive.zip');
  try {
    await pipeline(Readable.from(bytes), createWriteStream(path));
    return { path, remove };
  } catch (error) {
    await remove();
    throw error;
  }
};
