import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BackupRefusal } from './refusal';

const MANIFEST = 'manifest.json';
const FORMAT = 1;

const Manifest = z.object({
  format: z.literal(FORMAT),
  createdAt: z.iso.datetime(),
  /** Version of the platform, as its package.json says. */
  platform: z.string(),
  /** Version of the database server. */
  server: z.string(),
  schemas: z.array(z.object({ name: z.string(), tables: z.array(z.string()), migrations: z.array(z.string()) })),
  dump: z.object({ file: z.string(), bytes: z.number(), sqlBytes: z.number(), sha256: z.string().length(64) }),
});

/** What a backup says of itself. It is written last: a folder without it is a backup that did not end. */
export type Manifest = z.output<typeof Manifest>;

/** A folder for one backup, for its owner alone: it holds everything there is about people. */
export const prepareFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (readdirSync(folder).length > 0)
    throw new BackupRefusal(`${folder} is not empty: give each backup a folder of its own.`);
};

export const writeManifest = (folder: string, manifest: Omit<Manifest, 'format'>): void => {
  const file = join(folder, MANIFEST);
  writeFileSync(`${file}.new`, `${JSON.stringify({ format: FORMAT, ...manifest }, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
};

/** The manifest of a backup that ended, and that this program can read. */
export const readManifest = (folder: string): Manifest => {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) throw new BackupRefusal(`${folder} holds no finished backup: ${MANIFEST} is not there.`);
  try {
    return Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new BackupRefusal(`${file} is damaged, or of a newer format than ${FORMAT}: take another backup.`);
  }
};

const sha256Of = async (file: string, onBytes: (count: number) => void): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1_048_576 })) {
    hash.update(chunk as Buffer);
    onBytes((chunk as Buffer).length);
  }
  return hash.digest('hex');
};

/** Refuses a dump that is not byte for byte the one that was made. */
export const checkDump = async (
  folder: string,
  { dump }: Manifest,
  onProgress: (percentage: number) => void,
): Promise<string> => {
  const file = join(folder, dump.file);
  let read = 0;
  const isWhole = existsSync(file) && statSync(file).size === dump.bytes;
  const found = isWhole
    ? await sha256Of(file, (count) => {
        read += count;
        onProgress((100 * read) / dump.bytes);
      })
    : null;
  if (found !== dump.sha256) throw new BackupRefusal(`${file} is damaged (its checksum differs): take another backup.`);
  return file;
};
