import type { FileError } from '../domain/candidate-file';
import { readCsvFile } from './csv-file';
import { isArchive, readOdsFile } from './ods-file';
import { type FileLimits, type TableLine, UnreadableFile } from './table-file';

type Read = { readonly ok: true; readonly lines: TableLine[] } | { readonly ok: false; readonly error: FileError };

/** Reads an .ods or a .csv, told apart by what they are and not by their name. */
export const readTableFile = async (bytes: Buffer, limits: FileLimits): Promise<Read> => {
  try {
    const lines = isArchive(bytes) ? await readOdsFile(bytes, limits) : readCsvFile(bytes, limits);
    return { ok: true, lines };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ok: false, error: { line: 1, field: null, message: error.told } };
  }
};
