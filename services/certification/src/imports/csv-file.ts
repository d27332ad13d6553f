import { parse } from 'csv-parse/sync';
import { type FileLimits, type TableLine, UnreadableFile } from './table-file';

// The library's types say nothing of `info`, which adds where a record is.
type Informed = { readonly record: string[]; readonly info: { readonly lines: number } };

/** Reads a CSV file: UTF-8, or windows-1252 as old spreadsheets write it; `;` separates cells, or `,` where there is none. */
export const readCsvFile = (bytes: Buffer, { maxLines }: FileLimits): TableLine[] => {
  const content = textOf(bytes);
  const delimiter = (content.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  try {
    const read = parse(content, {
      delimiter,
      info: true,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
      to: maxLines + 1,
    }) as unknown as Informed[];
    if (read.length > maxLines)
      throw new UnreadableFile({
        fr: `Ce fichier a plus de ${maxLines} lignes : coupez-le en plusieurs.`,
        en: `This file has more than ${maxLines} lines: cut it in several.`,
      });
    return read.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile({
      fr: 'Ce fichier CSV est mal formé : vérifiez ses guillemets et ses séparateurs.',
      en: 'This CSV file is malformed: check its quotes and separators.',
    });
  }
};

const textOf = (bytes: Buffer): string => {
  if (bytes.includes(0))
    throw new UnreadableFile({ fr: "Ce fichier n'est pas du texte.", en: 'This file is not text.' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Decoding it whole, Node 20 takes windows-1252 for ISO-8859-1: « œ » and « … » would be lost.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
};
