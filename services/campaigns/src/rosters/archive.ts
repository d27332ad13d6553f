import type { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { isZip } from '../domain/file-type';
import type { InvalidFileReason } from '../domain/roster-error';
import { invalidFile } from '../domain/roster-error';
import { type RosterFile, streamOf, UnreadableRoster } from './roster-file';

/** How far an archive may go: files in it, bytes once inflated, and how many times the bytes sent. */
export type ArchiveLimits = {
  readonly maxArchiveEntries: number;
  readonly maxInflatedBytes: number;
  readonly maxInflationRatio: number;
};

/** A zip archive that was looked through before anything of it is inflated. */
export type Archive = {
  /** Its visible files: no folder, nothing hidden, nothing of macOS's. */
  readonly names: readonly string[];
  read(name: string): AsyncGenerator<Buffer>;
};

const refuse = (reason: InvalidFileReason): UnreadableRoster => new UnreadableRoster(invalidFile(reason));

/** What the library reads the archive through. A failure of ours is kept apart from what is wrong with the archive. */
class StoredFile extends RandomAccessReader {
  failure: unknown = null;

  constructor(private readonly file: RosterFile) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return streamOf(this.file, start, end).on('error', (error) => {
      this.failure = error;
    });
  }
}

/** Runs what the library does; its errors, which have no type, say that the archive is damaged. */
const orDamaged = async <T>(stored: StoredFile, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableRoster) throw error;
    if (stored.failure) throw stored.failure;
    const isPath =
      error instanceof Error && /^(invalid relative path|absolute path|invalid characters)/.test(error.message);
    throw refuse(isPath ? 'UNSAFE_PATH' : 'ARCHIVE');
  }
};

/**
 * Opens an archive and checks every entry by what it declares: paths that lead out, links, repeated names, archives within,
 * passwords, count, size and ratio. The library then holds each entry to its declared size while it is inflated.
 */
export const openArchive = async (file: RosterFile, limits: ArchiveLimits): Promise<Archive> => {
  const stored = new StoredFile(file);
  const zip = await orDamaged(stored, () =>
    fromRandomAccessReaderPromise(stored, file.size, { lazyEntries: true, autoClose: false }),
  );
  const entries = await orDamaged(stored, () => checkedEntries(zip, file.size, limits));
  return {
    names: [...entries.keys()],
    async *read(name) {
      const entry = entries.get(name);
      if (!entry) return;
      const bytes = await orDamaged(stored, () => zip.openReadStreamPromise(entry));
      yield* inflated(stored, bytes);
    },
  };
};

const checkedEntries = async (
  zip: ZipFile,
  size: number,
  { maxArchiveEntries, maxInflatedBytes, maxInflationRatio }: ArchiveLimits,
): Promise<Map<string, Entry>> => {
  if (zip.entryCount > maxArchiveEntries) throw refuse('TOO_MANY_ENTRIES');
  const seen = new Set<string>();
  const visible = new Map<string, Entry>();
  let inflatedBytes = 0;
  for await (const entry of zip.eachEntry()) {
    checkEntry(entry, seen);
    inflatedBytes += entry.uncompressedSize;
    if (inflatedBytes > Math.min(maxInflatedBytes, size * maxInflationRatio)) throw refuse('TOO_LARGE');
    if (isVisible(entry.fileName)) visible.set(entry.fileName, entry);
  }
  return visible;
};

const UNIX_LINK = 0o120_000;
const UNIX_TYPE = 0o170_000;

const checkEntry = (entry: Entry, seen: Set<string>): void => {
  const name = entry.fileName.toLowerCase();
  // Unix modes are in the upper half of the attributes.
  const isLink = (Math.floor(entry.externalFileAttributes / 0x1_00_00) & UNIX_TYPE) === UNIX_LINK;
  if (isLink || seen.has(name)) throw refuse('UNSAFE_PATH');
  seen.add(name);
  if (entry.isEncrypted()) throw refuse('ENCRYPTED');
  if (/\.(zip|gz|tgz|bz2|xz|7z|rar|jar)$/.test(name)) throw refuse('NESTED_ARCHIVE');
};

const isVisible = (name: string): boolean =>
  !name.endsWith('/') && name.split('/').every((part) => part !== '__MACOSX' && !part.startsWith('.'));

/** The bytes of an entry; one that begins as an archive is one, whatever its name. */
const inflated = async function* (stored: StoredFile, bytes: Readable): AsyncGenerator<Buffer> {
  let isFirst = true;
  const source = (bytes as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await orDamaged(stored, () => source.next());
      if (next.done) return;
      if (isFirst && isZip(next.value)) throw refuse('NESTED_ARCHIVE');
      isFirst = false;
      yield next.value;
    }
  } finally {
    bytes.destroy();
  }
};
