import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent } from './challenge-draft';
import { mediaTypeOf } from './media-types';
import type { Attachment } from './release';

/** The folder that keeps files between two readings of the bank; it may be deleted at any time. */
export const storeFolder = join(__dirname, '..', 'dist', 'store');

/** The same for checks, which make everything twice. */
export const checkedStoreFolder = join(__dirname, '..', 'dist', 'checked');

/** The name of anything: its SHA-256, in hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export type AssetStore = ReturnType<typeof openAssetStore>;

/**
 * Keeps the files of the bank on disk under their hash, so that a thousand challenges do not fill the memory, and what
 * generators made under a key, so that they run once. Two processes may share it: a file appears whole or not at all.
 */
export const openAssetStore = (folder: string) => {
  const assetPath = (hash: string): string => join(folder, 'assets', hash);
  const memoryPath = (key: string): string => join(folder, 'made', `${key}.json`);
  for (const name of ['assets', 'made']) mkdirSync(join(folder, name), { recursive: true });

  const write = (path: string, content: Uint8Array | string): void => {
    if (existsSync(path)) return;
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, content);
    renameSync(draft, path);
  };

  return {
    keep: ({ name, bytes }: FileContent): Attachment => {
      const hash = sha256(bytes);
      write(assetPath(hash), bytes);
      return {
        name,
        sha256: hash,
        mediaType: mediaTypeOf(name) ?? 'application/octet-stream',
        bytes: bytes.byteLength,
      };
    },
    read: (hash: string): Uint8Array => readFileSync(assetPath(hash)),
    recall: (key: string): unknown =>
      existsSync(memoryPath(key)) ? JSON.parse(readFileSync(memoryPath(key), 'utf8')) : undefined,
    remember: (key: string, value: unknown): void => write(memoryPath(key), JSON.stringify(value)),
    holds: (hash: string): boolean => existsSync(assetPath(hash)),
  };
};
