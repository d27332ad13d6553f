import { foreignType, isZip } from '../domain/file-type';
import { CSV_FORMATS, csvFormatOf, type LooksLike } from '../domain/roster-choice';
import { fileError, invalidFile, type RosterError } from '../domain/roster-error';
import type { RosterFormat } from '../domain/roster-format';
import { knownColumnCount } from '../domain/roster-header';
import type { RosterPart } from '../domain/roster-import';
import { type Archive, type ArchiveLimits, openArchive } from './archive';
import { headerCells } from './csv-lines';
import { inBatches } from './in-batches';
import { readOneRoster, type StagedSoFar } from './oneroster-reader';
import { beginningOf, type RosterFile, UnreadableRoster, wholeFile } from './roster-file';
import { readSiecle } from './siecle-reader';
import { readTable } from './table-reader';
import { declaredEncoding, decoded, detectEncoding } from './text-encoding';

const SNIFFED_BYTES = 8_192;

type Given = {
  readonly uai: string | null;
  readonly today: string;
  readonly batchSize: number;
  staged(keys: readonly string[]): Promise<ReadonlyMap<string, StagedSoFar>>;
};

/** A file that was looked at: what it is, and how it is read. */
export type OpenedRoster = {
  readonly looksLike: LooksLike;
  /** Batches of what is found in it. Each is staged before the next is asked for. */
  read(format: RosterFormat, given: Given): AsyncGenerator<readonly RosterPart[]>;
};

const open = async (file: RosterFile, limits: ArchiveLimits): Promise<OpenedRoster> => {
  const beginning = await beginningOf(file, SNIFFED_BYTES);
  const foreign = foreignType(beginning);
  if (foreign) throw new UnreadableRoster(fileError('INVALID_FILE_EXTENSION', foreign));
  if (isZip(beginning)) return openZip(await openArchive(file, limits));
  if (/^\s*</.test(beginning.toString('latin1').replace(/^\xEF\xBB\xBF/, '')))
    return openXml(() => wholeFile(file), beginning);
  return openCsv(file);
};

const openZip = async (archive: Archive): Promise<OpenedRoster> => {
  const { names } = archive;
  if (names.includes('[Content_Types].xml'))
    throw new UnreadableRoster(fileError('INVALID_FILE_EXTENSION', 'Office (.xlsx, .docx)'));
  if (names.includes('mimetype'))
    throw new UnreadableRoster(fileError('INVALID_FILE_EXTENSION', 'OpenDocument (.ods)'));
  if (names.some((name) => /(^|\/)manifest\.csv$/.test(name)))
    return { looksLike: 'ONEROSTER', read: (_, given) => readOneRoster(archive, given) };

  const [name, ...others] = names.filter((candidate) => candidate.toLowerCase().endsWith('.xml'));
  if (!name || others.length > 0) throw new UnreadableRoster(invalidFile('ONE_XML'));
  for await (const beginning of archive.read(name)) return openXml(() => archive.read(name), beginning);
  throw new UnreadableRoster(fileError('EMPTY'));
};

const openXml = (bytes: () => AsyncGenerator<Buffer>, beginning: Buffer): OpenedRoster => {
  const encoding = declaredEncoding(beginning);
  if (!encoding) throw new UnreadableRoster(fileError('ENCODING_NOT_SUPPORTED'));
  return { looksLike: 'SIECLE', read: (_, given) => readSiecle(decoded(bytes(), encoding), given) };
};

const openCsv = async (file: RosterFile): Promise<OpenedRoster> => {
  const knownIn = (header: string): number =>
    Math.max(...CSV_FORMATS.map((format) => knownColumnCount(format, headerCells(header))));
  const encoding = await detectEncoding(() => wholeFile(file), knownIn);
  if (!encoding) throw new UnreadableRoster(fileError('ENCODING_NOT_SUPPORTED'));
  const header = new TextDecoder(encoding).decode(await beginningOf(file, SNIFFED_BYTES));
  return {
    looksLike: csvFormatOf(headerCells(header)),
    read: (format, { today, batchSize }) =>
      inBatches(readTable(decoded(wholeFile(file), encoding), format, today), batchSize),
  };
};

/** What cannot be read is an expected failure: its error comes as a value, or as the last part of the file. */
const orError = async <T>(work: () => Promise<T>): Promise<T | { readonly error: RosterError }> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableRoster) return { error: error.error };
    throw error;
  }
};

const untilUnreadable = async function* (
  batches: AsyncGenerator<readonly RosterPart[]>,
): AsyncGenerator<readonly RosterPart[]> {
  for (;;) {
    const next = await orError(() => batches.next());
    if ('error' in next) return yield [{ errors: [next.error] }];
    if (next.done) return;
    yield next.value;
  }
};

/** How roster files are read, whatever their format. Memory stays the same, however large the file (C2). */
export const rosterReader = {
  async open(file: RosterFile, limits: ArchiveLimits): Promise<OpenedRoster | { readonly error: RosterError }> {
    const opened = await orError(() => open(file, limits));
    if ('error' in opened) return opened;
    return { ...opened, read: (format, given) => untilUnreadable(opened.read(format, given)) };
  },
};

export type RosterReader = typeof rosterReader;
