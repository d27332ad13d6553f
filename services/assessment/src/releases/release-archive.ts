import { stat } from 'node:fs/promises';
import { fingerprint } from '@pix/kit/fingerprint';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { fileProblem, RELEASE_FILE, type ReleaseProblem } from '../domain/release-check';

/** How much of an archive is read before it is held for an attack rather than for a release. */
export type ArchiveLimits = {
  readonly maxEntries: number;
  readonly maxReleaseBytes: number;
  readonly maxAssetBytes: number;
  readonly maxInflatedBytes: number;
  /** What is inflated over what was sent. */
  readonly maxRatio: number;
};

/** A file of an archive, or what is wrong with it. */
export type ArchivedAsset =
  | { readonly sha256: string; readonly content: Buffer; readonly problem: null }
  | { readonly problem: ReleaseProblem };

export type ReleaseArchive = {
  /** The text of release.json. */
  readonly json: string;
  /** The hashes its files are named after. */
  readonly hashes: readonly string[];
  /** The files beside it, one in memory at a time; `isKnown` spares reading one that is stored. */
  assets(isKnown: (sha256: string) => boolean): AsyncIterable<ArchivedAsset>;
  close(): void;
};

export type OpenedArchive =
  | { readonly archive: ReleaseArchive; readonly problems: readonly [] }
  | { readonly archive: null; readonly problems: readonly ReleaseProblem[] };

const ASSET = /^assets\/([0-9a-f]{64})$/;

/** Opens an archive (`release.json`, `assets/<sha256>`) if its list of contents promises nothing hostile (A15). */
export const openReleaseArchive = async (path: string, limits: ArchiveLimits): Promise<OpenedArchive> => {
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true }).catch(() => null);
  if (!zip) return refused('archive', 'is no ZIP archive, or is cut');
  try {
    const entries = await listOf(zip, limits);
    const problems = contentProblems(entries, (await stat(path)).size, limits);
    const release = entries.find(({ fileName }) => fileName === RELEASE_FILE);
    if (problems.length > 0 || !release) {
      zip.close();
      return {
        archive: null,
        problems: release ? problems : [...problems, fileProblem('archive', 'holds no release.json')],
      };
    }
    const json = (await inflated(zip, release)).toString('utf8');
    const hashes = entries.flatMap(({ fileName }) => ASSET.exec(fileName)?.[1] ?? []);
    const assets = (isKnown: (sha256: string) => boolean) => assetsOf(zip, entries, isKnown);
    return { archive: { json, hashes, assets, close: () => zip.close() }, problems: [] };
  } catch (error) {
    zip.close();
    return refused('archive', `cannot be read: ${(error as Error).message}`);
  }
};

const refused = (file: string, message: string): OpenedArchive => ({
  archive: null,
  problems: [fileProblem(file, message)],
});

// The reader itself refuses names that leave the folder: `..`, an absolute path, a drive, a backslash.
const listOf = async (zip: ZipFile, { maxEntries }: ArchiveLimits): Promise<Entry[]> => {
  if (zip.entryCount > maxEntries) throw new Error(`more than ${maxEntries} files`);
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) entries.push(entry);
  return entries;
};

const contentProblems = (entries: readonly Entry[], sentBytes: number, limits: ArchiveLimits): ReleaseProblem[] => {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const seen = new Set<string>();
  return [
    ...(total > limits.maxInflatedBytes
      ? [fileProblem('archive', `inflates to more than ${limits.maxInflatedBytes} bytes`)]
      : []),
    ...(total > limits.maxRatio * sentBytes
      ? [fileProblem('archive', `inflates to more than ${limits.maxRatio} times its size`)]
      : []),
    ...entries.flatMap((entry) => {
      const message = seen.has(entry.fileName) ? 'is there twice' : entryProblem(entry, limits);
      seen.add(entry.fileName);
      return message === null ? [] : [fileProblem(entry.fileName, message)];
    }),
  ];
};

const SYMBOLIC_LINK = 0o12;

const entryProblem = (entry: Entry, { maxReleaseBytes, maxAssetBytes }: ArchiveLimits): string | null => {
  if (!entry.canDecodeFileData()) return 'is encrypted, or compressed in a way that is not read';
  if (((entry.externalFileAttributes >>> 16) & 0o170000) >> 12 === SYMBOLIC_LINK) return 'is a link';
  if (entry.fileName === RELEASE_FILE)
    return entry.uncompressedSize > maxReleaseBytes ? `is over ${maxReleaseBytes} bytes` : null;
  if (!ASSET.test(entry.fileName)) return 'is neither release.json nor assets/<sha256>';
  return entry.uncompressedSize > maxAssetBytes ? `is over ${maxAssetBytes} bytes` : null;
};

const assetsOf = async function* (
  zip: ZipFile,
  entries: readonly Entry[],
  isKnown: (sha256: string) => boolean,
): AsyncGenerator<ArchivedAsset> {
  for (const entry of entries) {
    const sha256 = ASSET.exec(entry.fileName)?.[1];
    if (sha256 !== undefined && !isKnown(sha256)) yield await readAsset(zip, entry, sha256);
  }
};

const readAsset = async (zip: ZipFile, entry: Entry, sha256: string): Promise<ArchivedAsset> => {
  const content = await inflated(zip, entry).catch((error: Error) => error);
  if (content instanceof Error) return { problem: fileProblem(entry.fileName, `cannot be read: ${content.message}`) };
  return fingerprint(content) === sha256
    ? { sha256, content, problem: null }
    : { problem: fileProblem(entry.fileName, 'is not what its name says: the hash of what it holds is another') };
};

// The reader stops an entry that inflates to more than its list of contents said.
const inflated = async (zip: ZipFile, entry: Entry): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};
